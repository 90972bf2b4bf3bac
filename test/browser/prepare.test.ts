/** Before the meeting, in writing: the whole story, settling without a meeting, two people at once, failures, readers. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Kit } from '../../local/kit.ts';
import { type Created, comments, openPanel } from '../support/story.ts';
import { openIssue } from './panel-page.ts';
import {
  type Scene,
  aSummerDay,
  answerAll,
  attach,
  box,
  button,
  makeSmall,
  meeting,
  part,
  questions,
  sceneOfPreparing,
  step,
} from './prepare-page.ts';

test.use({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });

let scene: Scene;
let kit: Kit;
let model: Created;
test.beforeEach(async () => {
  scene = await sceneOfPreparing();
  ({ kit, model } = scene);
});
test.afterEach(() => kit.close());

test('a model is prepared: answers, people, dates, a follow-up question with its comment, and the steps tick', async ({
  page,
  browser,
}) => {
  // The whole story in one go.
  test.slow();
  const panel = await openIssue(page, kit, { key: model.key, user: 'security' });

  await test.step('answers are given in writing, and what is open is counted', async () => {
    const section = part(panel, 'Questions to answer');
    await expect(section.getByRole('heading')).toContainText('4 of 4 unanswered');
    await box(panel, questions[0]).fill('Partners settle a day earlier');
    await page.keyboard.press('Tab');
    await expect(section.getByRole('heading')).toContainText('3 of 4 unanswered');
    await expect(section.getByText(/Answered by you/)).toBeVisible();
    await answerAll(panel);
  });

  await test.step('a page is linked as the diagram', async () => {
    await button(panel.frame, 'Attach or link a diagram').click();
    const link = box(panel, 'Link to a diagram or a document');
    await expect(link).toBeFocused();
    await link.fill('http://wiki.example.com/uploads');
    await link.press('Enter');
    await expect(panel.frame.getByText(/Only addresses that begin with https/).first()).toBeVisible();
    await link.fill('wiki.example.com/uploads');
    await link.press('Enter');
    await expect(panel.frame.getByRole('link', { name: 'wiki.example.com/uploads' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button(panel.frame, 'Attach or link a diagram')).toBeFocused();
  });

  await test.step('gaps are named in words, and a suggestion fills one with one click', async () => {
    const people = part(panel, 'People');
    await expect(people.getByText('Nobody yet who knows why: a product manager')).toBeVisible();
    await button(people, 'Name a product manager').click();
    await expect(people.getByText(`reporter of ${scene.parent.key}`)).toBeVisible();
    await button(people, 'Product manager').click();
    await expect(people.getByText('Nobody yet who knows why')).toHaveCount(0);
    await expect(button(people, 'Remove Product manager as Product manager')).toBeVisible();
    await expect(button(people, 'Name a product manager')).toBeFocused();
    await button(people, 'Name a lead engineer').click();
    await box(panel, 'Find somebody by name').fill('lead');
    await button(people, 'Lead engineer').click();
    await expect(people.getByText('Nobody yet who knows how')).toHaveCount(0);
  });

  await test.step('a date is set in the person’s own time zone, and the calendar file says the same moment', async () => {
    const first = meeting(panel, 1);
    await expect(first.getByText('Your time zone: Europe/Berlin.')).toBeVisible();
    await button(first, 'Save date').click();
    await expect(first.getByText('Choose a day that exists.')).toBeVisible();
    await first.getByLabel('Date of meeting 1').fill(aSummerDay());
    await first.getByLabel('Begins at').fill('10:30');
    await expect(first.getByText('Not saved yet')).toBeVisible();
    await first.getByLabel('Begins at').press('Enter');
    await expect(first.locator('time').first()).toContainText('10:30');
    await expect(button(first, 'Change date')).toBeFocused();
    const [download] = await Promise.all([page.waitForEvent('download'), button(first, 'Add to calendar').click()]);
    expect(download.suggestedFilename()).toBe(`${model.key}-threat-model-1.ics`);
    const file = await readFile(await download.path(), 'utf8');
    const day = aSummerDay().replaceAll('-', '');
    expect(file).toContain(`DTSTART:${day}T083000Z`);
    expect(file.replaceAll('\r\n ', '')).toContain('Let partners upload settlement files');
    expect(file).toContain(`UID:threat-model.${model.id}.1.`);
    expect(file.match(/ATTENDEE|ORGANIZER|mailto|@/g)).toBeNull();
    await first.getByText('Agenda', { exact: true }).click();
    await expect(first.getByText('What are we working on? The answers, read back')).toBeVisible();
  });

  await test.step('when every meeting was held, step 2 ticks and the stage moves on', async () => {
    await expect(step(panel, 2).getByRole('checkbox')).not.toBeChecked();
    const held = part(panel, 'Meetings').getByRole('switch', { name: 'Held' });
    const count = await held.count();
    for (let at = 0; at < count; at += 1) {
      await held.nth(at).click();
      await expect(held.nth(at)).toBeChecked();
    }
    await expect(step(panel, 2).getByRole('checkbox')).toBeChecked();
    await expect(step(panel, 2)).toContainText('held');
    await expect(panel.frame.getByText('Responding')).toBeVisible();
    await expect(step(panel, 3).getByRole('checkbox')).toBeChecked();
  });

  await test.step('a follow-up question is asked of somebody, who is told by one comment', async () => {
    await panel.frame.getByRole('combobox', { name: 'Whom to ask' }).selectOption({ label: 'Lead engineer' });
    await expect(panel.frame.getByText('Lead engineer is told by one comment')).toBeVisible();
    const ask = box(panel, 'Add a follow-up question');
    await ask.fill('Who can read the bucket?');
    await ask.press('Enter');
    await expect(ask).toBeFocused();
    await expect(panel.item('F1')).toContainText('Open');
    await expect(step(panel, 3).getByRole('checkbox')).not.toBeChecked();
    await expect(step(panel, 3)).toContainText('1 question is unanswered');
    await kit.settle();
    const told = JSON.stringify(await comments(kit.as('engineer'), model.key));
    expect(told.match(/Who can read the bucket\?/g)).toHaveLength(1);
    expect(told).toContain('"mention"');
  });

  await test.step('it is answered in place, and step 3 ticks for everybody', async () => {
    const context = await browser.newContext();
    const theirs = await openIssue(await context.newPage(), kit, { key: model.key, user: 'lead' });
    await theirs.tab('Prepare');
    await box(theirs, 'Answer to F1').fill('The finance team, nobody else');
    await box(theirs, 'Answer to F1').press('Control+Enter');
    await expect(theirs.item('F1')).toContainText(/Answered by you/);
    await expect(step(theirs, 3).getByRole('checkbox')).toBeChecked();
    await context.close();
    await kit.settle();
    await page.reload();
    await panel.tab('Prepare');
    await expect(step(panel, 3).getByRole('checkbox')).toBeChecked();
    await expect(box(panel, 'Answer to F1')).toHaveValue('The finance team, nobody else');
  });
});

test('a small model is settled in writing once everything is answered and nobody asks to meet, and that can be undone', async ({
  page,
}) => {
  await makeSmall(scene);
  const panel = await openIssue(page, kit, { key: model.key, user: 'security' });
  const meetings = part(panel, 'Meetings');
  await expect(meetings.getByText('4 questions are unanswered')).toBeVisible();
  const settle = button(meetings, 'Settle in writing');
  await expect(settle).toHaveAttribute('aria-disabled', 'true');
  await answerAll(panel);
  await button(meetings, 'Ask to meet').click();
  await expect(meetings.getByText('You asked to meet')).toBeVisible();
  await button(meetings, 'Withdraw').click();
  await expect(button(meetings, 'Ask to meet')).toBeFocused();
  await settle.click();
  await expect(meetings.getByText('Settled in writing', { exact: true })).toBeVisible();
  await expect(step(panel, 2).getByRole('checkbox')).toBeChecked();
  await expect(step(panel, 2)).toContainText('settled in writing');
  await button(meetings, 'Undo').click();
  await expect(settle).toBeVisible();
  await expect(step(panel, 2).getByRole('checkbox')).not.toBeChecked();
});

test('a diagram that is attached to the issue answers for the architecture, and stays in sight once it is deleted', async ({
  page,
}) => {
  const id = await attach(scene, 'data flow.png');
  const panel = await openIssue(page, kit, { key: model.key, user: 'security' });
  const section = part(panel, 'Questions to answer');
  await button(section, 'Attach or link a diagram').click();
  await button(section, 'data flow.png').click();
  await expect(section.getByRole('link', { name: 'data flow.png' })).toBeVisible();
  await expect(section.getByText(/Answered by what is attached/)).toBeVisible();
  await expect(section.getByRole('heading')).toContainText('3 of 4 unanswered');
  await button(section, 'Done').click();
  expect((await kit.as('security').delete(`/rest/api/3/attachment/${id}`)).status).toBe(204);
  await kit.settle();
  await page.reload();
  await section.getByRole('link', { name: 'data flow.png' }).focus();
  await expect(section.getByText('Deleted from the issue')).toBeVisible();
  await button(section, 'Take data flow.png off the answer').click();
  await expect(section.getByText('data flow.png')).toHaveCount(0);
  await expect(button(section, 'Attach or link a diagram')).toBeFocused();
});

test('two people who answer the same question both keep their words and choose', async ({ page, browser }) => {
  const question = questions[1];
  const panel = await openIssue(page, kit, { key: model.key, user: 'security' });
  await box(panel, question).fill('Every partner');
  const context = await browser.newContext();
  const theirs = await openIssue(await context.newPage(), kit, { key: model.key, user: 'product' });
  await box(theirs, question).fill('Partners and the finance team');
  await box(theirs, question).press('Control+Enter');
  await expect(theirs.region.getByText(/Answered by you/)).toBeVisible();
  await context.close();
  await box(panel, question).press('Control+Enter');
  const conflict = part(panel, 'Questions to answer').locator('.message');
  await expect(conflict).toContainText('Every partner');
  await expect(conflict).toContainText('Partners and the finance team');
  await button(conflict, 'Keep mine').click();
  await expect(conflict).toHaveCount(0);
  await kit.settle();
  await page.reload();
  await expect(box(panel, question)).toHaveValue('Every partner');
});

test('opening the panel costs one call; the names of people are asked for when their line comes into sight', async ({
  page,
}) => {
  const writer = await openPanel(kit.as('security'), model.key);
  const { accountId } = (await kit.as('lead').get('/rest/api/3/myself')).body as { accountId: string };
  await writer.call('namePerson', { role: 'lead-engineer', accountId, named: true });
  await kit.settle();
  const before = kit.invocations().length;
  const causes = () =>
    kit
      .invocations()
      .slice(before)
      .map((one) => one.cause);
  const panel = await openIssue(page, kit, { key: model.key, user: 'security' });
  const people = part(panel, 'People');
  await expect(people.getByText('Nobody yet who knows why')).toBeAttached();
  expect(causes()).toEqual(['invoke:open']);
  await button(people, 'Name a lead engineer').focus();
  await expect(button(people, 'Remove Lead engineer as Lead engineer')).toBeVisible();
  expect(causes()).toEqual(['invoke:open', 'invoke:people']);
});

test('what is not possible says so and can be tried again; nothing that was typed is lost', async ({ page }) => {
  const panel = await openIssue(page, kit, { key: model.key, user: 'security' });
  kit.faults({ match: { to: 'storage' }, status: 503, times: 40 });
  const held = meeting(panel, 1).getByRole('switch', { name: 'Held' });
  await held.click();
  await expect(button(meeting(panel, 1), 'Retry')).toBeVisible();
  await expect(held).not.toBeChecked();
  await box(panel, 'Add a follow-up question').fill('Who rotates the keys?');
  await box(panel, 'Add a follow-up question').press('Enter');
  const question = part(panel, 'Follow-up questions').getByRole('listitem').first();
  await expect(question).toContainText('Who rotates the keys?');
  await expect(question).toContainText('Not saved');
  kit.clearFaults();
  await button(meeting(panel, 1), 'Retry').click();
  await expect(held).toBeChecked();
  // What was typed into the panel is sent by itself as soon as that is possible again.
  await expect(panel.item('F1')).toContainText('Who rotates the keys?');
});

test('who may only read sees answers, people, meetings and questions, and why nothing can be changed', async ({
  page,
}) => {
  const writer = await openPanel(kit.as('security'), model.key);
  await writer.call('saveAnswer', { question: 'goals', rev: 0, text: 'Partners settle a day earlier' });
  await writer.call('askFollowUp', { requestId: crypto.randomUUID(), text: 'Who can read the bucket?', to: null });
  await writer.call('markHeld', { number: 1, rev: 0, held: true });
  const panel = await openIssue(page, kit, { key: model.key, user: 'reader' });
  await panel.tab('Prepare');
  await expect(panel.region.getByText(/you need the permission to comment/)).toBeVisible();
  await expect(panel.region.getByText('Partners settle a day earlier')).toBeVisible();
  await expect(panel.item('F1')).toContainText('Who can read the bucket?');
  await expect(meeting(panel, 1).getByRole('switch', { name: 'Held' })).toBeDisabled();
  await expect(meeting(panel, 1).getByRole('switch', { name: 'Held' })).toBeChecked();
  await expect(part(panel, 'People')).toContainText('Only people who may edit this issue can name them');
  await expect(panel.region.getByRole('textbox')).toHaveCount(0);
  await expect(button(panel.region, /^(Name|Save date|Settle|Ask to meet)/)).toHaveCount(0);
  await expect(button(meeting(panel, 1), 'Copy agenda')).toBeVisible();
});
