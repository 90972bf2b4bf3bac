/** The one comment on a Threat model issue: the size, why, what it means, whom to bring, what to answer beforehand. */
import { type AdfDocument, type AdfNode, bulletList, doc, heading, mention, paragraph, strong, text } from './adf.ts';
import { processOfSize } from './meeting-plan.ts';
import type { ProcessRules } from './model-process.ts';
import type { ModelRecord } from './model.ts';
import { nextStepWords, questionWords, sizeMeaning } from './size-words.ts';
import type { SizeSetBy } from './size-change.ts';
import { factorSentence, ownWord, questionSentence } from './triage-sentences.ts';
import type { CriterionFinding, TriageResult } from './triage/index.ts';
import type { Texts } from './texts.ts';

type Sized = Pick<ModelRecord, 'size' | 'sizeSetBy' | 'triage'>;

/** The first line, by which the app knows its own comment among others. */
export const commentHeading = (texts: Texts): string => texts('comment.heading');

/** @param intro what the security team says before everything else */
export function triageCommentOf(
  model: Sized,
  rules: ProcessRules,
  { texts, intro = [] }: { texts: Texts; intro?: readonly AdfNode[] },
): AdfDocument {
  const { result } = model.triage;
  return doc(
    heading(3, commentHeading(texts)),
    ...intro,
    paragraph(
      strong(`${texts('comment.size')} ${texts(`size.${model.size}.name`)}. `),
      text(meaning(model, rules, texts)),
    ),
    ...(model.sizeSetBy ? [setByHand(model.sizeSetBy, result, texts)] : []),
    ...sizedAgain(model, texts),
    ...(model.size === 'none' ? declined(result, rules, texts) : accepted(model, rules, texts)),
  );
}

function meaning({ size, sizeSetBy, triage }: Sized, { sizes }: ProcessRules, texts: Texts): string {
  const sentence = sizeMeaning(size, sizes, texts);
  if (sizeSetBy || triage.askedAnyway === null) return sentence;
  return `${texts(triage.result.size === 'none' ? 'comment.askedAnyway' : 'comment.askedAllTheSame')} ${sentence}`;
}

/** Names are read live: the person is a mention. */
function setByHand({ by, reason }: SizeSetBy, result: TriageResult, texts: Texts): AdfNode {
  const automatic = texts(`size.${result.size}.name`);
  return paragraph(
    text(`${texts('comment.setBy')} `),
    mention(by),
    text(`. ${texts('comment.setByHand', { automatic })} ${quoted(reason, texts)}`),
  );
}

/** What changed since the size before, when the issue changed. */
function sizedAgain({ sizeSetBy, triage: { again } }: Sized, texts: Texts): AdfNode[] {
  if (again === undefined || sizeSetBy) return [];
  const before = texts(`size.${again.before}.name`);
  const now = texts(`size.${again.now}.name`);
  const listed = (codes: readonly string[]): string =>
    codes.map((code) => texts.coded('triage.criteria', code) ?? code).join(', ');
  const sentences = [
    again.before === again.now ? texts('comment.sameSize', { now }) : texts('comment.resized', { before, now }),
    ...(again.added.length === 0 ? [] : [texts('comment.added', { criteria: listed(again.added) })]),
    ...(again.dropped.length === 0 ? [] : [texts('comment.dropped', { criteria: listed(again.dropped) })]),
  ];
  return [said(sentences.join(' '))];
}

function accepted({ size, sizeSetBy, triage: { result } }: Sized, rules: ProcessRules, texts: Texts): AdfNode[] {
  const attendees = processOfSize(size, rules.sizes)?.attendees ?? [];
  return [
    heading(4, texts(sizeSetBy ? 'comment.whyRules' : 'comment.why')),
    bulletList([...result.criteria.map((one) => [finding(one, texts)]), ...factors(result, texts)]),
    ...(sizeSetBy ? [] : changers(result, texts)),
    ...(attendees.length === 0
      ? []
      : [heading(4, texts('comment.whom')), bulletList(attendees.map((who) => [said(texts(`process.bring.${who}`))]))]),
    heading(4, texts('comment.beforehand')),
    bulletList(rules.questions.map((one) => [said(questionWords(one, texts))])),
    paragraph(strong(`${texts('comment.next')} `), text(nextStepWords(size, rules.sizes, texts))),
  ];
}

/** Which criteria were looked at, why none is met, how to ask anyway. */
function declined(result: TriageResult, rules: ProcessRules, texts: Texts): AdfNode[] {
  if (result.size !== 'none') return overruled(result, rules, texts);
  return [
    heading(4, texts('comment.lookedAt')),
    bulletList(
      (['feature', 'security', 'data', 'history'] as const).map((one) => [said(texts(`comment.criteria.${one}`))]),
    ),
    ...(result.nearMisses.length === 0
      ? [said(texts('comment.noneFound'))]
      : [said(texts('comment.nearMisses')), bulletList(result.nearMisses.map((one) => [finding(one, texts)]))]),
    ...changers(result, texts),
    said(texts('comment.askAnyway', { meaning: sizeMeaning('S', rules.sizes, texts) })),
  ];
}

/** None is what a person said: what the rules had found stays visible. */
function overruled(result: TriageResult, rules: ProcessRules, texts: Texts): AdfNode[] {
  return [
    heading(4, texts('comment.whyRules')),
    bulletList([...result.criteria.map((one) => [finding(one, texts)]), ...factors(result, texts)]),
    said(texts('comment.askAnyway', { meaning: sizeMeaning('S', rules.sizes, texts) })),
  ];
}

function finding(one: CriterionFinding, texts: Texts): AdfNode {
  const [best] = one.evidence;
  const name = strong(texts(`triage.criteria.${one.code}`));
  if (best === undefined) return paragraph(name);
  const own = ownWord(one, texts);
  const where = texts(`triage.where.${best.where}`);
  return paragraph(
    name,
    text(`: ${texts('comment.evidence', { words: best.text, where })} `),
    text(quoted(best.quote, texts)),
    ...(own === null ? [] : [text(` (${own})`)]),
  );
}

const quoted = (quote: string, texts: Texts): string =>
  texts('comment.quoted', { words: quote.replace(/\s+/g, ' ').trim() });

function factors(result: TriageResult, texts: Texts): AdfNode[][] {
  return (['scope', 'risk', 'impact'] as const).map((factor) => [
    paragraph(
      strong(`${texts(`triage.factor.${factor}`)} ${texts('comment.score', { score: result[factor].score })}: `),
      text(factorSentence(result, factor, texts)),
    ),
  ]);
}

function changers(result: TriageResult, texts: Texts): AdfNode[] {
  const sure = texts(`comment.confidence.${result.confidence.level}`);
  if (result.questions.length === 0) return [said(sure)];
  return [
    said(`${sure} ${texts('comment.couldChange')}`),
    bulletList(result.questions.map((one) => [said(questionSentence(one, texts))])),
  ];
}

const said = (sentence: string): AdfNode => paragraph(text(sentence));
