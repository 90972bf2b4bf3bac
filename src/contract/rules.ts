/**
 * The operations of the rules page in the settings of a project of Threat model issues. Each asks Jira afresh whether
 * the person administers that project: there is no grant here, and the payload's grant is null.
 */
import * as z from 'zod';
import { accountId, moment, rev } from '../domain/ids.ts';
import { questionId } from '../domain/question.ts';
import { size } from '../domain/size.ts';
import { agendaPart, reportDepth, role, section } from '../domain/size-process.ts';
import { rulesContent } from '../domain/team-rules.ts';
import { criterion } from '../domain/triage/index.ts';
import type { Contract } from './contract.ts';

const choice = z.strictObject({ id: z.string(), name: z.string() });
const projectChoice = z.strictObject({ key: z.string(), name: z.string() });
const count = z.int().min(0);

/** What a field may hold. The words for each code are in the catalogue. */
const choices = z.strictObject({
  criteria: z.array(criterion),
  sizes: z.array(size),
  agendaParts: z.array(agendaPart),
  roles: z.array(role),
  sections: z.array(section),
  reports: z.array(reportDepth),
  /** Names that may stand in braces in each template. */
  placeholders: z.strictObject({
    comment: z.array(z.string()),
    ticketSummary: z.array(z.string()),
    ticketDescription: z.array(z.string()),
  }),
  /** Jira's priorities, in Jira's order. */
  priorities: z.array(choice),
  /** Where this person may create issues, at most 100, and every target project of the rules that they can see. */
  projects: z.array(projectChoice),
  /** Whom the rules name, as of now; null: a former user. */
  people: z.array(z.strictObject({ accountId, name: z.string().nullable() })),
});

/** Greatest numbers and lengths; more is refused beside its field. */
const limits = z.strictObject({
  /** Words of one criterion, and ignored words of one criterion. */
  words: count,
  wordLength: count,
  /** Patterns in all criteria together. */
  patterns: count,
  sizeRows: count,
  meetings: count,
  questions: count,
  questionLength: count,
  templateLength: count,
  targetProjects: count,
  /** People who are put on a ticket for the review of its code. */
  reviewers: count,
  /** Bytes of the whole rules. */
  bytes: count,
});

const rulesView = z.strictObject({
  content: rulesContent,
  /** 0: nobody has saved yet, the defaults are in force. */
  rev,
  savedAt: moment.nullable(),
  /** Whether the last save can be undone. */
  canUndo: z.boolean(),
  defaults: rulesContent,
  /** Ids of questions that are asked no more: no new question may have one. */
  retiredQuestions: z.array(questionId),
  /** The map of the site's settings, which holds where the rules say null. */
  sitePriorityIds: rulesContent.shape.priorityIds,
  choices,
  limits,
  /** False: everything can be read, nothing saved. */
  licensed: z.boolean(),
});
export type RulesView = z.infer<typeof rulesView>;

const problem = z.strictObject({
  /** An error keeps the rules from being saved; a warning does not. */
  level: z.enum(['error', 'warning']),
  /** Path of the field in the content: `sizeTable.3.size`, `criteria.B1.words.0`; empty: the whole file. */
  field: z.string(),
  /** A sentence with the remedy. */
  message: z.string(),
});
export type RulesProblemView = z.infer<typeof problem>;

const changedSize = z.strictObject({
  issueKey: z.string(),
  summary: z.string(),
  now: size,
  then: size,
  /** Criteria that are met with these rules and were not before; `words`: the evidence, null for an answer. */
  added: z.array(z.strictObject({ criterion, words: z.string().nullable() })),
  dropped: z.array(criterion),
  /** Its issue is closed: it is tried for the count, and keeps its size. */
  closed: z.boolean(),
});
export type ChangedSize = z.infer<typeof changedSize>;

/** Null: the content has errors, and nothing was tried. */
const preview = z
  .strictObject({
    /** Models looked at: the last 50 that this person can see. */
    looked: count,
    /** Those of them that would get another size. `added` and `dropped` both empty: the points or the table did it. */
    changed: z.array(changedSize),
    /** Those of them whose size a person set: rules do not touch it. */
    setByHand: count,
    /** Those of them whose issue is closed: rules do not touch them either, and they tell about the rules all the same. */
    closed: count,
  })
  .nullable();

const previewView = z.strictObject({ problems: z.array(problem), preview });
export type PreviewView = z.infer<typeof previewView>;

const exported = z.strictObject({ fileName: z.string(), text: z.string() });

const imported = z.strictObject({
  problems: z.array(problem),
  /** The draft to look at, preview and save; null where the file cannot be read as rules at all. */
  content: rulesContent.nullable(),
});
export type ImportView = z.infer<typeof imported>;

const override = z.strictObject({
  issueKey: z.string(),
  summary: z.string(),
  /** What the rules had said, and what the person set. */
  automatic: size,
  to: size,
  reason: z.string(),
  at: moment,
  by: z.strictObject({ accountId, name: z.string().nullable() }),
});

/** Counts of what this person can see. Jira's counts are approximate. */
const calibrationView = z.strictObject({
  /** All models that have a size. */
  models: count,
  /** Sized by the rules, and not by a person. */
  byRules: count,
  setByHand: count,
  /** No criterion was met, and somebody wanted a threat model all the same. */
  askedAnyway: count,
  /** Priorities that were changed after somebody pushed back on them. */
  pushBack: z.strictObject({
    models: count,
    changes: count,
    /** False: only the models that changed last were looked at. */
    all: z.boolean(),
  }),
  /** Of the models set by hand, how many of the latest were looked at for what follows. */
  looked: count,
  directions: z.array(z.strictObject({ automatic: size, to: size, count })),
  /** What the rules had found where a person disagreed, most often first. */
  criteria: z.array(z.strictObject({ criterion, larger: count, smaller: count, same: count })),
  /** Signals (codes of the rules, or words of the team) behind those criteria, most often first; `name` for people. */
  signals: z.array(
    z.strictObject({ signal: z.string(), name: z.string(), larger: count, smaller: count, same: count }),
  ),
  /** The latest first, at most 50. */
  latest: z.array(override),
});
export type CalibrationView = z.infer<typeof calibrationView>;

const nothing = z.strictObject({});
/** As edited: looked at field by field, so that every fault is told beside its field. Send a `RulesContent`. */
const draft = z.unknown();

export const rulesContract = {
  readRules: { access: 'configure', input: nothing, output: rulesView },
  /** Checks the draft; tries it on the last 50 models where it has no errors. Saves nothing. */
  previewRules: { access: 'configure', input: z.strictObject({ content: draft }), output: previewView },
  /** INVALID with the first error's field, CONFLICT when somebody saved since `rev`: the rules in force stay. */
  saveRules: { access: 'configure', input: z.strictObject({ rev, content: draft }), output: rulesView },
  /** Puts back what the last save replaced; CONFLICT when somebody saved since `rev`. */
  undoRules: { access: 'configure', input: z.strictObject({ rev }), output: rulesView },
  /** The rules in force, as a file to download. */
  exportRules: { access: 'configure', input: nothing, output: exported },
  /** Reads a file and answers it as a draft. Saves nothing. */
  importRules: { access: 'configure', input: z.strictObject({ text: z.string() }), output: imported },
  /** People by name, for whoever reviews code; closed accounts are not among them. */
  findReviewers: {
    access: 'configure',
    input: z.strictObject({ query: z.string().trim().min(1).max(100) }),
    output: z.array(z.strictObject({ accountId, name: z.string() })),
  },
  readCalibration: { access: 'configure', input: nothing, output: calibrationView },
} as const satisfies Contract;
export type RulesContract = typeof rulesContract;
