/** Walks every outgoing call of triage, filing and following with a platform failure there: the end must be the same. */
import { describe, expect, it } from 'vitest';
import type { Kit, KitClient } from '../../local/kit.ts';
import * as story from '../support/story.ts';

/** A run of the app that can be broken: set up, then do it, then say how things ended. */
interface Walk {
  prepare(kit: Kit, engineer: KitClient): Promise<unknown>;
  act(kit: Kit, engineer: KitClient, prepared: never): Promise<void>;
  end(kit: Kit, engineer: KitClient, prepared: never): Promise<unknown>;
  /** The function whose calls are walked. */
  functionKey: string;
}

const triage: Walk = {
  functionKey: 'issue-created',
  prepare: async () => null,
  act: async (_kit, engineer) => {
    await story.threatModel(engineer);
  },
  end: async (_kit, engineer) => ({
    property: await story.property(engineer, 'SEC-1'),
    comments: (await story.comments(engineer, 'SEC-1')).length,
    stage: (await story.openPanel(engineer, 'SEC-1')).value.model?.stage,
  }),
};

interface Filed {
  model: story.Created;
  parent: story.Created;
  panel: story.Panel;
  ids: string[];
  destination: unknown;
}

async function readyToFile(kit: Kit, engineer: KitClient, count: number): Promise<Filed> {
  const model = await story.threatModel(engineer);
  const parent = await story.epic(engineer);
  await story.relate(engineer, model, parent);
  await kit.settle();
  const panel = await story.openPanel(engineer, model.key);
  const ids = await story.capture(panel, count);
  await kit.settle();
  const destination = (await panel.call('filingPlan', {})).value.targets[0]?.destination;
  return { model, parent, panel, ids, destination };
}

const filing: Walk = {
  functionKey: 'panel',
  prepare: (kit, engineer) => readyToFile(kit, engineer, 12),
  act: async (_kit, _engineer, { panel, ids, destination }: Filed) => {
    await panel.call('fileTickets', { ids, destination }).catch(() => undefined);
    // Somebody who does not wait: the intents are fresh, so nothing is touched.
    await panel.call('fileTickets', { ids, destination }).catch(() => undefined);
  },
  end: async (kit, engineer, { model, parent, panel, ids, destination }: Filed) => {
    // What a person does who saw an error: they press again.
    await panel.call('fileTickets', { ids, destination });
    await kit.settle();
    const opened = await story.openPanel(engineer, model.key);
    const tickets = opened.value.items
      .filter((item) => item.kind === 'recommendation')
      .flatMap((item) => item.tickets ?? []);
    const links = await engineer.get(`/rest/api/3/issue/${model.key}?fields=issuelinks`);
    return {
      children: (await story.search(engineer, `parent = ${parent.key}`)).length,
      recorded: tickets.length,
      linked: tickets.filter((ticket) => ticket.linked).length,
      links: (links.body as { fields: { issuelinks: unknown[] } }).fields.issuelinks.length,
      property: await story.property(engineer, model.key),
    };
  },
};

/** The answer to the bulk create is lost, after Jira made the tickets: the queue's finisher has to find them. */
const finishing: Walk = {
  ...filing,
  functionKey: 'model-work',
  prepare: async (kit, engineer) => {
    const ready = await readyToFile(kit, engineer, 3);
    kit.faults({ match: 'POST /rest/api/3/issue/bulk', status: 503, after: true });
    await ready.panel.call('fileTickets', { ids: ready.ids, destination: ready.destination });
    return ready;
  },
  act: async (kit) => kit.settle(),
};

const following: Walk = {
  functionKey: 'ticket-changed',
  prepare: async (kit, engineer) => {
    const ready = await readyToFile(kit, engineer, 2);
    const answer = await ready.panel.call('fileTickets', { ids: ready.ids, destination: ready.destination });
    await kit.settle();
    return { ...ready, ticket: answer.value.items[0]?.tickets?.[0]?.key ?? '' };
  },
  act: async (_kit, engineer, { ticket }: Filed & { ticket: string }) => story.moveTo(engineer, ticket, 'Done'),
  end: async (_kit, engineer, { model }: Filed & { ticket: string }) => ({
    property: await story.property(engineer, model.key),
    states: (await story.openPanel(engineer, model.key)).value.items
      .flatMap((item) => item.tickets ?? [])
      .map((one) => one.state),
  }),
};

/** Three issues whose events were lost: one new, one closed, one a clone that carries a property. */
async function prepareLost(kit: Kit, engineer: KitClient): Promise<string[]> {
  kit.faults({ event: 'drop', times: 1_000 });
  const [open, closed] = [await story.threatModel(engineer), await story.threatModel(engineer)];
  await story.moveTo(engineer, closed.key, 'Done');
  const fields = { project: { key: 'SEC' }, issuetype: { name: 'Threat model' }, ...story.typo };
  const properties = [{ key: 'threat-model', value: { v: 1, size: 'L', sizeRank: 3, stage: 'meeting' } }];
  const clone = await engineer.post('/rest/api/3/issue', { fields, properties });
  await kit.settle();
  kit.clearFaults();
  return [open.key, closed.key, (clone.body as story.Created).key];
}

const sweeping: Walk = {
  functionKey: 'sweep',
  prepare: prepareLost,
  act: (kit) => kit.advance('PT1H'),
  end: async (kit, engineer, keys: string[]) => {
    // The next run repairs what this one left.
    await kit.advance('PT1H');
    await kit.settle();
    return Promise.all(
      keys.map(async (key) => ({
        property: await story.property(engineer, key),
        comments: (await story.comments(engineer, key)).length,
        stage: (await story.openPanel(engineer, key)).value.model?.stage,
      })),
    );
  },
};

const visiting: Walk = {
  ...sweeping,
  functionKey: 'model-work',
  prepare: async (kit, engineer) => {
    kit.faults({ event: 'drop', times: 1_000 });
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    kit.clearFaults();
    return [key];
  },
};

/** The text changed, so the model is sized again. */
const resizing: Walk = {
  functionKey: 'ticket-changed',
  prepare: async (kit, engineer) => {
    const { key } = await story.threatModel(engineer, story.typo);
    await kit.settle();
    return [key];
  },
  act: async (_kit, engineer, [key = '']: string[]) => {
    await engineer.put(`/rest/api/3/issue/${key}`, { fields: story.partnerUpload });
  },
  end: async (_kit, engineer, [key = '']: string[]) => ({
    property: await story.property(engineer, key),
    comments: (await story.comments(engineer, key)).map((one) => JSON.stringify(one.body)),
  }),
};

interface Asked {
  key: string;
  panel: story.Panel;
  question: { requestId: string; text: string; to: string };
}

/** Somebody is asked a question in return, and mentioned. */
const asking: Walk = {
  functionKey: 'panel',
  prepare: async (kit, engineer) => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    const to = kit.jira.userByEmail('lead@example.com')?.accountId ?? '';
    const question = { requestId: crypto.randomUUID(), text: 'Where are the files kept?', to };
    return { key, question, panel: await story.openPanel(engineer, key) };
  },
  act: async (_kit, _engineer, { panel, question }: Asked) => {
    await panel.call('askFollowUp', question).catch(() => undefined);
  },
  end: async (kit, engineer, { key, panel, question }: Asked) => {
    // What the front end does that got no answer: it sends the same again.
    await panel.call('askFollowUp', question);
    await kit.settle();
    const bodies = (await story.comments(engineer, key)).map((one) => JSON.stringify(one.body));
    const opened = await story.openPanel(engineer, key);
    return {
      mentions: bodies.filter((one) => one.includes(question.to)).length,
      questions: opened.value.items.filter((one) => one.kind === 'follow-up').map((one) => one.id),
    };
  },
};

/** Jira was too busy for the comment: the queue has to post it. */
const mentioning: Walk = {
  ...asking,
  functionKey: 'model-work',
  prepare: async (kit, engineer) => {
    const asked = (await asking.prepare(kit, engineer)) as Asked;
    kit.faults({ match: { method: 'POST', path: '/comment' }, status: 503 });
    await asked.panel.call('askFollowUp', asked.question);
    return asked;
  },
  act: async (kit) => kit.settle(),
};

async function run(
  walk: Walk,
  fault: { crashAt: number; after: boolean } | null,
): Promise<{ end: unknown; calls: number; crashed: boolean }> {
  const kit = await story.startEmpty();
  try {
    const engineer = kit.as('engineer');
    const prepared = (await walk.prepare(kit, engineer)) as never;
    const before = kit.invocations().length;
    if (fault !== null) kit.faults({ ...fault, match: walk.functionKey });
    await walk.act(kit, engineer, prepared);
    await kit.settle();
    kit.clearFaults();
    const runs = kit
      .invocations()
      .slice(before)
      .filter((one) => one.function === walk.functionKey);
    const end = await walk.end(kit, engineer, prepared);
    return { end, calls: runs[0]?.calls.length ?? 0, crashed: runs.some((one) => one.outcome === 'crash') };
  } finally {
    await kit.close();
  }
}

describe.each([
  ['triage', triage],
  ['filing 12 recommendations', filing],
  ['finishing what a lost answer left', finishing],
  ['following a ticket', following],
  ['sizing again', resizing],
  ['the sweep', sweeping],
  ['asking a follow-up question', asking],
  ['mentioning whom it is put to', mentioning],
  ['working off what the sweep found', visiting],
])('%s', (_name, walk) => {
  it(
    'ends the same wherever the platform fails, with and without the effect of the call',
    { timeout: 420_000 },
    async () => {
      const undisturbed = await run(walk, null);
      expect(undisturbed.calls).toBeGreaterThan(2);
      for (let crashAt = 1; crashAt <= undisturbed.calls; crashAt += 1) {
        for (const after of [false, true]) {
          const { end, crashed } = await run(walk, { crashAt, after });
          expect(crashed, `call ${crashAt} was reached`).toBe(true);
          expect(end, `crash at call ${crashAt}, effect applied: ${after}`).toEqual(undisturbed.end);
        }
      }
    },
  );
});
