/** The app's own packs with what the team made of them. Loaded on its own: it is as large as the rest of a small page. */
import type { LibraryContent } from '../../src/domain/library/library-content.ts';
import { type Library, libraryOf } from '../../src/domain/library/library.ts';
import { starterPacks } from '../../src/domain/library/starter-packs.ts';

export function openLibrary(own: LibraryContent): Library {
  return libraryOf(own, starterPacks());
}
