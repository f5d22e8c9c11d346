/** Names that start with `#` or that are private, protected or types only say nothing to somebody who uses the elements. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected');
      }
      module.exports = module.exports?.filter(({ declaration, kind }) => kind !== 'js' || declaration.module || (module.declarations ?? []).some(({ name }) => name === declaration.name));
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/index.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicOnly],
};
