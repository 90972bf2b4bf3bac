/** Walks every outgoing call of linking and unlinking a ticket, and of filing with choices. */
import type { Kit, KitClient } from '../../local/kit.ts';
import { type Filed, type Walk, readyToFile, walks, walksRefusals } from '../support/crash-walk.ts';
import * as story from '../support/story.ts';

interface Ready extends Filed {
  ticket: story.Created;
}

async function ready(kit: Kit, engineer: KitClient): Promise<Ready> {
  const filed = await readyToFile(kit, engineer, 2);
  const fields = { project: { key: 'PAY' }, issuetype: { name: 'Task' }, summary: 'Rotate the partner keys' };
  return { ...filed, ticket: await story.createIssue(engineer, fields) };
}

async function end(_kit: Kit, engineer: KitClient, { model, ticket }: Ready) {
  const opened = await story.openPanel(engineer, model.key);
  const issue = await engineer.get(`/rest/api/3/issue/${ticket.key}?fields=issuelinks,summary`);
  const { issuelinks, summary } = (issue.body as { fields: { issuelinks: unknown[]; summary: string } }).fields;
  const marker = await engineer.get(`/rest/api/3/issue/${ticket.key}/properties/threat-model-recommendation`);
  return {
    summary,
    tickets: opened.value.items.filter((one) => one.kind === 'recommendation').map((one) => one.tickets?.map(undated)),
    links: issuelinks.length,
    marker: marker.status === 200 ? (marker.body as { value: unknown }).value : null,
    property: await story.property(engineer, model.key),
  };
}

/** When it was looked at differs from run to run. */
function undated(ticket: object): object {
  return { ...ticket, checkedAt: 'some time' };
}

const linking: Walk = {
  functionKey: 'panel',
  prepare: ready,
  act: async (_kit, _engineer, { panel, ids, ticket }: Ready) => {
    await panel.call('linkTicket', { id: ids[0], ticket: ticket.key }).catch(() => undefined);
  },
  // What a person does who saw an error: they press again.
  end: async (kit, engineer, prepared: Ready) => {
    await prepared.panel.call('linkTicket', { id: prepared.ids[0], ticket: prepared.ticket.key });
    await kit.settle();
    return end(kit, engineer, prepared);
  },
};

const unlinking: Walk = {
  functionKey: 'panel',
  prepare: async (kit, engineer) => {
    const prepared = await ready(kit, engineer);
    await prepared.panel.call('linkTicket', { id: prepared.ids[0], ticket: prepared.ticket.key });
    await kit.settle();
    return prepared;
  },
  act: async (_kit, _engineer, { panel, ids, ticket }: Ready) => {
    await panel.call('unlinkTicket', { id: ids[0], ticketId: ticket.id }).catch(() => undefined);
  },
  end: async (kit, engineer, prepared: Ready) => {
    await prepared.panel.call('unlinkTicket', { id: prepared.ids[0], ticketId: prepared.ticket.id });
    await kit.settle();
    return end(kit, engineer, prepared);
  },
};

const choices = {
  disclosure: 'title',
  linkTypeId: '10000',
  fields: { labels: { kind: 'labels', value: ['security'] }, duedate: { kind: 'date', value: '2026-12-01' } },
};

const choosing: Walk = {
  functionKey: 'panel',
  prepare: (kit, engineer) => readyToFile(kit, engineer, 2),
  act: async (_kit, _engineer, { panel, ids, destination }: Filed) => {
    await panel.call('fileTickets', { ids, destination, ...choices }).catch(() => undefined);
  },
  end: async (kit, engineer, { model, parent, panel, ids, destination }: Filed) => {
    await panel.call('fileTickets', { ids, destination, ...choices });
    await kit.settle();
    const keys = await story.search(engineer, `parent = ${parent.key} ORDER BY key`);
    const fields = 'summary,labels,duedate,issuelinks';
    const issues = await Promise.all(keys.map((key) => engineer.get(`/rest/api/3/issue/${key}?fields=${fields}`)));
    return issues.map(({ body }) => {
      const { issuelinks, ...rest } = (body as { fields: { issuelinks: { type: { name: string } }[] } }).fields;
      return { ...rest, links: issuelinks.map((one) => one.type.name), model: model.key };
    });
  },
};

walks('linking a ticket', linking);
walksRefusals('linking a ticket', linking);
walks('unlinking a ticket', unlinking);
walksRefusals('unlinking a ticket', unlinking);
walks('filing with choices', choosing);
