/** Places for app frames. The page's script opens the iframe, so that nothing an app posts is missed. */
import { html } from 'hono/html';
import type { FrameDescriptor } from '../../bridge/frame-descriptor.ts';
import { moduleContext, type IssueFacts, type ProjectFacts } from '../../bridge/server/module-context.ts';
import type { UiModule } from '../../bridge/server/ui-modules.ts';
import type { Visit } from '../visit.ts';
import type { Html } from './html.ts';

/** Where on the site a module is shown. */
export interface FramePlace {
  issue?: IssueFacts;
  project?: ProjectFacts;
  /** Set for full pages only. */
  historyBase?: string;
}

/** What the page's script needs to open a module's frame. */
export const frameDescriptor = (visit: Visit, module: UiModule, place: FramePlace): FrameDescriptor => {
  const { issue, project } = place;
  const context = moduleContext(visit.parts.app, module, {
    accountId: visit.person.accountId,
    timezone: visit.timezone,
    locale: visit.locale,
    colorMode: visit.colorMode,
    siteUrl: visit.origins.own,
    location: visit.url.href,
    ...(issue === undefined ? {} : { issue }),
    ...(project === undefined ? {} : { project }),
  });
  return {
    moduleKey: module.key,
    title: `${module.title} (app)`,
    resource: module.resource,
    height: module.height,
    context,
    historyBase: place.historyBase ?? null,
  };
};

/** A frame that opens with the page. */
export const appFrame = (descriptor: FrameDescriptor): Html =>
  html`<div class="app-frame-holder" data-app-frame="${JSON.stringify(descriptor)}">
    <p class="subtle app-frame-wait">Loading the app…</p>
  </div>`;

/** A frame that opens when the row around it is opened. */
export const lazyAppFrame = (descriptor: FrameDescriptor): Html =>
  html`<div class="app-frame-holder" data-app-frame-lazy="${JSON.stringify(descriptor)}"></div>`;
