import { globSync, readFileSync } from 'node:fs';

const DECLARED = /^export (?:abstract )?(function|class|const|interface|type) (\w+)/gm;

/** Exports of the model without a docblock, and functions without an example or a word about what they return. */
function undocumented(source: string): string[] {
  return [...source.matchAll(DECLARED)].flatMap(({ 1: kind, 2: name = '', index }) => {
    const before = source.slice(0, index).trimEnd();
    const doc = before.endsWith('*/') ? before.slice(before.lastIndexOf('/**')) : '';
    // The type of a list of words stands right below the list.
    if (source.startsWith(`export type ${name} = (typeof`, index)) return [];
    if (kind !== 'function') return doc === '' ? [name] : [];
    return doc.includes('@returns') && doc.includes('@example') ? [] : [name];
  });
}

it('documents every export, with an example for each function', () => {
  const files = globSync('**/*.ts', { cwd: __dirname }).filter(
    (file) => !file.endsWith('.spec.ts') && !file.startsWith('test/'),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    undocumented(readFileSync(`${__dirname}/${file}`, 'utf8')).map((name) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});

it.each([
  ['no docblock', 'export const LIMIT = 3;', ['LIMIT']],
  ['no example', '/**\n * Adds.\n * @returns A sum.\n */\nexport function add() {}', ['add']],
  ['nothing on what is returned', '/** @example add() */\nexport function add() {}', ['add']],
  ['all of it', '/** @returns A sum. @example add() */\nexport function add() {}', []],
])('finds %s', (_name, source, found) => {
  expect(undocumented(source)).toEqual(found);
});
