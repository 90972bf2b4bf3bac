/** Plays the demo story through REST and the panel, so that everything in it was made by the app itself. */
import { randomUUID } from 'node:crypto';
import { settle } from '../control/settle.ts';
import type { Host } from '../host.ts';
import { type DemoIssue, demoClient } from './demo-client.ts';
import {
  candidateLook,
  lastThings,
  otherModels,
  otherWork,
  partnerAnswers,
  partnerEpic,
  partnerModel,
  partnerStories,
  threats,
} from './demo-story.ts';

const sec = { project: { key: 'SEC' } };
const pay = { project: { key: 'PAY' } };
const threatModel = { ...sec, issuetype: { name: 'Threat model' } };

/** @throws Error naming the step of the story that failed */
export async function seedDemo(host: Host): Promise<void> {
  const product = demoClient(host, 'product');
  const epic = await product.create(partnerEpic);
  for (const summary of partnerStories) {
    await product.create({ ...pay, issuetype: { name: 'Story' }, summary, parent: { key: epic.key } });
  }
  for (const fields of otherWork) await product.create({ ...pay, ...fields });
  const engineer = demoClient(host, 'engineer');
  const model = await engineer.create({ ...threatModel, ...partnerModel });
  await engineer.relate(model, epic);
  for (const fields of otherModels) await engineer.create({ ...threatModel, ...fields });
  await seedSecurityWork(host);
  await settle(host);
  await seedMeeting(host, model);
  await demoClient(host, 'security').page('saveCandidates', { rev: 0, ...candidateLook });
  await settle(host);
}

/** What else is in SEC: a plain task, and a model that only the security team may see. */
async function seedSecurityWork(host: Host): Promise<void> {
  const security = demoClient(host, 'security');
  await security.create({
    ...sec,
    issuetype: { name: 'Task' },
    summary: 'Renew the contract for the yearly penetration test',
  });
  await security.create({
    ...threatModel,
    summary: 'Store the signing key of the payout service in a hardware module',
    security: { name: 'Security team only' },
  });
}

/** The meeting about the partner uploads is under way: the first two recommendations are tickets, one of them done. */
async function seedMeeting(host: Host, model: DemoIssue): Promise<void> {
  const [product, lead] = [demoClient(host, 'product'), demoClient(host, 'lead')];
  await product.comment(model, 'Finance would like to join for the first quarter of an hour.');
  const byProduct = await product.panel(model);
  for (const [question, text] of Object.entries(partnerAnswers))
    await byProduct('saveAnswer', { question, rev: 0, text });
  for (const text of lastThings) await byProduct('addLastThing', { requestId: randomUUID(), text });
  const byLead = await lead.panel(model);
  for (const [at, { text, recommendations }] of threats.entries()) {
    await byLead('addThreat', { requestId: randomUUID(), text });
    for (const one of recommendations) {
      await byLead('addRecommendation', { requestId: randomUUID(), threatId: `T${at + 1}`, ...one });
    }
  }
  const { targets } = (await byLead('filingPlan', {})) as { targets: { destination: unknown }[] };
  const filing = await byLead('fileTickets', { ids: ['R1', 'R2'], destination: targets[0]?.destination });
  const [first] = (filing as { items: { tickets: { key: string }[] }[] }).items;
  await settle(host);
  if (first?.tickets[0] !== undefined) await lead.move(first.tickets[0].key, 'Done');
}
