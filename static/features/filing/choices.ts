/** What somebody chose for a filing, and what is sent of it. Everything has a default, so most people choose nothing. */
import type { FilingTarget } from '../../../src/domain/filing-target.ts';
import type { RecommendationId } from '../../../src/domain/ids.ts';
import { type Disclosure, usualDisclosure } from '../../../src/domain/ticket-details.ts';
import type { FieldValue, FieldValues, TicketField } from '../../../src/domain/ticket-field.ts';
import type { FilingInput } from '../../store/ticket-acts.ts';

export interface Choices {
  /** Null: the one of the place. */
  issueTypeId: string | null;
  /** Null: by the security level of the issue. */
  disclosure: Disclosure | null;
  /** Null: Relates. */
  linkTypeId: string | null;
  values: FieldValues;
  /** Not filed now. */
  left: ReadonlySet<RecommendationId>;
  /** Values of single tickets, in place of those of all. */
  own: ReadonlyMap<RecommendationId, FieldValues>;
}

export const noChoices: Choices = {
  issueTypeId: null,
  disclosure: null,
  linkTypeId: null,
  values: {},
  left: new Set(),
  own: new Map(),
};

/** A choice is of one place: another one may not know the type. */
export function destinationOf({ destination, issueTypes = [] }: FilingTarget, { issueTypeId }: Choices) {
  const isThere = issueTypes.some((one) => one.id === issueTypeId);
  return issueTypeId !== null && isThere ? { ...destination, issueTypeId } : destination;
}

export function shownDisclosure({ disclosure }: Choices, guarded: boolean): Disclosure {
  return disclosure ?? usualDisclosure(guarded);
}

/** The values of these fields, as far as they still fit: another place has other fields. */
export function fitting(values: FieldValues, fields: readonly TicketField[]): FieldValues {
  return Object.fromEntries(
    Object.entries(values).filter(([id, value]) => {
      const field = fields.find((one) => one.id === id);
      return field?.kind === value.kind && isOffered(field, value);
    }),
  );
}

function isOffered({ kind, options }: TicketField, { value }: FieldValue): boolean {
  return (kind !== 'select' && kind !== 'select-many') || options.some((one) => one.id === value);
}

/** Fields that can be asked for, are required, and have no value yet for one of these tickets. */
export function missing(
  fields: readonly TicketField[],
  choices: Choices,
  ids: readonly RecommendationId[],
): TicketField[] {
  const values = fitting(choices.values, fields);
  const isSet = (id: string, of: RecommendationId) =>
    (fitting(choices.own.get(of) ?? {}, fields)[id] ?? values[id]) !== undefined;
  return fields.filter((one) => one.required && one.kind !== 'unsupported' && ids.some((of) => !isSet(one.id, of)));
}

/** Required, and only Jira's own create screen can ask for them. */
export function unsupported(fields: readonly TicketField[]): TicketField[] {
  return fields.filter((one) => one.required && one.kind === 'unsupported');
}

/** A value set, or with null taken back. */
export function withValue(values: FieldValues, id: string, value: FieldValue | null): FieldValues {
  const { [id]: _before, ...others } = values;
  return value === null ? others : { ...others, [id]: value };
}

/** A default that says everything is left to the back end, which looks at the security level once more. */
export function filingInput(
  target: FilingTarget,
  choices: Choices,
  { ids, fields, guarded }: { ids: RecommendationId[]; fields: readonly TicketField[]; guarded: boolean },
): FilingInput {
  const disclosure = choices.disclosure ?? (guarded ? usualDisclosure(guarded) : undefined);
  const each = ids.flatMap((id) => {
    const own = fitting(choices.own.get(id) ?? {}, fields);
    return Object.keys(own).length === 0 ? [] : [{ id, fields: own }];
  });
  return {
    ids,
    destination: destinationOf(target, choices),
    ...(disclosure === undefined ? {} : { disclosure }),
    ...(choices.linkTypeId === null ? {} : { linkTypeId: choices.linkTypeId }),
    fields: fitting(choices.values, fields),
    ...(each.length === 0 ? {} : { each }),
  };
}
