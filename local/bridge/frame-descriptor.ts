/** What the server tells the page about one app frame to open. */

/** The context an app sees through `view.getContext()`, in Forge's own shape. */
export interface FullContext {
  accountId: string;
  cloudId: string;
  environmentId: string;
  environmentType: 'DEVELOPMENT';
  localId: string;
  locale: string;
  moduleKey: string;
  siteUrl: string;
  timezone: string;
  theme: { colorMode: 'light' | 'dark'; light: string; dark: string; spacing: string };
  surfaceColor: string;
  extension: { type: string } & Record<string, unknown>;
  permissions: { scopes: string[]; external: Record<string, unknown> };
}

/** Height rule of a frame: as high as its content, or one of Forge's viewport sizes. */
export type FrameHeight = 'auto' | 'small' | 'medium' | 'large' | 'xlarge' | 'max';

/** One app frame of a page. */
export interface FrameDescriptor {
  moduleKey: string;
  /** Accessible name of the iframe. */
  title: string;
  /** `key` or `key/entry`, as the manifest names it. */
  resource: string;
  height: FrameHeight;
  context: FullContext;
  /** Path of a full page, to which `createHistory` locations are relative; null where Forge has no history. */
  historyBase: string | null;
}

/** What every script of a page knows, written into the page by the server. */
export interface PageFacts {
  /** Signed: whose page this is. Sent with every call, so that two tabs may be two people. */
  session: string;
  /** The person's account id, for context only. */
  accountId: string;
  appOrigin: string;
  colorMode: 'light' | 'dark';
  /** Value of `data-theme`. */
  themes: string;
  /** Issue on the page, for live updates; null elsewhere. */
  issueId: string | null;
  /** The app's own pages by module key, for `router` targets. */
  modulePaths: Record<string, string>;
  /** Path of each resource's page on the app origin, by `key` and `key/entry`. */
  resources: Record<string, string>;
}
