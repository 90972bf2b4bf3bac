/** The operations with which the security team edits the library, for the resolver of the settings of its project. */
import type { App } from '../app.ts';
import { importLibrary } from '../application/import-library.ts';
import { saveLibrary } from '../application/save-library.ts';
import type { HandlersFor } from '../contract/contract.ts';
import type { LibraryContract, LibraryView } from '../contract/library.ts';
import { type LibraryRecord, bytesOf, libraryBytes } from '../domain/library/library-content.ts';
import { libraryFile } from '../domain/library/library-file.ts';
import type { Texts } from '../domain/texts.ts';

/** @param t the words of whoever looks */
export function libraryHandlers<S>(app: Pick<App, 'library' | 'clock'>, t: Texts): HandlersFor<LibraryContract, S> {
  return {
    readLibrary: async () => viewOf(await app.library.read()),
    saveLibrary: async (_session, input) => viewOf(await saveLibrary(app, input)),
    exportLibrary: async () => {
      const { content } = await app.library.read();
      return { fileName: 'threat-model-library.json', text: libraryFile(content) };
    },
    importLibrary: async (_session, input) => {
      const { content, leftOut } = await importLibrary(app, input);
      return { content, leftOut: leftOut.map(({ field, why }) => ({ field, message: t(`library.leftOut.${why}`) })) };
    },
  };
}

function viewOf(record: LibraryRecord): LibraryView {
  const { content, rev, savedAt } = record;
  return { content, rev, savedAt, bytes: bytesOf(record), mostBytes: libraryBytes };
}
