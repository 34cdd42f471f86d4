import * as ts from 'typescript';

/** Letters, a space between two words, and a capital at the head or a stop at the end. */
const PROSE = /^\P{L}*\p{Lu}[^]*\p{L}\s+\p{L}|\p{L}[^]*\s[^]*[\p{L}\d)”][.!?…]\s*$/u;

/** What begins with a word of SQL is a statement or a part of one. */
const SQL =
  /^[\s…]*(ALTER|BEGIN|COMMENT|CREATE|DELETE|DROP|EXISTS|FOR (SHARE|UPDATE)|FROM|GRANT|INSERT|REVOKE|SELECT|SET LOCAL|UNION|UPDATE|WHERE|WITH)\b|\(SELECT\b/;

/** Errors that say to those who wrote the program what they did wrong; whoever uses it is told `unexpected`. */
const ERRORS = /^(Error|RangeError|SyntaxError|TypeError)$/;

/** Calls that write to the log of the server. */
const LOG_LINE = /^((this\.)?logger|console)\.(debug|error|fatal|log|verbose|warn)$/;

const COMPARISONS = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Whether what a node holds is told to those who build or run the program, or to the program itself. */
function isForTheMakers(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return ERRORS.test(node.expression.getText());
  if (ts.isCallExpression(node)) return LOG_LINE.test(node.expression.getText());
  if (ts.isBinaryExpression(node)) return COMPARISONS.has(node.operatorToken.kind);
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node);
}

/** A literal as it is read, with an ellipsis for each part that is put in. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** Whether a text looks as if it was written for a person. */
export function isProse(text: string): boolean {
  return PROSE.test(text) && !SQL.test(text);
}

/**
 * Every text in a script that looks as if it was written for whoever uses the program.
 *
 * @param source TypeScript.
 * @param path Its file.
 * @returns The texts in the order of the script; empty where all of them come from the words of a language.
 */
export function proseOf(source: string, path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForTheMakers(node)) return;
    const text = textOf(node);
    if (text !== null && isProse(text)) found.push(text.replaceAll(/\s+/g, ' ').trim());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return found;
}
