/** Small faults that a slip of the hand could leave in a source: each is one change of its text. */
import ts from 'typescript';

const swapped = new Map([
  [ts.SyntaxKind.LessThanToken, '<='], [ts.SyntaxKind.LessThanEqualsToken, '<'], [ts.SyntaxKind.GreaterThanToken, '>='], [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='], [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'], [ts.SyntaxKind.BarBarToken, '&&'], [ts.SyntaxKind.QuestionQuestionToken, '&&'],
  [ts.SyntaxKind.PlusToken, '-'], [ts.SyntaxKind.MinusToken, '+'], [ts.SyntaxKind.AsteriskToken, '/'], [ts.SyntaxKind.SlashToken, '*'], [ts.SyntaxKind.PercentToken, '*'],
]);

const methods = new Map([['filter', 'slice'], ['some', 'every'], ['every', 'some'], ['startsWith', 'endsWith'], ['endsWith', 'startsWith'], ['min', 'max'], ['max', 'min'], ['toLowerCase', 'toUpperCase'], ['trim', 'toString']]);

/** Every place of a file where a fault can be laid: from, to, what comes there, and what kind it is. */
export function mutantsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = [];
  const add = (kind, node, to) => found.push({ file, kind, start: node.getStart(source), end: node.getEnd(), to, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, from: node.getText(source).slice(0, 60) });
  const visit = (node) => {
    // Types leave nothing to run.
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const to = swapped.get(node.operatorToken.kind);
      const words = ts.isStringLiteralLike(node.left) || ts.isStringLiteralLike(node.right) || ts.isTemplateExpression(node.left) || ts.isTemplateExpression(node.right);
      if (to && !(words && node.operatorToken.kind === ts.SyntaxKind.PlusToken)) add('operator', node.operatorToken, to);
    }
    if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
      const condition = ts.isIfStatement(node) ? node.expression : node.condition;
      add('condition', condition, 'true');
      add('condition', condition, 'false');
    }
    if (node.kind === ts.SyntaxKind.TrueKeyword) add('value', node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add('value', node, 'true');
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) add('operator', node, node.operand.getText(source));
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && methods.has(node.expression.name.text)) add('method', node.expression.name, methods.get(node.expression.name.text));
    if (ts.isExpressionStatement(node) && (ts.isCallExpression(node.expression) || ts.isBinaryExpression(node.expression))) add('statement', node, ';');
    if (ts.isNumericLiteral(node) && !ts.isEnumMember(node.parent)) add('value', node, node.text === '0' ? '1' : '0');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((mutant) => ({ ...mutant, text: text.slice(0, mutant.start) + mutant.to + text.slice(mutant.end) }));
}
