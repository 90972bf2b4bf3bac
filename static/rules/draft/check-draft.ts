/** What can be told without asking: numbers, lengths, empty questions, unknown placeholders. The rest the app checks. */
import type { RulesView } from '../../../src/contract/rules.ts';
import { excepted, longestException } from '../../../src/domain/exception-rules.ts';
import { checkSizeTable } from '../../../src/domain/rules/check-size-table.ts';
import { size as sizes } from '../../../src/domain/size.ts';
import type { Templates } from '../../../src/domain/team-rules.ts';
import { namesIn } from '../../../src/domain/template.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import { type Draft, type MeetingDraft, linesOf, meetingSizes, wholeNumber } from './draft.ts';
import { type Problem, errorsOf } from './problem.ts';

type Known = Pick<RulesView, 'choices' | 'limits'>;

export function checkDraft(draft: Draft, { choices, limits }: Known, t: Texts): Problem[] {
  const found: Problem[] = [];
  const tell = (field: string, message: string) => found.push({ level: 'error', field, message });

  for (const code of choices.criteria) {
    for (const list of ['words', 'ignored'] as const) {
      const field = `criteria.${code}.${list}`;
      const words = linesOf(draft.criteria[code][list]);
      if (words.length > limits.words) {
        tell(field, t('rules.invalid.tooManyWords', { count: words.length, limit: limits.words }));
      }
      words.forEach((word, at) => {
        if (word.length <= limits.wordLength) return;
        const params = { word: `${word.slice(0, 20)}…`, length: word.length, limit: limits.wordLength };
        tell(`${field}.${at}`, t('rules.invalid.longWord', params));
      });
    }
  }

  found.push(...errorsOf(checkSizes(draft, t)));

  for (const size of meetingSizes) {
    draft.sizes[size].meetings.forEach((meeting, at) => checkMeeting(meeting, `sizes.${size}.meetings.${at}`));
    checkNumber(`sizes.${size}.reviewAfterDays`, draft.sizes[size].reviewAfterDays, [7, 1_825]);
  }

  for (const priority of excepted) {
    const { days, most } = draft.exceptions[priority];
    const field = `exceptions.${priority}`;
    const sound = [
      checkNumber(`${field}.most`, most, [1, longestException]),
      checkNumber(`${field}.days`, days, [1, longestException]),
    ];
    const [proposed, allowed] = [wholeNumber(days) ?? 0, wholeNumber(most) ?? 0];
    if (sound.every(Boolean) && proposed > allowed) {
      tell(`${field}.days`, t('rulesFault.exceptionTooLong', { days: proposed, most: allowed }));
    }
  }
  checkNumber('exceptions.shareLimit', draft.exceptions.shareLimit, [0, 100]);

  draft.questions.forEach(({ text }, at) => {
    const field = `questions.${at}.text`;
    if (text?.trim() === '') tell(field, t('rules.invalid.emptyQuestion'));
    checkLength(field, text ?? '', limits.questionLength);
  });

  for (const name of ['comment', 'ticketSummary', 'ticketDescription'] as const) checkTemplate(name);
  return found;

  function checkNumber(field: string, text: string, [least, most]: readonly [number, number]): boolean {
    const number = wholeNumber(text);
    if (number !== null && number >= least && number <= most) return true;
    tell(field, t(`rules.invalid.${unitOf(field)}`, { least, most }));
    return false;
  }

  function checkMeeting(meeting: MeetingDraft, field: string): void {
    const known = checkNumber(`${field}.minutes`, meeting.minutes, [5, 480]);
    meeting.agenda.forEach((part, at) => checkNumber(`${field}.agenda.${at}.minutes`, part.minutes, [1, 480]));
    const over = plannedMinutes(meeting) - (wholeNumber(meeting.minutes) ?? Number.POSITIVE_INFINITY);
    if (known && over > 0) tell(`${field}.agenda`, t('rules.invalid.agenda', { over }));
  }

  function checkLength(field: string, text: string, limit: number): void {
    const { length } = text.trim();
    if (length > limit) tell(field, t('rules.invalid.tooLong', { length, limit }));
  }

  function checkTemplate(name: keyof Templates): void {
    const field = `templates.${name}`;
    const known = choices.placeholders[name];
    checkLength(field, draft.templates[name], limits.templateLength);
    const unknown = namesIn(draft.templates[name]).find((one) => !known.includes(one));
    if (unknown === undefined) return;
    const list = known.map((one) => `{${one}}`).join(', ');
    tell(field, t('rules.invalid.placeholder', { name: unknown, known: list }));
  }
}

function unitOf(field: string): 'days' | 'percent' | 'minutes' {
  if (field === 'exceptions.shareLimit') return 'percent';
  return field.endsWith('reviewAfterDays') || field.startsWith('exceptions.') ? 'days' : 'minutes';
}

/** The size table needs no asking at all: it is tried with every score that there can be. */
export function checkSizes({ sizeTable }: Pick<Draft, 'sizeTable'>, t: Texts): Problem[] {
  return checkSizeTable(sizeTable).map(({ level, field, text, params }) => {
    const named = sizes.options.find((one) => one === params['size']);
    return {
      level,
      field,
      message: t(text, named === undefined ? params : { ...params, size: t(`size.${named}.name`) }),
    };
  });
}

/** The minutes of the parts together; what is no number counts nothing. */
export function plannedMinutes({ agenda }: Pick<MeetingDraft, 'agenda'>): number {
  return agenda.reduce((sum, part) => sum + (wholeNumber(part.minutes) ?? 0), 0);
}
