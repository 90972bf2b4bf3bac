/** Walks every outgoing call of triage, following, sweeping and asking with a platform failure there: the end must be the same. */
import type { Kit, KitClient } from '../../local/kit.ts';
import { readyToFile, walks, walksRefusals } from '../support/crash-walk.ts';
import type { Filed, Walk } from '../support/crash-walk.ts';
import * as story from '../support/story.ts';

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

/** A ticket that is done while no event came: the sweep has to find it, and nothing else. */
async function prepareLostTicket(kit: Kit, engineer: KitClient): Promise<Filed & { ticket: string }> {
  const filed = (await following.prepare(kit, engineer)) as Filed & { ticket: string };
  await kit.advance('PT2H');
  await kit.settle();
  kit.faults({ event: 'drop', times: 100 });
  await story.moveTo(engineer, filed.ticket, 'Done');
  await kit.settle();
  kit.clearFaults();
  return filed;
}

const findingLost: Walk = {
  functionKey: 'sweep',
  prepare: prepareLostTicket,
  act: (kit) => kit.advance('PT1H'),
  end: async (kit, engineer, filed: Filed & { ticket: string }) => {
    // The next run repairs what this one left.
    await kit.advance('PT1H');
    await kit.settle();
    return following.end(kit, engineer, filed as never);
  },
};

/** The run of the queue that looks at what was found. */
const followingLost: Walk = { ...findingLost, functionKey: 'model-work', end: following.end };

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

interface Declined {
  key: string;
  panel: story.Panel;
  decision: { exception: { to: string } };
}

const inDays = (kit: Kit, days: number) =>
  new Date(kit.host.clock.now() + days * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);

/** Somebody declines, asks for an exception in the same step, and mentions who is to approve it. */
const declining: Walk = {
  functionKey: 'panel',
  prepare: async (kit, engineer) => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    const panel = await story.openPanel(engineer, key);
    await story.capture(panel, 1);
    const to = kit.jira.userByEmail('security@example.com')?.accountId ?? '';
    const text = 'The partner replaces this interface in May';
    const exception = { requestId: crypto.randomUUID(), text, expiresOn: inDays(kit, 30), to };
    return { key, panel, decision: { id: 'R1', rev: 1, outcome: 'declined', note: '', exception } };
  },
  act: async (_kit, _engineer, { panel, decision }: Declined) => {
    await panel.call('decideRecommendation', decision).catch(() => undefined);
  },
  end: async (kit, engineer, { key, panel, decision }: Declined) => {
    await panel.call('decideRecommendation', decision);
    await kit.settle();
    const bodies = (await story.comments(engineer, key)).map((one) => JSON.stringify(one.body));
    const { items } = (await story.openPanel(engineer, key)).value;
    return {
      mentions: bodies.filter((one) => one.includes(decision.exception.to)).length,
      exceptions: items.filter((one) => one.kind === 'exception').map((one) => one.id),
      decided: items.find((one) => one.id === 'R1')?.decision?.outcome,
    };
  },
};

/** The last day of an approved exception is over, and the sweep has found it. */
const lapsing: Walk = {
  functionKey: 'model-work',
  prepare: async (kit, engineer) => {
    const declined = (await declining.prepare(kit, engineer)) as Declined;
    const exception = { ...declined.decision.exception, expiresOn: inDays(kit, 1), to: null };
    await declined.panel.call('decideRecommendation', { ...declined.decision, exception });
    const security = await story.openPanel(kit.as('security'), declined.key);
    await security.call('decideException', { id: 'X1', rev: 1, approve: true, note: '' });
    await kit.settle();
    // To the last second of the last day: the next sweep finds it over, the earlier ones had nothing to do.
    const end = Date.parse(exception.expiresOn) + 24 * 60 * 60 * 1_000;
    await kit.advance(`PT${Math.floor((end - kit.host.clock.now()) / 1_000) - 1}S`);
    return declined;
  },
  act: async (kit) => kit.advance('PT1H'),
  end: async (kit, engineer, { key }: Declined) => {
    await kit.advance('PT2H');
    await kit.settle();
    const bodies = (await story.comments(engineer, key)).map((one) => JSON.stringify(one.body));
    const { items } = (await story.openPanel(engineer, key)).value;
    return {
      told: bodies.filter((one) => one.includes('has lapsed')).length,
      state: items.find((one) => one.id === 'X1')?.state,
      decided: items.find((one) => one.id === 'R1')?.decision,
      property: await story.property(engineer, key),
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

interface Going {
  filed: Filed;
}

/** The security team is told of a go-live. */
const goingLive: Walk = {
  functionKey: 'panel',
  prepare: async (kit, engineer) => {
    const filed = await readyToFile(kit, engineer, 1);
    const answer = await filed.panel.call('fileTickets', { ids: filed.ids, destination: filed.destination });
    const accountId = kit.jira.userByEmail('security@example.com')?.accountId ?? '';
    await filed.panel.call('namePerson', { role: 'security', accountId, named: true });
    await story.moveTo(engineer, answer.value.items[0]?.tickets?.[0]?.key ?? '', 'Done');
    await kit.settle();
    return { filed };
  },
  act: async (_kit, _engineer, { filed }: Going) => {
    await filed.panel.call('notifyGoLive', {}).catch(() => undefined);
  },
  end: async (kit, engineer, { filed: { panel, model } }: Going) => {
    // What a person does who got no answer: they press again.
    await panel.call('notifyGoLive', {});
    await kit.settle();
    const bodies = (await story.comments(engineer, model.key)).map((one) => JSON.stringify(one.body));
    return {
      notices: bodies.filter((one) => one.includes('Ready for go-live')).length,
      stage: (await story.property(engineer, model.key))?.['stage'],
    };
  },
};

/** Jira was too busy for the comment: the queue has to post it. */
const finishingGoLive: Walk = {
  ...goingLive,
  functionKey: 'model-work',
  prepare: async (kit, engineer) => {
    const going = (await goingLive.prepare(kit, engineer)) as Going;
    kit.faults({ match: { method: 'POST', path: '/comment' }, status: 503 });
    await going.filed.panel.call('notifyGoLive', {});
    return going;
  },
  act: async (kit) => kit.settle(),
};

walks('triage', triage);
walks('notifying of a go-live', goingLive);
walks('finishing the notice of a go-live', finishingGoLive);
walks('following a ticket', following);
walksRefusals('following a ticket', following);
walks('finding a ticket that no event told of', findingLost);
walks('following a ticket that the sweep found', followingLost);
walks('sizing again', resizing);
walks('the sweep', sweeping);
walks('asking a follow-up question', asking);
walks('declining with an exception', declining);
walks('the end of an exception', lapsing);
walks('mentioning whom it is put to', mentioning);
walks('working off what the sweep found', visiting);
