/** Where the library's own packs and switches are kept, read and saved as the settings are. */
import type { LibraryRecord } from '../../domain/library/library-content.ts';

export interface LibraryStore {
  /** The empty library where nothing is stored. */
  read(): Promise<LibraryRecord>;
  /** `record.rev` is one more than the rev that was read; false when somebody else saved first. */
  save(record: LibraryRecord): Promise<boolean>;
}
