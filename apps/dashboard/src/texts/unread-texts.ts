import * as ts from 'typescript';

/** A script that may read texts, with the templates that see what its class names. */
export interface Reader {
  readonly script: string;
  readonly templates: readonly string[];
}

type Path = readonly string[];
/** What a name stands for: a record, or a part of one that was given a name of its own. */
type Names = Map<string, Path[]>;

/** Names in a template, but for those of inputs and events. */
const CHAIN = /(?<![\w.])(?:this\.)?([a-z_]\w*(?:\s*\??\.\s*\w+)*)(?!\w|[\])]=)/gi;
const LET = /@let\s+(\w+)\s*=\s*((?:\w+\.)*\w+);/g;

const OBJECT = ts.SyntaxKind.ObjectLiteralExpression;

const parsed = (script: string) =>
  ts.createSourceFile('reader.ts', script, ts.ScriptTarget.Latest, true);

function isExported(node: ts.Node): boolean {
  const statement = node.parent.parent;
  return ts.isVariableStatement(statement) && statement.modifiers !== undefined;
}

/** Every text of the records that a script of the wording exports, by its place: `SIGN_IN_TEXTS.refused.email`. */
export function placesOf(script: string): string[] {
  const within = (value: ts.Expression | undefined, path: string): string[] => {
    if (!value || !ts.isObjectLiteralExpression(value)) return [path];
    return value.properties.flatMap((part) => {
      if (!part.name) return [];
      const name = ts.isStringLiteralLike(part.name) ? part.name.text : part.name.getText();
      const known = ts.isPropertyAssignment(part) ? part.initializer : undefined;
      return within(known, `${path}.${name}`);
    });
  };
  return parsed(script)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter((known) => isExported(known) && known.initializer?.kind === OBJECT)
    .flatMap(({ name, initializer }) => within(initializer, name.getText()));
}

/** The names of `this.texts.list.empty` after `this`; null where a part of it is no name. */
function chainOf(node: ts.Node): string[] | null {
  if (ts.isIdentifier(node)) return [node.text];
  if (node.kind === ts.SyntaxKind.ThisKeyword) return [];
  if (!ts.isPropertyAccessExpression(node)) return null;
  const before = chainOf(node.expression);
  return before && [...before, node.name.text];
}

function resolved([first = '', ...rest]: Path, names: Names): Path[] {
  return (names.get(first) ?? []).map((path) => [...path, ...rest]);
}

/** What a declaration only gives another name; none where other files can read it by that. */
function renamed(node: ts.Node, names: Names): Path[] {
  if (!ts.isPropertyDeclaration(node) && !ts.isVariableDeclaration(node)) return [];
  if (ts.isVariableDeclaration(node) && isExported(node)) return [];
  const chain = node.initializer && chainOf(node.initializer);
  return chain ? resolved(chain, names) : [];
}

function addNames(node: ts.Node, names: Names): void {
  const add = (name: string, paths: Path[]) =>
    names.set(name, [...(names.get(name) ?? []), ...paths]);
  const paths = renamed(node, names);
  if (paths.length > 0) {
    const { name } = node as ts.PropertyDeclaration | ts.VariableDeclaration;
    if (!ts.isObjectBindingPattern(name)) add(name.getText(), paths);
    else {
      for (const part of name.elements) {
        const key = (part.propertyName ?? part.name).getText();
        add(part.name.getText(), part.dotDotDotToken ? paths : paths.map((path) => [...path, key]));
      }
    }
  }
  ts.forEachChild(node, (child) => addNames(child, names));
}

function isOnlyAName(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node))
    return true;
  const { parent } = node;
  if (!parent || ts.isShorthandPropertyAssignment(parent)) return false;
  return (parent as ts.NamedDeclaration).name === node;
}

/** The places that a script and its templates read: of a record that is read by a key, handed on or spread, all of it. */
export function placesRead({ script, templates }: Reader, records: Iterable<string>): string[] {
  const names: Names = new Map([...records].map((name) => [name, [[name]]]));
  const source = parsed(script);
  addNames(source, names);
  const found: Path[] = [];
  const visit = (node: ts.Node): void => {
    if (isOnlyAName(node) || renamed(node, names).length > 0) return;
    const paths = resolved(chainOf(node) ?? [], names);
    found.push(...paths);
    if (paths.length === 0) ts.forEachChild(node, visit);
  };
  visit(source);
  for (const template of templates) {
    for (const [, name = '', chain = ''] of template.matchAll(LET)) {
      names.set(name, [...(names.get(name) ?? []), ...resolved(chain.split('.'), names)]);
    }
    for (const [, chain = ''] of template.replaceAll(LET, '').matchAll(CHAIN)) {
      found.push(...resolved(chain.split(/\s*\??\.\s*/), names));
    }
  }
  return found.map((path) => path.join('.'));
}

/** Those of some places that nobody reads, neither by themselves nor with what holds them. */
export function unreadOf(places: readonly string[], read: readonly string[]): string[] {
  const whole = new Set(read);
  const within = new Set(read.flatMap(holders));
  return places.filter(
    (place) => !within.has(place) && !holders(place).some((each) => whole.has(each)),
  );
}

/** `A`, `A.b` and `A.b.c` of `A.b.c`. */
function holders(place: string): string[] {
  const parts = place.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}
