/** Access control: who may do or see what, and what a program may reach. */
import { words } from './words.ts';

export const accessWords = {
  /** Mechanisms of access control: naming one nearly always means that it is touched. */
  permission: words(`
    who owns, owner of the object, object owner, ownership of the, permission to, permissions to, permission for, permissions for, permission on, rights on, right to see, right to edit, rights to, role for, roles for, role in, role of, role that, role with, role can, role may, roles can, roles may, roles and, admin can, admins may, access for, access of, access by, access only, accessible only, accessible to, access is, gets read, gets write, gets edit, only read, edit only, view and edit, read and write, read write, can edit, can view, can read, may view, may edit, may read, may write, may change, may see, may open, may delete, may export, may approve, may create, may invite, may manage, may configure, may assign, may publish, may release, may cancel, may refund, may share, may join, may list, may download, may upload, may run, may start, may stop, may trigger, grant table, grants on, grant select, select on, postgres role, database grants, schema grants, grants are checked, grants checked, checks the grant, view grant, share grant, capability token, security label, classification label, clearance, need to know, chinese wall, ethical wall, information barrier, confidentiality level, access group, access groups, security groups, ad group, ad groups, group based, team based, team scoped, project scoped, org scoped, organisation scoped, workspace scoped, tenant scoped, per project, per team, per workspace, per organisation, per organization, per department, per site, per school, per clinic, per environment access, environment access, limited role, restricted role, minimal role, fat role, broad role, wide role, wildcard role, wildcard permission, wildcard permissions, star permissions, admin flag, is admin, superuser flag, staff flag, support tool rights, back office rights,
    authorization check, authorization model, authorization rule, authorization service, unauthorized access,
    permission, permissions, permission check, permission model, permission set, per project permission,
    folder permission, folder permissions, document permissions, object permissions, rbac, abac, rebac, pbac,
    acl, acls, access control, access control list, access policy, access policies, access rule, access rules,
    access rights, access right, access level, access levels, access model, authoris*,  authz,
    role based, role binding, role bindings, role mapping, role assignment, role hierarchy, custom role,
    custom roles, new role, iam, iam policy, iam role, iam roles, iam binding, cluster role, admin role,
    admin permission, admin rights, least privilege, entitlements, privileges, openfga, zanzibar, spicedb, opa,
    rego, cedar, casbin, policy engine, policy as code, kyverno, gatekeeper, admission webhook,
    admission controller, admission policy, pod security, view only role, viewer role, editor role,
    read only role, auditor role, operator role, owner role, manager role, reviewer role, support role,
    guest role, member role, scoped access, scope check, ownership check, owner check, authorization check,
    access check, access checks, access matrix, field level, column level, row level, record level,
    object level, attribute level, data scopes, sharing rules, visibility rules, group membership,
    project membership, delegated admin, delegated administration, delegated access, delegation of,
    deputy, deputies, substitute, power of attorney, temporary access, time limited access, time boxed access,
    just in time access, jit access, break glass, emergency access, privileged access, elevated access,
    access request, access requests, access review, access reviews, recertification, access expiry,
    segregation of duties, separation of duties, impersonat*, act as, acts as, acting as, act on behalf, on
    behalf of, log in as, login as, sign in as, view as, switch user, read only access, write access,
    read access, edit access, edit rights, view rights, write rights, read rights, full access, admin access, query access, shell access`),
  /** Somebody works as somebody else. */
  impersonation: words(`
    impersonat*, act as, acts as, acting as, acts for, act for, act on behalf, on behalf of, log in as, login as,
    logs in as, sign in as, signs in as, signed in as, open as, opens as, step into, view as, switch user,
    switch into, switch to the account, masquerade, assume the identity, see what the customer sees,
    sees what the user sees, see what the user sees, what the customer sees, as the customer, as the user,
    as that user, as the member, as another user, in the name of, in their name, ghost login, shadow login,
    representation, represent, represents, proxy user, proxy access, delegate access, delegated login,
    guardian access, family access, caregiver access, power of attorney, deputy, deputies, substitute`),
  /** Plain words of may and must not. */
  'may-word': words(`
    may, mustn't, must not, may not, cannot, can't, only, nobody, no one, everybody, everyone, anyone, anybody,
    whoever, allowed, forbidden, forbid, refuse, refused, refuses, reject, rejected, rejects, deny, denied, owner,
    owners, admin, admins, let, lets, consent, approve, approved, restricted, privileged`),
  /** Somebody else has to say yes first. */
  'approval-gate': words(`
    approve each, approve every, approves each, approves the, approve the, has to be approved, needs sign off, needs a sign off, confirmation by, confirmed by a second, second pair of eyes, second signature, countersign, co sign, cosign, co signs, release by, released by, needs release, has to release, manual release, manual check, manual review, human review, human in the loop, human check, human approval, a human looks, no human looks, without a human, checker, second check, review before, reviewed before, checked before publication, approval by, approval from, approval of, approval before, approval above, approval below, threshold for approval, limit for approval, spending limits, daily limit, daily limits, transaction limit, transaction limits, limit per day, limits per, raise the limit, raise limits, higher limit, higher limits, credit limit change, quorum, m of n, witness, change advisory, cab approval, merge queue, required checks, required status checks, status check required, force push, bypass rules, bypass list, push rules, deploy freeze, deploy window, deployment approval, environment approval, production gate, dry run before, self service with approval, request and approve, requests are approved, request form for, ticket needed, ticket number mandatory, reason is mandatory, must give a reason, justification,
    four eyes, two person rule, second person, second approver, second approval, two approvals, two approvers,
    dual control, dual approval, dual signature, two signatures, maker checker, manager approval,
    requires approval, require approval, required approval, needs approval, need approval, approval required,
    approval step, approval gate, approval flow, approval workflow, approval rule, approval rules,
    approval limit, approval threshold, approval chain, approve requests, approved by, must approve,
    has to approve, must be approved, must confirm, sign off by, sign off required, auto approve, auto approval,
    auto approved, automatic approval, approves automatically, automatically approve, self approval,
    self approve, without approval, without a second, no approval, skip approval, required review,
    required reviewer, required reviewers, required reviews, review rule, code owners, codeowners,
    branch protection, protected branch, protected branches, protected environment, protected environments,
    protected tag, protected tags, merge without review, without review, auto merge, automerge,
    automatically merge, merge by itself, deploy gate, release gate, release approval, change approval,
    deploy approval, production approval, approver, approvers, moderation queue, moderate, moderation,
    pre moderation, spending limit, limit per user, quota per user`),
  /** Things are shown or given to people who are not in yet. */
  sharing: words(`
    shares with, share to, shared to, shared among, shared between, shared across, share across, sharable, by link, via link, link for, link to share, link shared, links can be, link can be forwarded, forward the link, forwards the link, copy the link, revoke the link, link revoked, revoke link, link may be revoked, disable the link, password on links, passwords on links, link password, password protected link, link without expiry, expiry optional, expires after, link valid, valid until, valid for 7 days, one time view, view once, guest mode, guest view, guest role, as a guest user, outside guests, external guests, external people, external users, external members, people outside, people from outside, outside collaborators, other organisations, other companies, cross org, cross organisation, cross workspace, cross company, cross team, other workspace, other workspaces, other teams see, visible in, visible only to, visible within, visible outside, not visible, invisible, is hidden, are hidden, hide from, hides from, hidden for, show only, shown only, shown to, show to, displayed to, listed publicly, public list, public listing, public directory, public page, public board, public roadmap, public calendar, publicly listed, discoverable, searchable by all, findable by, opt out of search, private mode, private profile, private by, private projects, private project, secret project, restricted channel, restricted project, confidential project, confidential issue, internal comment, internal comments, audience, audiences, followers only, friends only, contacts only, members of, members see, only members, team members, co host, co hosts, kick, kicks, knock, lobby, waiting room, admit, let in, ban, bans, banned, block list, blocked, blocking a user, mute, mutes, report user, report a user, suspend, suspended, timeout a user, shadow ban, minors see, parental, guardian consent,
    share link, shared link, share by link, sharing link, public link, public links, secret link, unlisted,
    share with, shared with, sharing with, share a, share their, shareable, share externally, sharing settings,
    external sharing, guest access, guest user, guest users, guest link, guests, invite guests, invite users,
    invite others, invite external, invite people, bulk invite, invitation, invitations, collaborator,
    collaborators, external collaborators, co editor, co owner, transfer ownership, ownership transfer,
    change of owner, visibility, private by default, public by default, members only, invite only, staff only,
    make public, made public, visible to everyone, visible for everyone, visible to all, visible to, visible
    for, visible only, hidden from, who can see, who may see, who sees, see each other, see other, see others,
    see their own, see only, sees only, only see, only sees, view only, can see all, sees all, see all,
    see everything, sees everything, everyone can see, everybody can see, anyone can see, everybody sees,
    public profile, profile visibility, block user, block users, blocked users, mute user, mute users,
    ban user, ban users, suspend user, suspend users, suspend account, remove members, family sharing,
    parental control, parental controls, parental consent, read only mode, read only view, read only link,
    watermark, expiring link, link expires, link expiry, workspace members, team members can`),
  /** What may talk to what: networks and browsers. */
  'network-rule': words(`
    private addresses, private ranges, private range, private ip, internal addresses, rfc1918, link local, dns rebinding, url allowlist, domain allowlist, host allowlist, destination allowlist, allowed urls, allowed ips, ip allow, ip ranges of, static ip, static ips, source ips, office network, office ip, office ips, company network, corporate network, internal network, production network, management network, admin network, guest network, plant network, ot network, dmz, perimeter, reachable only, only reachable, not reachable, reachable via vpn, vpn access, vpn for, zero trust access, ztna, identity aware proxy, reverse tunnel, tunnel to, site to site, peered, transit gateway, shared vpc, security zone, zone, zones, port 22, port 3389, rdp, open ports, port range, inbound rule, outbound rule, outbound internet, internet egress, full internet, no internet, no egress, without egress, egress only, egress limited, egress to, mesh policy, authorization policy, namespace policy, only from namespace, from namespace, between namespaces, ingress from, frame options, x frame, frame ancestors, sandbox attribute, permissions policy, cross origin, coop, coep, sri, subresource integrity, postmessage origin, referrer policy, csp header, script src, unsafe inline, trusted types,
    firewall, firewall rule, firewall rules, security group, security groups, network policy,
    network policies, networkpolicy, networkpolicies, ip allowlist, ip allow list, ip whitelist,
    ip restriction, ip restrictions, ip range, ip ranges, ip filter, ip block, allowlist, allow list,
    allowlisted, whitelist, whitelisted, denylist, deny list, blocklist, block list, blacklist, cors,
    allowed origin, allowed origins, origin check, origin allowlist, frame ancestors, content security policy,
    csp, egress, egress rule, egress filter, egress filtering, egress proxy, egress gateway, ingress rule,
    ingress filtering, network isolation, network segmentation, segmentation, micro segmentation, vlan,
    vpc peering, peering, private link, private endpoint, private subnet, public subnet, nat, bastion,
    jump host, vpn, vpn only, behind the vpn, behind vpn, behind sso, default deny, deny by default,
    deny all, allowed hosts, allowed destinations, allowed domains, outbound traffic, outbound connections,
    inbound traffic, open port, open the port, port is open, close the port, close port, geo blocking,
    geo block, geoblocking, waf, waf rule, rate limit per, metadata endpoint, network access, internet access`),
  /** What a process or a container may do on its machine, and the wall between things that must not meet. */
  isolation: words(`
    container isolation, vm isolation, job isolation, workload isolation, strong isolation, hard isolation, runtime class, sandboxed runtime, sandbox runtime, code sandbox, plugin sandbox, script sandbox, untrusted plugins, isolate per, one pod per, one vm per, one container per, pod per, vm per, per job vm, ephemeral runner, ephemeral runners, ephemeral vm, throwaway vm, shared nodes, shared node pool, node pool per, dedicated nodes, noisy neighbour, side channel, process namespace, pid namespace, host pid, host ipc, privileged pods, privilege, privileges dropped, dynamic user, dynamicuser, systemd hardening, protectsystem, nonewprivileges, no new privileges, suid, capabilities dropped, cap add, cap drop, net admin, ebpf, kernel module, kernel modules, device access, gpu passthrough, seccomp profile, pod security standards, restricted profile, baseline profile, root less, rootful, runs as root today, instead of root, without root rights, own user, own unix user, low privilege, service user without, mount of the docker socket, docker sock, build in container, kaniko, buildkit, nested virtualisation, other customers' data, other customer's, other tenant, other tenants', tenant's data, tenants' data, data of other, mixing tenants, tenant mix, tenant context, tenant header, tenant column, organisation id, organization id, org id, scoped by tenant, filter by tenant, filtered by tenant, shared database, shared table, shared tables, shared index, one database for all, one index per, cell, cells, silo, per customer database, per tenant database,
    sandbox, sandboxed, sandboxing, isolation, isolated, isolate, seccomp, apparmor, selinux, user namespace,
    user namespaces, rootless, non root, nonroot, run as root, runs as root, as root, root user,
    unprivileged, privileged container, privileged containers, privileged mode, privileged pod,
    drop capabilities, linux capabilities, cap sys admin, read only file system, read only root filesystem,
    read only filesystem, host network, host mount, host mounts, hostpath, host path, docker socket,
    docker in docker, container escape, gvisor, kata, firecracker, microvm, untrusted workload, untrusted code,
    untrusted jobs, multi tenant, multi tenancy, tenancy, tenant isolation, tenant separation, tenant boundary,
    tenant boundaries, tenant filter, tenant id, tenant check, tenant guard, per tenant, cross tenant,
    across tenants, between tenants, other tenants, row level security, rls, row level tenancy,
    shared schema, schema per tenant, database per tenant, shared cluster, shared runners, shared worker,
    same origin, site isolation, process isolation, separate process, own namespace, separate account per,
    escape the sandbox, chroot, jail, wasm sandbox, isolated vm, iframe sandbox, sandboxed iframe, sudo,
    sudoers, setuid, run without root, local admin`),
  /** Words that are about access when something changes about them. */
  role: words(`
    authorization, authorize, authorise, authorisation,    role, roles, scope, scopes, oauth scope, approval, approve, policy, policies, tenant, tenants, workspace,
    capability, capabilities, grant, grants, delegate, delegation, quarantine, bypass, trust boundary, access,
    rights, right to, internal only, share, sharing, invite, invites, privilege, privileged, elevated,
    forbid, restrict, restriction, restrictions, restricted, admin only, admins only, for admins only,
    only for admins, ownership, owned by, group, groups, member, members, membership, trusted, allowed,
    not allowed, forbidden, denied, protected, lock down, gated, gate`),
  /** People by their role: about access only together with what they may do. */
  actor: words(`
    admin, admins, administrator, administrators, owner, owners, maintainer, maintainers, moderator, moderators,
    member, members, guest, guests, viewer, viewers, editor, editors, author, authors, reader, readers,
    collaborator, collaborators, contributor, contributors, reviewer, reviewers, approver, approvers, manager,
    managers, supervisor, supervisors, team lead, team leads, operator, operators, steward, stewards, curator,
    support, support agent, support agents, support staff, customer service, agents, dispatcher, dispatchers,
    teacher, teachers, tutor, student, students, parent, parents, guardian, guardians, caregiver, family,
    doctor, doctors, nurse, nurses, clinician, patient, pharmacist, driver, drivers, courier, couriers,
    technician, technicians, installer, installers, dealer, dealers, reseller, resellers, franchisee, partner,
    partners, supplier, suppliers, vendor, vendors, contractor, contractors, freelancer, freelancers,
    consultant, consultants, auditor, auditors, accountant, accountants, bookkeeper, adviser, advisor,
    lawyer, broker, finance, legal, hr, recruiter, recruiters, intern, interns, analyst, analysts, developers,
    engineers, qa, on call, tenant, tenants, landlord, residents, volunteers, colleagues, employees, staff,
    people, user, users, customer, customers, client, clients, player, players, organizer, organiser, host,
    external, externals, outsiders, other team, another team, non members, everyone, everybody, anyone,
    anybody, nobody, whoever`),
  /** Verbs of letting somebody do or see something. */
  letting: words(`
    allow, let, permit, forbid, only, give, gets, get, grant, view, see, read, listen, access, open, visible,
    accept, refuse, confirm, approve, join, invite, mute, block, see only, as admin, share, hide, restrict,
    limit, lock, unlock, prevent, deny, require, show, stop, self service, on their own, themselves`),
  /** What says that somebody is able or entitled to something. */
  ability: words(`
    can, may, could, let, lets, allow, allows, allowed, able, permit, permits, enable, enables, now,
    should, shall, give, gives, get, gets, any, themselves, grant, grants, no longer, only, must, cannot,
    can't, may not, not allowed`),
  /** What not everybody should be able to do. */
  'privileged-verb': words(`
    invite, approve, refund, reset, grant, revoke, block, ban, hide, unhide, delete, remove, release, export,
    impersonate, manage, add members, add users, edit others, publish, unpublish, promote, override, unlock,
    moderate, kick, merge, deploy, push, join, knock, share, see others, see all, read all, view all,
    search all, see messages, see documents, act, confirm, deny, accept, reject, assign, reassign, transfer,
    withdraw, cash out, configure, disable, enable, elevate, restore, purge, mute, lock, freeze, cancel,
    sign in as, act as, act for, mount, exec, execute, run, edit, change, create, view, see, read, download,
    access, list, write, install, sign, order, book on behalf, pay out, adjust, correct, reopen, close,
    archive, rename, upload, comment`),
  /** Who may, in plain words. */
  'may-only': words(`
    who may, who can, who is allowed, who gets, who has access, may only, can only, should only, must only,
    allowed to, not allowed to, is allowed, are allowed, not permitted, permitted to, entitled to,
    able to see, able to edit, able to delete, able to view, able to create, able to read, able to change,
    can be deleted by, can be edited by, can be seen by, edited by, only the owner, only owner, only owners,
    only admin, only admins, only the author, only its author, only their own, only own, own records only,
    own data only, only by, only members, only the requester, only users with, users with, people with,
    only people, only those, only via, only through, only from, only for, only after, only if they, only when
    they, for everyone, everyone else, everybody else, everyone with, anyone can, anybody can, anyone may,
    everyone can, everybody can, any user can, any user, any member, any employee, any admin, all users can,
    all members, all employees, all engineers, all staff, nobody else, no one else, nobody but, no one but,
    must not see, mustn't see, must not be able, should not be able, shouldn't be able, should not see, can't
    see, cannot see, can no longer, could no longer, may no longer, should no longer, has access, have access,
    get access, gets access, give access, gives access, gain access, gains access, access to, lose access,
    loses access, keep access, need access, needs access, no access, limit access, limited to, limit to,
    restrict access, restricted to, restrict to, deny access, block access, open access, open up,
    opened up, grant access, revoke access, remove access, allow access, request access, members may,
    members can, managers can, managers may, admins can, admins may, owners can, owners may, users may,
    partners may, guests may, guests can, support can, support may, let support, let customers, let users,
    let admins, let managers, let partners, let parents, let teachers, let guests, needs a permission,
    needs permission, same rights, more rights, fewer rights, with rights, by themselves, self
    service, push access`),
  /** The highest rights. */
  'top-rights': words(`
    root, superuser, super user, superusers, super admin, superadmin, domain admin, global admin, org admin,
    tenant admin, cluster admin, cluster wide, god mode, full access, full admin, all permissions,
    admin everywhere, admin on all, production access, prod access, production database, prod db, prod database,
    production cluster, production account, production credentials, write access to production, shell, ssh,
    exec, terminal, kubectl, sudo, kubeconfig, api server, control plane, admin api, admin console,
    impersonat*, act as a customer, log in as, login as, break glass, admin credentials, all tenants,
    any tenant, any account, every account, any customer's, all customers', master key, signing key,
    any cluster, each cluster, whole cluster, all clusters, all projects, all repositories, all repos,
    read and write everything, act for all users, acts for all users, privileged container`),
};
