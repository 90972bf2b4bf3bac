/** The one comment on a Threat model issue: the size, why, what it means, whom to bring, what to answer beforehand. */
import { type AdfDocument, type AdfNode, bulletList, doc, heading, paragraph, strong, text } from './adf.ts';
import { question } from './item.ts';
import type { ModelRecord } from './model.ts';
import type { Size } from './size.ts';
import { factorSentence, questionSentence } from './triage-sentences.ts';
import type { CriterionFinding, TriageResult } from './triage/index.ts';
import type { Texts } from './texts.ts';

type Sized = Pick<ModelRecord, 'size' | 'triage'>;

/** The first line, by which the app knows its own comment among others. */
export const commentHeading = (texts: Texts): string => texts('comment.heading');

export function triageCommentOf(model: Sized, texts: Texts): AdfDocument {
  const { result } = model.triage;
  return doc(
    heading(3, commentHeading(texts)),
    paragraph(strong(`${texts('comment.size')} ${texts(`size.${model.size}.name`)}. `), text(meaning(model, texts))),
    ...(model.size === 'none' ? declined(result, texts) : accepted(model, texts)),
  );
}

function meaning({ size, triage }: Sized, texts: Texts): string {
  const sentence = texts(`size.${size}.meaning`);
  return triage.askedAnyway === null ? sentence : `${texts('comment.askedAnyway')} ${sentence}`;
}

function accepted({ size, triage: { result } }: Sized, texts: Texts): AdfNode[] {
  return [
    heading(4, texts('comment.why')),
    bulletList([...result.criteria.map((one) => [finding(one, texts)]), ...factors(result, texts)]),
    ...changers(result, texts),
    heading(4, texts('comment.whom')),
    bulletList(
      (['productManager', 'leadEngineer', 'security'] as const).map((who) => [said(texts(`comment.bring.${who}`))]),
    ),
    heading(4, texts('comment.beforehand')),
    bulletList(question.options.map((one) => [said(texts(`question.${one}`))])),
    said(texts(nextStep(size))),
  ];
}

function nextStep(size: Exclude<Size, 'none'> | Size) {
  return size === 'S' ? ('comment.nextSmall' as const) : ('comment.next' as const);
}

/** Which criteria were looked at, why none is met, how to ask anyway. */
function declined(result: TriageResult, texts: Texts): AdfNode[] {
  return [
    heading(4, texts('comment.lookedAt')),
    bulletList(
      (['feature', 'security', 'data', 'history'] as const).map((one) => [said(texts(`comment.criteria.${one}`))]),
    ),
    ...(result.nearMisses.length === 0
      ? [said(texts('comment.noneFound'))]
      : [said(texts('comment.nearMisses')), bulletList(result.nearMisses.map((one) => [finding(one, texts)]))]),
    said(texts('comment.askAnyway')),
  ];
}

function finding(one: CriterionFinding, texts: Texts): AdfNode {
  const [best] = one.evidence;
  const name = strong(texts(`triage.criteria.${one.code}`));
  if (best === undefined) return paragraph(name);
  const where = texts(`triage.where.${best.where}`);
  return paragraph(
    name,
    text(`: ${texts('comment.evidence', { words: best.text, where })} `),
    text(quoted(best.quote)),
  );
}

const quoted = (quote: string): string => `“${quote.replace(/\s+/g, ' ').trim()}”`;

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
