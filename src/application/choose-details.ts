/** Checks what was chosen for the tickets of one press against the create screen of their place. */
import { AppError } from '../domain/app-error.ts';
import type { RecommendationId } from '../domain/ids.ts';
import type { Destination } from '../domain/item.ts';
import { type Disclosure, type TicketDetails, usualDisclosure } from '../domain/ticket-details.ts';
import { type FieldProblem, type FieldValues, fieldProblem } from '../domain/ticket-field.ts';
import type { CreateScreen, FilingJira } from './ports/filing-jira.ts';
import type { Session } from './session.ts';

export interface FilingChoices {
  destination: Destination;
  /** Absent: by the security level of the model's issue, as it is now. */
  disclosure?: Disclosure | undefined;
  linkTypeId?: string | undefined;
  fields?: FieldValues | undefined;
  /** Fields of one ticket, in place of those of all. */
  each?: readonly { id: RecommendationId; fields: FieldValues }[] | undefined;
}

export type DetailsOf = (id: RecommendationId) => TicketDetails;

/**
 * One call, as the person, and one each where the disclosure is left to the issue or a link type is named.
 *
 * @throws AppError INVALID naming the field: not on the screen, not of its kind, required and missing, or of a kind that
 *   only Jira's own create screen can ask for
 */
export async function chooseDetails(
  jira: FilingJira,
  session: Session,
  choices: FilingChoices & { ids: readonly RecommendationId[] },
): Promise<DetailsOf> {
  const { destination, linkTypeId, fields = {}, each = [] } = choices;
  const [screen, guarded, linkTypes] = await Promise.all([
    jira.createScreen(destination.projectId, destination.issueTypeId),
    choices.disclosure === undefined ? jira.isGuarded(session.issueId) : false,
    linkTypeId === undefined ? [] : jira.linkTypes(),
  ]);
  if (screen === null || (screen.needsParent && destination.parentId === null)) {
    throw new AppError('INVALID', 'errors.noSuchTicketType', { field: 'destination' });
  }
  if (linkTypeId !== undefined && !linkTypes.some((one) => one.id === linkTypeId)) {
    throw new AppError('INVALID', 'errors.noSuchLinkType', { field: 'linkTypeId' });
  }
  const own = new Map(each.map((one) => [one.id, one.fields]));
  // Of an issue that cannot be read, nothing is said.
  const disclosure = choices.disclosure ?? usualDisclosure(guarded ?? true);
  const detailsOf: DetailsOf = (id) => ({
    disclosure,
    fields: { ...fields, ...own.get(id) },
    ...(linkTypeId === undefined ? {} : { linkTypeId }),
    ...(screen.hasPriority ? {} : { withoutPriority: true }),
  });
  for (const id of choices.ids) checkFields(screen, detailsOf(id));
  return detailsOf;
}

function checkFields({ fields }: CreateScreen, details: TicketDetails): void {
  const found = fieldProblem(fields, details.fields);
  if (found === null) return;
  const { id, name, problem } = found;
  throw new AppError('INVALID', sentences[problem], { params: { name }, field: `fields.${id}` });
}

const sentences = {
  unknown: 'errors.ticketField.unknown',
  'wrong-kind': 'errors.ticketField.wrongKind',
  'no-such-option': 'errors.ticketField.noSuchOption',
  missing: 'errors.ticketField.missing',
  unsupported: 'errors.ticketField.unsupported',
} as const satisfies Record<FieldProblem['problem'], string>;
