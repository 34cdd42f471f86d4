import {
  ASTWithSource,
  Binary,
  Conditional,
  Interpolation,
  LiteralPrimitive,
  ParenthesizedExpression,
  TemplateLiteral,
  TmplAstBoundAttribute,
  TmplAstBoundText,
  TmplAstRecursiveVisitor,
  TmplAstText,
  TmplAstTextAttribute,
  parseTemplate,
  tmplAstVisitAll,
  type AST,
} from '@angular/compiler';
import { hasLetters, isProse, isSpoken, isTechnical } from './prose';

const COMPARISONS = new Set(['==', '===', '!=', '!==', '<', '>', '<=', '>=']);

/** The strings an expression can come to by itself: branches and sums, but not what is compared or handed to a function. */
function stringsOf(ast: AST): string[] {
  if (ast instanceof ASTWithSource) return stringsOf(ast.ast);
  if (ast instanceof ParenthesizedExpression) return stringsOf(ast.expression);
  if (ast instanceof Conditional) return [ast.trueExp, ast.falseExp].flatMap(stringsOf);
  if (ast instanceof Interpolation) return [...ast.strings, ...ast.expressions.flatMap(stringsOf)];
  if (ast instanceof TemplateLiteral) return ast.elements.map((element) => element.text);
  if (ast instanceof LiteralPrimitive) return typeof ast.value === 'string' ? [ast.value] : [];
  if (ast instanceof Binary && !COMPARISONS.has(ast.operation)) {
    return [ast.left, ast.right].flatMap(stringsOf);
  }
  return [];
}

class Texts extends TmplAstRecursiveVisitor {
  readonly found: string[] = [];

  override visitText({ value }: TmplAstText): void {
    if (hasLetters(value)) this.found.push(value.trim());
  }

  override visitBoundText({ value }: TmplAstBoundText): void {
    this.found.push(...stringsOf(value).filter(hasLetters));
  }

  override visitTextAttribute({ name, value }: TmplAstTextAttribute): void {
    this.take(name, [value]);
  }

  override visitBoundAttribute({ name, value }: TmplAstBoundAttribute): void {
    this.take(name, stringsOf(value));
  }

  private take(name: string, strings: readonly string[]): void {
    if (isTechnical(name)) return;
    this.found.push(...strings.filter(isSpoken(name) ? hasLetters : isProse));
  }
}

/**
 * Every text that stands in a template instead of coming from the words of a language.
 *
 * @param html A component's template.
 * @param path Its file, for the message of an error.
 * @returns The texts in the order of the template; empty where all of them come from elsewhere.
 * @throws Error where the template cannot be read.
 */
export function textsOfTemplate(html: string, path: string): string[] {
  const { nodes, errors } = parseTemplate(html, path);
  if (errors?.length) throw new Error(errors.map((error) => error.toString()).join('\n'));
  const texts = new Texts();
  tmplAstVisitAll(texts, nodes);
  return texts.found;
}
