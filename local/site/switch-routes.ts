/** The switches of the header: who looks, in which language, and in which theme. */
import { Hono } from 'hono';
import { formDone, readForm } from './read-form.ts';
import { rememberLocale } from './locale.ts';
import { rememberPerson, rememberTheme } from './visit.ts';

/** Only paths of this site: a form posted from elsewhere sends nobody away. */
const safeBack = (back: string | undefined): string => (back !== undefined && /^\/(?![/\\])/.test(back) ? back : '/');

export const switchRoutes = (): Hono => {
  const routes = new Hono();
  routes.post('/_site/view-as', async (c) => {
    const { email = '', back } = await readForm(c);
    rememberPerson(c, email);
    return formDone(c, safeBack(back));
  });
  routes.post('/_site/language', async (c) => {
    const { locale = '', back } = await readForm(c);
    rememberLocale(c, locale);
    return formDone(c, safeBack(back));
  });
  routes.post('/_site/theme', async (c) => {
    const { mode = 'light', back } = await readForm(c);
    rememberTheme(c, mode);
    return formDone(c, safeBack(back));
  });
  return routes;
};
