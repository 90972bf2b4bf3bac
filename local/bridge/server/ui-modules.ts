/** The modules of the manifest that show something in Jira, and the resources they show. */
import type { AppHost, Manifest, ManifestModule } from '../../parts.ts';
import type { FrameHeight } from '../frame-descriptor.ts';
import { createTranslator } from './translations.ts';

/** Module types that this host has a place for. */
export type UiModuleType =
  | 'jira:issuePanel'
  | 'jira:issueContext'
  | 'jira:issueAction'
  | 'jira:globalPage'
  | 'jira:projectPage'
  | 'jira:projectSettingsPage'
  | 'jira:adminPage';

/** One module as the site shows it. */
export interface UiModule {
  type: UiModuleType;
  key: string;
  title: string;
  /** Text of a context row's button; the title elsewhere. */
  label: string;
  resource: string;
  height: FrameHeight;
  modalSize: unknown;
  /** Address of the icon on the app origin; null where it has none here. */
  iconPath: string | null;
  resolverFunction: string | null;
  displayConditions: unknown;
}

const HEIGHTS: readonly unknown[] = ['small', 'medium', 'large', 'xlarge', 'max'];

const iconPath = (icon: unknown): string | null => {
  const match = typeof icon === 'string' ? /^resource:([^;]+);(.+)$/.exec(icon) : null;
  return match === null ? null : `/_app/${match[1]}/${match[2]}`;
};

const resolverFunction = (resolver: unknown): string | null =>
  typeof resolver === 'object' && resolver !== null && 'function' in resolver ? String(resolver.function) : null;

const uiModule = (type: UiModuleType, module: ManifestModule, translate: (text: unknown) => string): UiModule => {
  const title = translate(module['title']);
  const size = module['viewportSize'];
  return {
    type,
    key: module.key,
    title,
    label: translate(module['label']) || title,
    resource: String(module['resource']),
    height: HEIGHTS.includes(size) ? (size as FrameHeight) : 'auto',
    modalSize: size ?? 'medium',
    iconPath: iconPath(module['icon']),
    resolverFunction: resolverFunction(module['resolver']),
    displayConditions: module['displayConditions'],
  };
};

/** Reads modules of a type; UI Kit modules (no `resource`) have no place here and are left out. */
export const createUiModules = (app: AppHost): ((type: UiModuleType, locale: string) => UiModule[]) => {
  const translate = createTranslator(app);
  return (type, locale) =>
    (app.manifest.modules[type] ?? [])
      .filter((module) => typeof module['resource'] === 'string')
      .map((module) => uiModule(type, module, (text) => translate(text, locale)));
};

/** Path of every resource's page by `key` and `key/entry`. */
export const resourcePages = (manifest: Manifest): Record<string, string> =>
  Object.fromEntries(
    (manifest.resources ?? []).flatMap(({ key, entry }): [string, string][] => [
      [key, `/_app/${key}/index.html`],
      ...Object.entries(entry ?? {}).map(([name, file]): [string, string] => [
        `${key}/${name}`,
        `/_app/${key}/${file}`,
      ]),
    ]),
  );
