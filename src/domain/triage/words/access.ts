/** Access control: who may do or see what, and what a program may reach. */
import { words } from './words.ts';

export const accessWords = {
  /** Unmistakable words of access control. */
  permission: words(`permission, rbac, abac, rebac, acl, access control, access policy, authoris*, authoriz*, role based, privilege, entitlement, role binding, iam policy, iam role, iam binding,
    cluster admin, cluster role, superuser, super admin, admin rights, admin role, admin permission, access rights, access level, access right, least privilege, row level security, rls, row level, tenant isolation,
    tenant id, tenancy, multi tenant, multi tenancy, cross tenant, row level tenancy, impersonat*, act as, on behalf of, four eyes, dual control, maker checker, segregation of duties, privileged, opa, policy engine, admission, access request, request access, ask for access, access review,
    view grant, restricted access, access restricted, authorisation, codeowners, code owners, branch protection, review rule, required review, required approval, approval step, approval gate, exec permission`),
  /** Words that are about access when something changes about them. */
  role: words(`role, roles, scope, scopes, owner, maintainer, moderator, group, groups, member, admin, administrator, guest, viewer, editor, collaborator, visibility, approval, approve, approver, allowlist, allow list, whitelist,
    denylist, deny list, blocklist, block list, allowed list, policy, policies, tenant, workspace, isolation, isolate, sandbox, sandboxed, namespace, firewall, firewall rule, security group, network policy, ingress rule, egress rule, allowed origin, allowed origins, cors, same origin, origin, capability, capabilities, sudo, root, root access, run as root,
    grant, grants, delegate, delegation, restriction, gate, lock, quarantine, impersonation, bypass, trust boundary, gid, uid, seccomp, apparmor, selinux, user namespace, service account, access, right, rights, quota, private, internal only, share, sharing, invite, shared link, share link, public link, invitation`),
  /** Who may, in plain words. */
  'may-only': words(`only owner, only owners, only admins, only admin, only the owner, only the author, only its author, only by, only members, only for, only the requester, only users with, users with, who can, who may, may only, can only, allowed to, not allowed to, is allowed, are allowed, not permitted, everyone else, everybody else, anyone can, anybody can, anyone may, everyone can, any user can, all users can, all members, nobody else, see other, see each other, visible only, visible to, able to see, able to edit, able to delete, able to view, can be deleted by, can delete, can edit, can view, can see, may delete, may edit, may view, may see, may read, may still, has access, have access, get access, gets access, give access, gain access, access to, lose access, need access, no access, full access, read access, write access, read only access, limit access, restrict access, deny access, block access, open access, grant access, revoke access, allow access`),
  /** The wall between things that must not meet. */
  isolation: words(`tenant isolation, row level tenancy, cross tenant, multi tenant, multi tenancy, tenancy, shared schema, row level security, rls, sandbox, sandboxed, isolation, privileged, run as root, as root, host network, host path, hostpath, container escape, user namespaces, seccomp, untrusted workload, untrusted code, shared cluster, network policy, firewall, admission`),
  /** The highest rights. */
  'top-rights': words(`cluster admin, cluster admin there, root, superuser, super admin, domain admin, global admin, org owner, god mode, full access, all permissions, all tenants, production access, prod access, shell, exec, terminal, ssh, kubectl, sudo, kubeconfig, api server, control plane, admin api, impersonat*, act as a customer, log in as, break glass, on behalf of`),
};
