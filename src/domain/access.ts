/** Who may do what: the access values of the contract, from what Jira says a person may do on the issue. */
import * as z from 'zod';

/** No ladder: approve does not imply manage. */
export const access = z.enum(['view', 'contribute', 'decide', 'manage', 'approve', 'configure', 'site']);
export type Access = z.infer<typeof access>;

/** Jira's permission keys that the rules look at. */
export const permissionKeys = [
  'BROWSE_PROJECTS',
  'ADD_COMMENTS',
  'EDIT_ISSUES',
  'ADMINISTER_PROJECTS',
  'ADMINISTER',
] as const;
export type PermissionKey = (typeof permissionKeys)[number];

/**
 * The access that a person has on one model. Without Browse there is none at all, whatever else Jira grants.
 *
 * @param held permissions on the Threat model issue, asked as the person
 * @param person `named`: as the model's product manager or lead engineer; `approver`: whether they are in the list of the
 *   settings, null where there is none and whoever administers the project approves
 */
export function accessFrom(
  held: ReadonlySet<PermissionKey>,
  { named, approver }: { named: boolean; approver: boolean | null },
): Access[] {
  if (!held.has('BROWSE_PROJECTS')) return [];
  const contribute = held.has('ADD_COMMENTS');
  const manage = held.has('EDIT_ISSUES');
  const administer = held.has('ADMINISTER_PROJECTS');
  const granted: Record<Access, boolean> = {
    view: true,
    contribute,
    decide: manage || (contribute && named),
    manage,
    approve: approver ?? administer,
    configure: administer,
    site: held.has('ADMINISTER'),
  };
  return access.options.filter((one) => granted[one]);
}
