/** Every reading call of the public client that the local Jira answers. */
import type { CloudClient } from 'jira.js';
import type { ContractScene } from './contract-scene.ts';

/** What everybody who browses SEC and PAY may read. */
export const READS: Record<string, (client: CloudClient, scene: ContractScene) => Promise<unknown>> = {
  myself: (client) => client.myself.getCurrentUser(),
  'server info': (client) => client.serverInfo.getServerInfo(),
  'a user': (client, { accountId }) => client.users.getUser({ accountId }),
  'users by query': (client) => client.userSearch.findUsers({ query: 'engineer' }),
  'assignable users of a project': (client) => client.userSearch.findAssignableUsers({ project: 'PAY' }),
  'assignable users of an issue': (client, { model }) => client.userSearch.findAssignableUsers({ issueKey: model.key }),
  'users who see an issue': (client, { model }) =>
    client.userSearch.findUsersWithBrowsePermission({ query: 'lead', issueKey: model.key }),
  'a page of projects': (client) => client.projects.searchProjects({ expand: 'description,lead,issueTypes' }),
  'a project': (client) => client.projects.getProject({ projectIdOrKey: 'SEC' }),
  'security levels of a project': (client) =>
    client.projectPermissionSchemes.getSecurityLevelsForProject({ projectKeyOrId: 'SEC' }),
  'statuses of a project': (client) => client.projects.getAllStatuses({ projectIdOrKey: 'PAY' }),
  'components of a project': (client) => client.projectComponents.getProjectComponents({ projectIdOrKey: 'PAY' }),
  'all issue types': (client) => client.issueTypes.getIssueAllTypes(),
  'an issue type': (client) => client.issueTypes.getIssueType({ id: '10001' }),
  'issue types that can be created': (client) => client.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey: 'PAY' }),
  'an issue': (client, { model }) => client.issues.getIssue({ issueIdOrKey: model.key }),
  'an issue with all that can be expanded': (client, { model }) =>
    client.issues.getIssue({
      issueIdOrKey: model.id,
      expand: 'changelog,transitions,names,schema',
      properties: ['threat-model'],
    }),
  'several issues': (client, { model, ticket }) =>
    client.issues.bulkFetchIssues({
      issueIdsOrKeys: [model.id, ticket.key, 'SEC-999'],
      fields: ['summary', 'status'],
      properties: ['threat-model'],
    }),
  'comments of an issue': (client, { model }) => client.issueComments.getComments({ issueIdOrKey: model.key }),
  'a comment': (client, { model, commentId }) =>
    client.issueComments.getComment({ issueIdOrKey: model.key, id: commentId }),
  'transitions of an issue': (client, { ticket }) =>
    client.issues.getTransitions({ issueIdOrKey: ticket.key, expand: 'transitions.fields' }),
  'changelog of an issue': (client, { ticket }) => client.issues.getChangeLogs({ issueIdOrKey: ticket.key }),
  'changelogs of several issues': (client, { model, ticket }) =>
    client.issues.getBulkChangelogs({ issueIdsOrKeys: [model.id, ticket.id], fieldIds: ['status', 'issuelinks'] }),
  'a link': (client, { linkId }) => client.issueLinks.getIssueLink({ linkId }),
  'link types': (client) => client.issueLinkTypes.getIssueLinkTypes(),
  'a link type': (client) => client.issueLinkTypes.getIssueLinkType({ issueLinkTypeId: '10003' }),
  'property keys of an issue': (client, { model }) =>
    client.issueProperties.getIssuePropertyKeys({ issueIdOrKey: model.key }),
  'a property of an issue': (client, { model }) =>
    client.issueProperties.getIssueProperty({ issueIdOrKey: model.key, propertyKey: 'threat-model' }),
  'a search by GET': (client) =>
    client.issueSearch.searchAndReconsileIssuesUsingJql({ jql: 'project = SEC', fields: ['summary'] }),
  'a search by POST': (client, { model }) =>
    client.issueSearch.searchAndReconsileIssuesUsingJqlPost({
      jql: 'project in (SEC, PAY) ORDER BY created',
      fields: ['*all'],
      properties: ['threat-model'],
      expand: 'changelog',
      maxResults: 1,
      reconcileIssues: [Number(model.id)],
    }),
  'a count': (client) => client.issueSearch.countIssues({ jql: 'project = SEC' }),
  'parsed queries': (client) =>
    client.jql.parseJqlQueries({
      validation: 'strict',
      queries: [
        'project = SEC AND (status in (Done, "To Do") OR NOT assignee IS EMPTY) ORDER BY created DESC',
        'created >= startOfDay("-1d") AND issue.property[threat-model].size = L',
        'project = ',
      ],
    }),
  'matched issues': (client, { model }) =>
    client.issueSearch.matchIssues({ jqls: ['project = SEC', 'nonsense = 1'], issueIds: [Number(model.id)] }),
  'checked permissions': (client, { model }) =>
    client.permissions.getBulkPermissions({
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: [Number(model.id)], projects: [10000] }],
    }),
  'own permissions': (client, { model }) =>
    client.permissions.getMyPermissions({ issueKey: model.key, permissions: 'EDIT_ISSUES,ADMINISTER' }),
  'all permissions': (client) => client.permissions.getAllPermissions(),
  statuses: (client) => client.workflowStatuses.getStatuses(),
  'a status': (client) => client.workflowStatuses.getStatus({ idOrName: '10001' }),
  'status categories': (client) => client.workflowStatusCategories.getStatusCategories(),
  'a status category': (client) => client.workflowStatusCategories.getStatusCategory({ idOrKey: 'done' }),
  'a page of priorities': (client) => client.issuePriorities.searchPriorities(),
  'a priority': (client) => client.issuePriorities.getPriority({ id: '3' }),
  'a resolution': (client) => client.issueResolutions.getResolution({ id: '10000' }),
  fields: (client) => client.issueFields.getFields(),
  'an attachment': (client, { attachmentId }) => client.issueAttachments.getAttachment({ id: attachmentId }),
  'watchers of an issue': (client, { model }) => client.issueWatchers.getIssueWatchers({ issueIdOrKey: model.key }),
  'remote links of an issue': (client, { ticket }) =>
    client.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey: ticket.key }),
  'a remote link': (client, { ticket, remoteLinkId }) =>
    client.issueRemoteLinks.getRemoteIssueLinkById({ issueIdOrKey: ticket.key, linkId: remoteLinkId }),
};
