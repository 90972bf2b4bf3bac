/** Access control: who may do or see what, and what a program may reach. */
import { words } from './words.ts';

export const accessWords = {
  /** Mechanisms of access control: naming one nearly always means that it is touched. */
  permission:
    words(`permission, rbac, abac, rebac, acl, acls, access control, access policy, authoris*, authoriz*, role based, role binding, iam policy, iam role, iam roles, iam binding,
    cluster admin, cluster role, superuser, super admin, admin rights, admin role, admin permission, access rights, access level, least privilege, row level security, rls, row level, row policies, row policy, tenant isolation,
    tenancy, multi tenancy, row level tenancy, impersonat*, act as, on behalf, four eyes, two person rule, dual control, maker checker, segregation of duties, opa, policy engine, admission, access request, request access, ask for access, access review,
    view grant, restricted access, access restricted, codeowners, code owners, branch protection, review rule, required review, required approval, require approval, approval step, approval gate, must approve, has to approve, must confirm, exec permission, network policy, networkpolicies, network policies, security group, security groups, firewall,
    ip allowlist, allowlist, allow list, whitelist, denylist, cors, allowed origins, allowed origin, view only, read only access, read access, write access, read only role, read only token, read only endpoint, role with, with role, new role, guest access, power level, moderators, sandbox iframe, privilege escalation`),
  /** Words that are about access when something changes about them. */
  role: words(`behind the vpn, role, roles, scope, scopes, visibility, approval, approve, approver, accept or refuse, allowed list, policy, policies, tenant, workspace, isolation, isolate, sandbox, sandboxed, firewall rule, ingress rule, egress rule, capabilities, sudo, root access, grant, grants, delegate, delegation, quarantine, bypass, trust boundary, service account, access, rights, internal only, share, sharing, invite, invites, shared link, share link, public link, invitation, invitations, privilege, privileges, privileged, chroot, mute, forbid, restrict`),
  /** People by their role: about access only together with what they may do. */
  actor: words(
    `owner, owners, maintainer, moderator, group, groups, member, members, admin, admins, administrator, guest, guests, viewer, viewers, editor, editors, collaborator, support, customer service, agents, supervisors, teachers, parents, contractors, consultants, external, partner, partners, tenant, other team, storage team, qa, assistant, delegate, steward, contributor, reviewers, approvers, people outside, non members`,
  ),
  /** Verbs of letting somebody do or see something. */
  letting: words(
    `allow, let, may, can, able to, permit, forbid, only, give, gets, get, grant, view, see, read, listen, access, open, visible, act, accept, refuse, confirm, approve, join, invite, mute, block, see only, as admin, share`,
  ),
  /** Who may, in plain words. */
  'may-only': words(
    `only owner, only owners, only admins, only admin, only the owner, only the author, only its author, only by, only members, only the requester, only users with, users with, who can, who may, may only, can only, allowed to, not allowed to, is allowed, are allowed, not permitted, everyone else, everybody else, anyone can, anybody can, anyone may, everyone can, any user can, all users can, all members, nobody else, see other, see each other, visible only, visible to, able to see, able to edit, able to delete, able to view, can be deleted by, can delete, can edit, can view, can see, can listen, may delete, may edit, may view, may see, may read, may still, has access, have access, get access, gets access, give access, gain access, access to, lose access, keep access, need access, no access, full access, limit access, restrict access, deny access, block access, open access, grant access, revoke access, allow access, whoever, everybody who has, anyone with the link, people outside, outside of the company, put behind, only via, only through, let support, let customer service, needs access`,
  ),
  /** The wall between things that must not meet. */
  isolation: words(
    `tenant isolation, row level tenancy, cross tenant, multi tenant, multi tenancy, tenancy, shared schema, row level security, rls, sandbox, sandboxed, isolation, run as root, as root, host network, host path, hostpath, container escape, user namespaces, seccomp, untrusted workload, untrusted code, shared cluster, network policy, admission, microvm, firecracker, same origin`,
  ),
  /** The highest rights. */
  'top-rights': words(
    `cluster admin, cluster admin there, root, superuser, super admin, domain admin, global admin, god mode, full access, all permissions, all tenants, production access, prod access, shell, exec, terminal, ssh, kubectl, sudo, kubeconfig, api server, control plane, admin api, impersonat*, act as a customer, log in as, break glass, admin credentials, as admin, admin console, read and write everything`,
  ),
};
