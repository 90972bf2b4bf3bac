import { describe, expect, it } from 'vitest';
import { agreeOnPriority } from '../../src/application/agree-on-priority.ts';
import { explainTicket } from '../../src/application/explain-ticket.ts';
import { fileTickets } from '../../src/application/file-tickets.ts';
import { issueId } from '../../src/domain/ids.ts';
import { epicBrief, ids, recommendations, underEpic } from '../support/filing.ts';
import { rulesWith } from '../support/in-memory-rules.ts';
import { colleague, engineer, modelId, sceneWith, session } from '../support/scene.ts';

async function filed() {
  const scene = await sceneWith(1);
  const [recommendation] = recommendations(scene);
  if (recommendation === undefined) throw new Error('R1 is not there');
  const { id, rev, priority } = recommendation;
  for (const who of [engineer, colleague])
    await agreeOnPriority(scene.deps, session(who), { id, rev, priority, stance: 'agreed', note: '' });
  scene.jira.intercept('issueBrief', async () => epicBrief);
  await fileTickets(scene.deps, session(), { ids: ids(1), destination: underEpic });
  scene.jira.names.set(engineer, 'Engineer');
  scene.jira.calls.length = 0;
  const ticket = scene.jira.tickets[0]?.id ?? issueId.parse('1');
  const deps = { ...scene.deps, jiraAsUser: scene.jira.asUser };
  return { ...scene, deps, ticket };
}

describe('why a ticket exists', () => {
  it('is its recommendation, the threat behind it, who agreed, and its model, in two Jira calls as the person', async () => {
    const { deps, ticket, jira } = await filed();
    expect(await explainTicket(deps, ticket)).toEqual({
      is: 'explained',
      recommendations: [
        {
          model: { issueId: modelId, issueKey: 'SEC-1' },
          id: 'R1',
          text: 'Sign every upload with the partner’s own key, part 1',
          priority: 'medium',
          threats: [{ id: 'T1', text: 'Somebody uploads a file in another partner’s name' }],
          agreed: [
            { accountId: engineer, name: 'Engineer' },
            { accountId: colleague, name: null },
          ],
          pushedBack: 0,
          review: false,
        },
      ],
    });
    expect(jira.calls).toEqual(['user visibleAmong', 'user names']);
  });

  it('says that the code is to be reviewed where the team asks for it', async () => {
    const { deps, ticket, rules } = await filed();
    rules.inForce(rulesWith((c) => void (c.codeReview = { priorities: ['medium'], watchers: [] })));
    expect(await explainTicket(deps, ticket)).toMatchObject({ recommendations: [{ review: true }] });
  });

  it('is kept from whoever may not see the Threat model issue, in one call', async () => {
    const { deps, ticket, jira } = await filed();
    jira.permissions.issue.clear();
    expect(await explainTicket(deps, ticket)).toEqual({ is: 'hidden' });
    expect(jira.calls).toEqual(['user visibleAmong']);
  });

  it('is nothing for an issue that no record names, without a Jira call', async () => {
    const { deps, jira } = await filed();
    expect(await explainTicket(deps, issueId.parse('77777'))).toEqual({ is: 'not-part' });
    expect(jira.calls).toEqual([]);
  });

  it('is nothing for a ticket that its recommendation does not name any more', async () => {
    const { deps, ticket, models, jira } = await filed();
    const item = models.items().find((one) => one.kind === 'recommendation');
    if (item === undefined) throw new Error('R1 is not there');
    await models.transact([
      { write: 'item', modelId, item: { ...item, tickets: [], rev: item.rev + 1 }, expectedRev: item.rev },
    ]);
    expect(await explainTicket(deps, ticket)).toEqual({ is: 'not-part' });
    expect(jira.calls).toEqual([]);
  });
});
