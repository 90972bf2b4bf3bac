/** Every operation of the issue panel: the access it needs, what goes in, what comes out. */
import * as z from 'zod';
import { access } from '../domain/access.ts';
import { exceptionRules } from '../domain/exception-rules.ts';
import {
  accountId,
  assumptionId,
  followUpId,
  issueId,
  itemId,
  lastThingId,
  libraryId,
  recommendationId,
  rev,
  threatId,
} from '../domain/ids.ts';
import { answer, item, lastThing, recommendation, textLimits, threat } from '../domain/item.ts';
import { processRules } from '../domain/model-process.ts';
import { stepNumber } from '../domain/model.ts';
import { priority } from '../domain/priority.ts';
import { answeredId } from '../domain/question.ts';
import { size } from '../domain/size.ts';
import { sizeReasonLimit } from '../domain/size-change.ts';
import type { Contract } from './contract.ts';
import { decisionsContract } from './decisions.ts';
import { filingContract } from './filing.ts';
import { glanceContract } from './glance.ts';
import { goLiveContract } from './go-live.ts';
import { historyContract } from './history.ts';
import { libraryReading } from './library.ts';
import { liveInvitation } from './live.ts';
import { modelView } from './model-view.ts';
import { processContract } from './process.ts';
import { recommendationsContract } from './recommendations.ts';
import { pickedDetails, threatDetailsContract } from './threat-details.ts';
import { added, cleaned, firstSent, requestId, text } from './typed.ts';

export type { ModelView } from './model-view.ts';

/** Each known rev may cost a read. */
const knownLimit = 50;
const atMost = (limit: number) => (value: object) => Object.keys(value).length <= limit;

export const panelView = z.looseObject({
  accountId,
  issue: z.looseObject({ id: issueId, key: z.string() }),
  access: z.array(access),
  /** Null: this issue has not been sized (the event was lost, or its type is not a threat model). */
  model: modelView.nullable(),
  items: z.array(item),
  /**
   * What each size means, which questions are asked: `modelProcess` and `stepsOf` say what follows. How long exceptions
   * last and who approves them; nobody listed: whoever administers the project.
   */
  rules: processRules.extend({ exceptions: exceptionRules, approvers: z.array(accountId) }),
  /** Ids of records that could not be read; they are left as they are. */
  unreadable: z.array(z.string()),
  /** There when the app's licence is not active: reading is all that is left. */
  unlicensed: z.literal(true).optional(),
  /** When the reading began, by the server's clock: the next one asks for what changed since. */
  asOf: z.iso.datetime().optional(),
  /** Where to listen for what others change; absent when realtime did not answer. */
  live: z.array(liveInvitation).optional(),
});
export type PanelView = z.infer<typeof panelView>;

const changes = z.looseObject({
  asOf: z.iso.datetime(),
  access: z.array(access),
  /** Null: nothing newer than the rev that was named. */
  model: modelView.nullable(),
  /** What changed since, and what was asked for by id; the higher rev wins. */
  items: z.array(item),
  /** The request ids that made some of them: an add whose answer was lost is found by its sender. */
  requests: z.record(itemId, z.string()),
});

/** Answers are saved, not edited or deleted. A rev starts at 1. */
const edit = { id: z.union([lastThingId, threatId, recommendationId, followUpId, assumptionId]), rev: rev.min(1) };

/** The neighbours of a place, as the person saw them: every kind has an order of its own. */
const placing = z
  .strictObject({ id: edit.id, after: edit.id.nullable(), before: edit.id.nullable() })
  .refine(({ id, after }) => isSameKind(id, after), { path: ['after'] })
  .refine(({ id, before }) => isSameKind(id, before), { path: ['before'] });

function isSameKind(id: string, other: string | null): boolean {
  return other === null || other.charAt(0) === id.charAt(0);
}

const newLastThing = { ...firstSent, text: text(textLimits.lastThing) };
const newThreat = {
  ...firstSent,
  text: text(textLimits.threat),
  fromLastThing: lastThingId.optional(),
  /** The threat of the library that it was picked from. */
  fromLibrary: libraryId.optional(),
  ...pickedDetails,
};
const newRecommendation = {
  ...firstSent,
  text: text(textLimits.recommendation),
  priority: priority.optional(),
  fromLibrary: libraryId.optional(),
};

/** One of several adds; a recommendation may stand under a threat of the same request, by that one's request id. */
const oneOfMany = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('last-thing'), ...newLastThing }),
  z.strictObject({ kind: z.literal('threat'), ...newThreat }),
  z.strictObject({
    kind: z.literal('recommendation'),
    ...newRecommendation,
    threatId: threatId.optional(),
    threatRequestId: requestId.optional(),
  }),
]);
/** With the directory, below the store's 25 operations in one transaction. */
const addedAtOnce = 20;

export const panelContract = {
  /** The only operation without a grant: asks Jira as the user, returns everything the panel shows, and the grant. */
  open: {
    access: 'view',
    opens: true,
    /** The revs this client wrote last, so that people always see their own writes. */
    input: z.strictObject({ known: z.record(itemId, rev).refine(atMost(knownLimit)).optional() }),
    output: panelView,
  },
  ...glanceContract,
  ...processContract,
  ...recommendationsContract,
  ...decisionsContract,
  ...threatDetailsContract,
  ...goLiveContract,
  ...historyContract,
  /** Read when somebody first looks for a suggestion, not with `open`. */
  ...libraryReading,
  /** What an open panel has not seen yet: no Jira call while the grant holds, and nothing read twice. */
  changesSince: {
    access: 'view',
    input: z.strictObject({
      /** The directory's rev as the client has it. */
      rev,
      /** `asOf` of its last reading; null asks for nothing but `ids`. */
      since: z.iso.datetime().nullable(),
      /** Items it knows to exist and does not have as they are now. */
      ids: z.array(itemId).max(knownLimit),
    }),
    output: changes,
  },
  /** Where to listen from now on, without the windows of time up to `after`. */
  joinLive: {
    access: 'view',
    input: z.strictObject({ after: z.int().min(0) }),
    output: z.looseObject({ asOf: z.iso.datetime(), live: z.array(liveInvitation) }),
  },
  addLastThing: {
    access: 'contribute',
    input: z.strictObject(newLastThing),
    output: added(lastThing),
  },
  addThreat: {
    access: 'contribute',
    input: z.strictObject(newThreat),
    output: added(threat),
  },
  addRecommendation: {
    access: 'contribute',
    input: z.strictObject({ ...newRecommendation, threatId }),
    output: added(recommendation),
  },
  /** Several at once, all or nothing; each keeps its own request id. One item for each add, in its order. */
  addMany: {
    access: 'contribute',
    input: z.strictObject({ adds: z.array(oneOfMany).min(1).max(addedAtOnce) }),
    output: z.looseObject({ items: z.array(item), model: modelView }),
  },
  editText: {
    access: 'contribute',
    input: z.strictObject({ ...edit, text: text(textLimits.threat) }),
    output: item,
  },
  setPriority: {
    access: 'contribute',
    input: z.strictObject({ id: recommendationId, rev: rev.min(1), priority }),
    output: recommendation,
  },
  /** One's own items; somebody else's needs manage. */
  removeItem: {
    access: 'contribute',
    input: z.strictObject(edit),
    output: z.looseObject({ model: modelView }),
  },
  /** Between two others; `after` counts as long as it is there. Nobody's words change, so there is no conflict. */
  moveItem: { access: 'contribute', input: placing, output: modelView },
  /** Takes back a deletion of one's own. */
  restoreItem: { access: 'contribute', input: placing, output: added(item) },
  /** `rev` 0: not answered yet. */
  saveAnswer: {
    access: 'contribute',
    /** An empty text takes the answer back. */
    input: z.strictObject({ question: answeredId, rev, text: cleaned.pipe(z.string().trim().max(textLimits.answer)) }),
    output: added(answer),
  },
  tickStep: {
    access: 'contribute',
    input: z.strictObject({ step: stepNumber, done: z.boolean() }),
    output: modelView,
  },
  /** A request sized none becomes at least S. */
  askAnyway: { access: 'contribute', input: z.strictObject({}), output: modelView },
  /** Another size than the rules', with a reason. Asks Jira afresh, whatever the grant says. */
  setSize: {
    access: 'manage',
    fresh: true,
    /** `from`: the size that the person saw; another one by now is a conflict. */
    input: z.strictObject({ size, reason: text(sizeReasonLimit), from: size.optional() }),
    output: modelView,
  },
  /** Sizes an issue whose event never came. */
  sizeNow: { access: 'contribute', input: z.strictObject({}), output: panelView },
  ...filingContract,
  /** Names are read live; null is a former user. */
  people: {
    access: 'view',
    input: z.strictObject({ accountIds: z.array(accountId).min(1).max(90) }),
    output: z.array(z.strictObject({ accountId, name: z.string().nullable() })),
  },
} as const satisfies Contract;

export type PanelContract = typeof panelContract;
