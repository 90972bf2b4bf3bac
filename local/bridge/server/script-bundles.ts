/** Browser scripts, bundled from TypeScript when they are first asked for. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Gives the bundled text of a script, always the same after the first time. */
export type ScriptBundles = (entry: URL) => Promise<string>;

const bundle = async (entry: URL): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
};

/** One cache per host: a failed build is tried again. */
export const createScriptBundles = (): ScriptBundles => {
  const built = new Map<string, Promise<string>>();
  return (entry) => {
    const known = built.get(entry.href);
    if (known !== undefined) return known;
    const building = bundle(entry);
    built.set(entry.href, building);
    building.catch(() => built.delete(entry.href));
    return building;
  };
};
