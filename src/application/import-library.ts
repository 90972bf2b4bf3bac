/** Reads a library file into a draft: what is stored with what the file brings. Nothing is saved. */
import { AppError } from '../domain/app-error.ts';
import type { LibraryContent } from '../domain/library/library-content.ts';
import { type LeftOut, mergedLibrary, readLibraryFile } from '../domain/library/library-file.ts';
import type { LibraryStore } from './ports/library-store.ts';

/** @throws AppError INVALID for a file that is no library of this version */
export async function importLibrary(
  { library }: { library: LibraryStore },
  { text }: { text: string },
): Promise<{ content: LibraryContent; leftOut: LeftOut[] }> {
  const file = readLibraryFile(text);
  switch (file.is) {
    case 'no-json':
    case 'other-format':
      throw new AppError('INVALID', 'errors.notALibrary', { field: 'text' });
    case 'newer':
      throw new AppError('INVALID', 'errors.newerLibrary', { field: 'text' });
    case 'library': {
      const { content } = await library.read();
      return { content: mergedLibrary(content, file.content), leftOut: file.leftOut };
    }
  }
}
