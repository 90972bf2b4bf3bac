/** The app's own packs with what the team made of them. Loaded on its own: it is as large as the rest of a small page. */
import { type Library, libraryOf } from '../../src/domain/library/library.ts';
import { libraryPack } from '../../src/domain/library/library-pack.ts';
import { starterPacks } from '../../src/domain/library/starter-packs.ts';

/** A pack that cannot be read (a newer version of the app wrote it) is left out. */
export async function openLibrary(own: { packs: readonly unknown[]; off: readonly string[] }): Promise<Library> {
  const starters = starterPacks();
  const packs = own.packs.flatMap((one) => libraryPack.safeParse(one).data ?? []);
  // Somebody is typing: reading the packs and building the index are two short tasks instead of a long one.
  await new Promise((resolve) => setTimeout(resolve));
  return libraryOf({ packs, off: own.off }, starters);
}
