import ts from 'typescript';

/** The imports and re-exports of a source text. `kind`: a `value` is loaded first, a `type` is gone when it runs, a `call` is loaded later. */
export function importsOf(text) {
  const found = [];
  const visit = (node) => {
    const specifier = node.moduleSpecifier;
    if (ts.isImportDeclaration(node)) found.push({ to: specifier.text, kind: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type' : 'value' });
    else if (ts.isExportDeclaration(node) && specifier) found.push({ to: specifier.text, kind: node.isTypeOnly ? 'type' : 'value' });
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) found.push({ to: node.argument.literal.text, kind: 'type' });
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && ts.isStringLiteral(node.arguments[0])) found.push({ to: node.arguments[0].text, kind: 'call' });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2022, true));
  return found;
}
