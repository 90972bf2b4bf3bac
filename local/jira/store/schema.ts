/** The tables of the local Jira, all prefixed `jira_`. */
import type { DatabaseSync } from 'node:sqlite';

const DDL = `
create table if not exists jira_counter (name text primary key, value integer not null) without rowid;
create table if not exists jira_issue (
  id integer primary key, key text not null unique, project_id text not null, parent_id integer, data text not null);
create index if not exists jira_issue_parent on jira_issue (parent_id);
create table if not exists jira_moved_key (key text primary key, issue_id integer not null) without rowid;
create table if not exists jira_comment (id integer primary key, issue_id integer not null, data text not null);
create index if not exists jira_comment_issue on jira_comment (issue_id);
create table if not exists jira_link (
  id integer primary key, type_id text not null, source_id integer not null, destination_id integer not null);
create index if not exists jira_link_source on jira_link (source_id);
create index if not exists jira_link_destination on jira_link (destination_id);
create table if not exists jira_property (
  issue_id integer not null, key text not null, value text not null, primary key (issue_id, key)) without rowid;
create table if not exists jira_history (
  id integer primary key, issue_id integer not null, author text not null, created integer not null, items text not null);
create index if not exists jira_history_issue on jira_history (issue_id);
create table if not exists jira_watcher (
  issue_id integer not null, account_id text not null, primary key (issue_id, account_id)) without rowid;
create table if not exists jira_remote_link (
  id integer primary key, issue_id integer not null, global_id text, data text not null);
create index if not exists jira_remote_link_issue on jira_remote_link (issue_id);
create table if not exists jira_attachment (id integer primary key, issue_id integer not null, data text not null);
create index if not exists jira_attachment_issue on jira_attachment (issue_id);
create table if not exists jira_component_lead (
  component_id integer primary key, account_id text not null) without rowid;
create table if not exists jira_component (
  id integer primary key, project_id text not null, name text not null, description text not null);
create table if not exists jira_panel_pin (
  project_id text not null, module_key text not null, pinned integer not null,
  primary key (project_id, module_key)) without rowid;
create table if not exists jira_index (issue_id integer primary key, data text not null);
create table if not exists jira_index_pending (
  seq integer primary key, issue_id integer not null, due integer not null, data text);
`;

export function createTables(db: DatabaseSync): void {
  db.exec(DDL);
}
