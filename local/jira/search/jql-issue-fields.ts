/** JQL fields that name issues: `key`, `id`, `issue`, `parent`. */
import type { IssueRecord } from '../store/issue-record.ts';
import { JqlProblem } from './jql-error.ts';
import { EQUALITY, isNegative } from './jql-field.ts';
import type { FieldClause, IssueTest, JqlField, JqlOperator, Operand } from './jql-field.ts';
import { unknownFunction } from './jql-kinds.ts';

type Given = Exclude<Operand, { kind: 'empty' }>;

const RANGES: readonly JqlOperator[] = ['<', '<=', '>', '>='];
const LISTED: readonly JqlOperator[] = ['=', '!=', 'in', 'not in'];

const keyNumber = (issue: IssueRecord): number => Number(issue.key.split('-')[1] ?? 0);

/** Keys sort by project, then by number. */
const keySort = (issue: IssueRecord): string =>
  `${issue.key.split('-')[0] ?? ''}-${String(keyNumber(issue)).padStart(9, '0')}`;

export const ISSUE_FIELDS: readonly JqlField[] = [
  {
    names: ['issuekey', 'key', 'issue', 'id'],
    operators: [...LISTED, ...RANGES],
    sort: (view) => keySort(view.issue),
    compile(clause) {
      if (RANGES.includes(clause.operator)) return rangeTest(clause);
      return idTest(clause, (issue) => issue.id);
    },
  },
  {
    names: ['parent'],
    operators: EQUALITY,
    sort: (view) => view.issue.parentId,
    compile: (clause) => idTest(clause, (issue) => issue.parentId),
  },
];

function idTest(clause: FieldClause, read: (issue: IssueRecord) => number | null): IssueTest {
  const wantsEmpty = clause.operands.some((operand) => operand.kind === 'empty');
  const wanted = new Set(
    clause.operands.flatMap((operand) => (operand.kind === 'empty' ? [] : issueIds(operand, clause))),
  );
  const negative = isNegative(clause.operator);
  return ({ issue }) => {
    const id = read(issue);
    if (id === null) return wantsEmpty && !negative;
    return wanted.has(id) !== negative;
  };
}

function rangeTest(clause: FieldClause): IssueTest {
  const [operand] = clause.operands;
  if (operand === undefined || operand.kind !== 'value')
    throw new JqlProblem(`The operator '${clause.operator}' needs an issue key.`);
  const bound = visibleIssue(operand.text, clause);
  return ({ issue }) => {
    if (issue.projectId !== bound.projectId) return false;
    const difference = keyNumber(issue) - keyNumber(bound);
    if (clause.operator === '<') return difference < 0;
    if (clause.operator === '<=') return difference <= 0;
    return clause.operator === '>' ? difference > 0 : difference >= 0;
  };
}

function issueIds(operand: Given, clause: FieldClause): readonly number[] {
  if (operand.kind === 'value') return [visibleIssue(operand.text, clause).id];
  const { site, accountId } = clause.context.viewer;
  if (operand.name.toLowerCase() === 'linkedissues') {
    const issue = visibleIssue(operand.args[0] ?? '', clause);
    return site.store.links
      .ofIssue(issue.id)
      .filter(
        (link) => operand.args[1] === undefined || linkReads(clause, { link, issueId: issue.id }) === operand.args[1],
      )
      .map((link) => (link.sourceId === issue.id ? link.destinationId : link.sourceId));
  }
  if (operand.name.toLowerCase() === 'watchedissues') {
    return site.store.issues
      .all()
      .flatMap((issue) => (site.store.watchers.ofIssue(issue.id).includes(accountId) ? [issue.id] : []));
  }
  throw unknownFunction(operand);
}

function linkReads(
  clause: FieldClause,
  { link, issueId }: { link: { typeId: string; sourceId: number }; issueId: number },
): string | undefined {
  const type = clause.context.viewer.site.catalogue.linkTypes.find((one) => one.id === link.typeId);
  return link.sourceId === issueId ? type?.outward : type?.inward;
}

function visibleIssue(text: string, { context, field }: FieldClause): IssueRecord {
  const { site, accountId } = context.viewer;
  const issue = site.store.issues.byIdOrKey(text);
  if (issue !== null && site.permissions.canSee(accountId, issue)) return issue;
  throw new JqlProblem(
    /^\d+$/.test(text)
      ? `A value with ID '${text}' does not exist for the field '${field}'.`
      : `An issue with key '${text}' does not exist for field '${field}'.`,
  );
}
