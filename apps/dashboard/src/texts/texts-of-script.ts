import * as ts from 'typescript';
import { isProse, isTechnical } from './prose';
import { textsOfTemplate } from './texts-of-template';

const COMPARISONS = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.InKeyword,
]);

/** Methods of a browser whose strings are selectors, media queries and keys. */
const LOOK_UPS = new Set(['closest', 'matchMedia', 'matches', 'querySelector', 'querySelectorAll']);

function isLookUp(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return LOOK_UPS.has(name.getText());
}

/** Whether a node only steers the program: what it holds is compared, imported, looked up or told to a developer. */
function isForTheProgram(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isTypeNode(node) ||
    ts.isNewExpression(node) ||
    ts.isElementAccessExpression(node) ||
    isLookUp(node) ||
    (ts.isBinaryExpression(node) && COMPARISONS.has(node.operatorToken.kind)) ||
    (ts.isPropertyAssignment(node) && isTechnical(node.name.getText()))
  );
}

/** The strings of a literal, pieces of a template literal among them. */
function stringsOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
}

/** What a component says in the template that stands in its own file. */
function inlineTemplate(node: ts.Node): string | null {
  if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'template') return null;
  return ts.isStringLiteralLike(node.initializer) ? node.initializer.text : null;
}

/**
 * Every text that stands in a script, or in the template of a component in it, instead of coming from the words of a language.
 *
 * @param source TypeScript.
 * @param path Its file, for the message of an error.
 * @returns The texts in the order of the script; empty where all of them come from elsewhere.
 * @throws Error where a template in it cannot be read.
 */
export function textsOfScript(source: string, path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const template = inlineTemplate(node);
    if (template !== null) found.push(...textsOfTemplate(template, path));
    if (isForTheProgram(node)) return visitCode(node);
    found.push(...stringsOf(node).filter(isProse));
    ts.forEachChild(node, visit);
  };
  /** What is compared or thrown may still hold a call that says something. */
  const visitCode = (node: ts.Node): void => {
    ts.forEachChild(node, (child) => {
      if (!ts.isStringLiteralLike(child)) visit(child);
    });
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return found;
}
