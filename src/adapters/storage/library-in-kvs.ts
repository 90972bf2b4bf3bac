/** The library's own packs and switches in Forge's Custom Entity Store, beside the settings. */
import type { LibraryStore } from '../../application/ports/library-store.ts';
import { emptyLibrary, libraryRecord } from '../../domain/library/library-content.ts';
import { entities, keys } from './keys.ts';
import { recordInKvs } from './record-in-kvs.ts';

/** A record that cannot be read does not stop anybody: the app's own packs are left. */
export function libraryInKvs(): LibraryStore {
  return recordInKvs({
    entityName: entities.settings,
    key: keys.library,
    from: (body) => libraryRecord.safeParse(body).data ?? emptyLibrary,
  });
}
