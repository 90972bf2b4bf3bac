/** The context that a module's front end gets documents: one shape per module type. */
import { scopesOf } from '../../forge/manifest.ts';
import type { AppHost } from '../../parts.ts';
import type { FullContext } from '../frame-descriptor.ts';
import type { UiModule } from './ui-modules.ts';

/** The issue a module is shown on. */
export interface IssueFacts {
  id: string;
  key: string;
  type: string;
  typeId: string;
}

/** The project a module is shown in. */
export interface ProjectFacts {
  id: string;
  key: string;
  type: string;
}

/** Where a module is shown, and to whom. */
export interface ModulePlace {
  accountId: string;
  timezone: string;
  /** As Forge writes it: `de-DE`. */
  locale: string;
  colorMode: 'light' | 'dark';
  /** Origin of the site, and the page's full address. */
  siteUrl: string;
  location: string;
  issue?: IssueFacts;
  project?: ProjectFacts;
}

/** `--ds-surface` of the two themes. */
const SURFACES = { light: '#FFFFFF', dark: '#1F1F21' };

const externalOf = (app: AppHost): Record<string, unknown> => {
  const external = app.manifest.permissions?.external;
  return typeof external === 'object' && external !== null ? { ...external } : {};
};

/** Members of `extension` by module type. Global and admin pages know neither issue nor project. */
const extensionOf = (module: UiModule, { issue, project, location }: ModulePlace): FullContext['extension'] => {
  const { type } = module;
  switch (type) {
    case 'jira:issuePanel':
      return { type, issue, project, isNewToIssue: false, location };
    case 'jira:issueContext':
    case 'jira:issueAction':
      return { type, issue, project, location };
    case 'jira:projectPage':
    case 'jira:projectSettingsPage':
      return { type, project, location };
    case 'jira:globalPage':
    case 'jira:adminPage':
      return { type, location };
  }
};

/** Builds the context of `module` at a place. */
export const moduleContext = (app: AppHost, module: UiModule, place: ModulePlace): FullContext => {
  const { cloudId, environmentId } = app.ids;
  const appId = app.ids.appId.replace(/^.*\//, '');
  return {
    accountId: place.accountId,
    cloudId,
    environmentId,
    environmentType: 'DEVELOPMENT',
    localId: `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/${module.key}`,
    locale: place.locale,
    moduleKey: module.key,
    siteUrl: place.siteUrl,
    timezone: place.timezone,
    theme: { colorMode: place.colorMode, light: 'light', dark: 'dark', spacing: 'spacing' },
    surfaceColor: SURFACES[place.colorMode],
    extension: extensionOf(module, place),
    permissions: { scopes: scopesOf(app.manifest), external: externalOf(app) },
  };
};
