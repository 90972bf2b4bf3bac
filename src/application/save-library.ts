/** Saves the security team's own packs and switches, once every id is the team's own and the record is not too large. */
import { AppError } from '../domain/app-error.ts';
import {
  type LibraryContent,
  type LibraryRecord,
  bytesOf,
  libraryBytes,
  wrongIds,
} from '../domain/library/library-content.ts';
import type { Clock } from './ports.ts';
import type { LibraryStore } from './ports/library-store.ts';

/** @throws AppError INVALID with the field, LIMIT when it is too large, CONFLICT when somebody saved since `rev` */
export async function saveLibrary(
  { library, clock }: { library: LibraryStore; clock: Clock },
  { rev, content }: { rev: number; content: LibraryContent },
): Promise<LibraryRecord> {
  const [field] = wrongIds(content.packs);
  if (field !== undefined) throw new AppError('INVALID', 'errors.libraryId', { field });
  const current = await library.read();
  if (current.rev !== rev) throw savedBefore();
  const record: LibraryRecord = {
    ...current,
    rev: rev + 1,
    savedAt: clock.now().toISOString(),
    content: { ...content, off: [...new Set(content.off)] },
  };
  const bytes = bytesOf(record);
  if (bytes > libraryBytes) {
    const params = { size: kibibytes(bytes), limit: kibibytes(libraryBytes) };
    throw new AppError('LIMIT', 'errors.libraryFull', { params, field: 'content' });
  }
  if (!(await library.save(record))) throw savedBefore();
  return record;
}

function savedBefore(): AppError {
  return new AppError('CONFLICT', 'errors.libraryConflict');
}

function kibibytes(bytes: number): number {
  return Math.ceil(bytes / 1_024);
}
