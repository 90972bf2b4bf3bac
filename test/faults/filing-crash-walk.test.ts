/** Walks every outgoing call of filing, and of finishing what a dead filing left; and events that come otherwise than told. */
import { outlivesEvents, readyToFile, walks, walksRefusals } from '../support/crash-walk.ts';
import type { Filed, Walk } from '../support/crash-walk.ts';
import * as story from '../support/story.ts';

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

/** Two people press at once; meanwhile a ticket is worked on. */
const together: Walk = {
  ...filing,
  act: async (kit, engineer, { model, panel, ids, destination }: Filed) => {
    const lead = await story.openPanel(kit.as('lead'), model.key);
    await Promise.all([panel, lead].map((one) => one.call('fileTickets', { ids, destination })));
    await kit.settle();
    const ticket = (await story.openPanel(engineer, model.key)).value.items.flatMap((one) => one.tickets ?? [])[0];
    for (const status of ['Done', 'To Do', 'Done']) await story.moveTo(engineer, ticket?.key ?? '', status);
    await kit.settle();
    // What came late has come, and what did not come is found by the sweep.
    await kit.advance('PT2H');
  },
};

walks('filing 12 recommendations', filing);
walksRefusals('filing 12 recommendations', filing);
outlivesEvents('filing 12 recommendations by two people at once', together);
walks('finishing what a lost answer left', finishing);
