import { build } from 'esbuild';

/** A TypeScript module of ours, with all it imports, built in memory for node. `path` is its address below the root of the project. */
export async function importTypescript(path) {
  const entry = new URL(`../../${path}`, import.meta.url).pathname;
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm', target: 'es2022' });
  return await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
