/** Fetches the catalogue of the one language that the reader sees; the others are never loaded. */
import { type Language, languageOf } from '../../src/domain/language.ts';
import { type Texts, textsFrom } from '../../src/domain/texts.ts';

const catalogues: Readonly<Record<Language, () => Promise<{ default: unknown }>>> = {
  'en-US': () => import('../../locales/en-US.json'),
  'de-DE': () => import('../../locales/de-DE.json'),
};

/** Tells the page its language too, for whoever reads it aloud or breaks its lines. */
export async function loadTexts(locale: Promise<string>): Promise<Texts> {
  const wanted = await locale;
  const texts = await textsIn(wanted).catch(() => textsIn('en-US'));
  document.documentElement.lang = texts.locale;
  return texts;
}

async function textsIn(locale: string): Promise<Texts> {
  const { default: catalogue } = await catalogues[languageOf(locale)]();
  return textsFrom(catalogue, locale);
}
