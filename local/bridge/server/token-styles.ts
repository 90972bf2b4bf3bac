/** Atlassian's design tokens as one style sheet, for the site's pages and for app frames that enable theming. */
import { createRequire } from 'node:module';

/** Colours, spacing, type and shape: the themes that a Jira page has switched on. */
const THEMES = [
  'atlassian-light',
  'atlassian-dark',
  'atlassian-light-brand-refresh',
  'atlassian-dark-brand-refresh',
  'atlassian-spacing',
  'atlassian-typography-refreshed',
  'atlassian-shape',
];

/** Value of `data-theme` on the page and in frames. */
export const DATA_THEME = 'dark:dark light:light spacing:spacing typography:typography-refreshed shape:shape';

/** Reads the style sheets out of the installed `@atlaskit/tokens`. */
export const tokenStyles = (): string => {
  const require = createRequire(import.meta.url);
  return THEMES.map((name) => {
    const theme: unknown = require(`@atlaskit/tokens/dist/cjs/artifacts/themes/${name}.js`);
    const styles = typeof theme === 'object' && theme !== null && 'default' in theme ? theme.default : '';
    return String(styles);
  }).join('\n');
};
