import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placesOf, placesRead, type Reader, unreadOf } from './unread-texts';

const ROOT = join(__dirname, '../../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const scripts = globSync(['apps/{dashboard,api}/src/**/*.ts', 'libs/*/src/**/*.ts'], { cwd: ROOT })
  .filter((path) => !/\.spec\.ts$|\/test\//.test(path))
  .sort();

function readerAt(path: string): Reader {
  const script = read(path);
  const urls = [...script.matchAll(/templateUrl: '([^']+)'/g)].map(([, url = '']) => url);
  const inline = [...script.matchAll(/\btemplate: `([^`]*)`/g)].map(([, html = '']) => html);
  return { script, templates: [...urls.map((url) => read(join(dirname(path), url))), ...inline] };
}

const TEXTS = `export const A_TEXTS = {
  title: 'A', list: { empty: 'None', count: (all: number) => String(all) }, days: { 1: 'One', 3: 'Three' },
};
const INNER = { x: 'no text of its own' };`;
const PLACES = ['title', 'list.empty', 'list.count', 'days.1', 'days.3'].map(
  (at) => `A_TEXTS.${at}`,
);

describe('a text of a record', () => {
  it('is known by its place', () => {
    expect(placesOf(TEXTS)).toEqual(PLACES);
  });

  it.each<[string, string, string[]]>([
    ['nothing', '', PLACES],
    ['its import alone', "import { A_TEXTS } from 'words';", PLACES],
    ['a type of it', 'type A = typeof A_TEXTS;', PLACES],
    ['another name for it', 'class B { texts = A_TEXTS; }', PLACES],
    ['one of its parts', 'f(A_TEXTS.title)', PLACES.slice(1)],
    ['a part by another name', 'const { list } = A_TEXTS; f(list.empty)', PLACES.toSpliced(1, 1)],
    [
      'a part of a class',
      'class B { t = A_TEXTS.list; f() { this.t.count(2); } }',
      PLACES.toSpliced(2, 1),
    ],
    ['a name of the same letters', 'f(other.title, { title: 1 })', PLACES],
    ['a key', 'f(A_TEXTS.days[day])', PLACES.slice(0, 3)],
    ['all of it', 'f({ ...A_TEXTS })', []],
    ['all of it, elsewhere', 'export const B = A_TEXTS;', []],
  ])('is unread beside %s', (_, script, unread) => {
    expect(unreadOf(PLACES, placesRead({ script, templates: [] }, ['A_TEXTS']))).toEqual(unread);
  });

  it.each<[string, string[]]>([
    ['<p>{{ texts.title }}</p>', PLACES.slice(1)],
    ['@let list = texts.list; <p>{{ list.empty }}</p>', PLACES.toSpliced(1, 1)],
    ['<us-list [texts]="texts.list" />', PLACES.toSpliced(1, 2)],
    ['<p>{{ row.texts.title }}</p>', PLACES],
  ])('is read by %s', (template, unread) => {
    const reader = { script: 'class B { texts = A_TEXTS; }', templates: [template] };
    expect(unreadOf(PLACES, placesRead(reader, ['A_TEXTS']))).toEqual(unread);
  });
});

it('is read by somebody, wherever the wording has it', () => {
  const words = scripts.filter((path) => path.startsWith('libs/wording/src/en/'));
  const places = words.flatMap((path) => placesOf(read(path)));
  expect(places.length).toBeGreaterThan(1000);
  const records = new Set(places.map((place) => place.split('.')[0] ?? ''));
  const found = scripts.flatMap((path) => placesRead(readerAt(path), records));
  expect(unreadOf(places, found)).toEqual([]);
});
