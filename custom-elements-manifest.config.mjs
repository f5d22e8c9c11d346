/** What a class of ours is called on a page: `TriggerTimeline` is `<trigger-timeline>`. Registration goes through `define`, which the analyzer does not know. */
const tagOf = (name) => name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();

const tags = {
  name: 'tags',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !/^Trigger[A-Z].*(?<!Event)$/.test(node.name?.text ?? '')) return;
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
    if (declaration) Object.assign(declaration, { customElement: true, tagName: tagOf(node.name.text) });
  },
};

/**
 * Names that start with `#` or are private or protected, and exports of types, say nothing to somebody who uses the elements.
 * Events are described by hand; the analyzer adds what it guesses from calls of `dispatchEvent`.
 */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected');
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('trigger-'));
      }
      const declared = new Set((module.declarations ?? []).map(({ name }) => name));
      module.exports = module.exports?.filter(({ declaration, kind }) => kind !== 'js' || declaration.module || declared.has(declaration.name));
    }
  },
};

/** Paths are those of the package, where our sources are not. */
const packagePaths = {
  name: 'package-paths',
  packageLinkPhase({ customElementsManifest }) {
    const moved = (node) => {
      for (const [key, value] of Object.entries(node)) {
        if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
        else if (typeof value === 'object' && value !== null) moved(value);
      }
    };
    moved(customElementsManifest);
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/index.ts'],
  exclude: ['src/**/styles.ts', 'src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [tags, publicOnly, packagePaths],
};
