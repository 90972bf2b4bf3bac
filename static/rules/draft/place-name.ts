/** A field of the rules in the words of the page: `sizeTable.3.size` is "Row 4 of the size table". */
import type { Texts } from '../../../src/domain/texts.ts';

export function placeName(path: string, t: Texts): string {
  const [part = '', second = '', third = ''] = path.split('.');
  const number = Number(second) + 1;
  switch (part) {
    case 'criteria':
      return criterionPlace(second, third, t);
    case 'sizeTable':
      return second === '' ? t('rules.places.sizeTable') : t('rules.places.row', { number });
    case 'sizes':
      return processPlace(path, t);
    case 'questions':
      return second === '' ? t('rules.places.questions') : t('rules.places.question', { number });
    case 'targetProjects':
      return t('rules.places.projects');
    case 'priorityIds':
      return isPriority(second) ? t('rules.places.priority', { priority: t(`priority.${second}.name`) }) : path;
    case 'exceptions':
      return t('rules.places.exceptions');
    case 'codeReview':
      return t(second === 'watchers' ? 'rules.places.reviewers' : 'rules.places.reviewPriorities');
    case 'templates':
      return isTemplate(second) ? t(`rules.places.${second}`) : path;
    default:
      return path === '' ? t('rules.problems.whole') : path;
  }
}

function criterionPlace(code: string, member: string, t: Texts): string {
  const criterion = t.coded('triage.criteria', code);
  if (criterion === null) return `criteria.${code}`;
  const known = ['words', 'ignored', 'adds'] as const;
  const named = known.find((one) => one === member);
  return t(`rules.places.${named ?? 'criteria'}`, { criterion });
}

function processPlace(path: string, t: Texts): string {
  const [, code, member, at] = path.split('.');
  const size = (['S', 'M', 'L'] as const).find((one) => one === code);
  if (size === undefined) return path;
  const params = { size: t(`size.${size}.name`), number: Number(at) + 1 };
  return t(member === 'meetings' && at !== undefined ? 'rules.places.meeting' : 'rules.places.process', params);
}

function isPriority(name: string): name is 'high' | 'medium' | 'low' {
  return name === 'high' || name === 'medium' || name === 'low';
}

function isTemplate(name: string): name is 'comment' | 'ticketSummary' | 'ticketDescription' {
  return name === 'comment' || name === 'ticketSummary' || name === 'ticketDescription';
}
