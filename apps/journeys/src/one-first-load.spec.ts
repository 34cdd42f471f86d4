import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const tool = resolve(__dirname, '../../../tools/first-load.mjs');

/** As Angular leaves them: each file says when it runs, and the lazy one shares what the first ones made, however it asks. */
const BUILT: Readonly<Record<string, string>> = {
  'index.html':
    '<link rel="modulepreload" href="chunk-FIRST000.js" nonce="CSP_NONCE"><script src="main-MAIN0000.js" type="module" nonce="CSP_NONCE"></script>',
  'main-MAIN0000.js':
    'import{a as b}from"./chunk-FIRST000.js";import"./chunk-SECOND00.js";b("main");globalThis.later=async()=>(await import("./chunk-LATER000.js")).all(await import("./chunk-FIRST000.js"));',
  'chunk-FIRST000.js': 'var b=[];function a(c){b.push(c)}a("first");export{a,b};',
  'chunk-SECOND00.js': 'import{a as c}from"./chunk-FIRST000.js";c("second");',
  'chunk-LATER000.js':
    'import{a as d,b as e}from"./chunk-FIRST000.js";d("later");export function all(f){return f.b===e&&e.join(" ")}',
  'worker-WORKER00.js': 'postMessage("apart");',
};

describe('the files of the first load', () => {
  const folders: string[] = [];

  function built(changed: Readonly<Record<string, string>> = {}): string {
    const folder = mkdtempSync(join(tmpdir(), 'first-load-'));
    folders.push(folder);
    for (const [name, text] of Object.entries({ ...BUILT, ...changed })) {
      writeFileSync(join(folder, name), text);
    }
    return folder;
  }

  const putTogether = (folder: string) =>
    spawnSync(process.execPath, [tool, folder], { encoding: 'utf8' });
  const page = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

  /** What a function that `main` leaves behind says. */
  function run(folder: string, name: string): string {
    const main = readdirSync(folder).find((file) => file.startsWith('main-')) ?? '';
    const program = `await import('${pathToFileURL(join(folder, main)).href}'); console.log(await globalThis.${name}());`;
    const flags = ['--input-type=module', '-e', program];
    return execFileSync(process.execPath, flags, { encoding: 'utf8' }).trim();
  }

  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it('are one, named in the page, beside what is loaded later', () => {
    const folder = built();
    expect(putTogether(folder)).toMatchObject({ status: 0, stderr: '' });
    const html = page(folder);
    const main =
      /^<script src="(main-[\w-]{8}\.js)" type="module" nonce="CSP_NONCE"><\/script>$/.exec(
        html,
      )?.[1];
    expect(readdirSync(folder).toSorted()).toEqual([
      expect.stringMatching(/^chunk-[\w-]{8}\.js$/),
      'index.html',
      main,
      'worker-WORKER00.js',
    ]);
  });

  it('run in the same order as before, each once, and share what they made with later ones', () => {
    const folder = built();
    putTogether(folder);
    expect(run(folder, 'later')).toBe('first second main later');
  });

  it('come with one of what four later pages share, without what only two of them do', () => {
    const shared = { a: 'ONE00000', b: 'TWO00000', c: 'BYTWO000' };
    const pages = {
      PAGE1000: 'ac',
      PAGE2000: 'abc',
      PAGE3000: 'ab',
      PAGE4000: 'ab',
      PAGE5000: 'b',
    };
    const asks = ([page, used]: [string, string]) => [
      `chunk-${page}.js`,
      `${Object.entries(shared)
        .filter(([name]) => used.includes(name))
        .map(([name, file]) => `import{v as ${name}}from"./chunk-${file}.js";`)
        .join('')}export const used=[${[...used].join()}].join("");`,
    ];
    const makes = ([name, file]: [string, string]) => [
      `chunk-${file}.js`,
      `export const v=globalThis.none??"made as ${name}";`,
    ];
    const folder = built({
      ...Object.fromEntries(Object.entries(shared).map(makes)),
      ...Object.fromEntries(Object.entries(pages).map(asks)),
      'main-MAIN0000.js': `globalThis.pages=async()=>(await Promise.all([${Object.keys(pages)
        .map((page) => `import("./chunk-${page}.js")`)
        .join()}])).map(({used})=>used.replaceAll("made as ","")).join(" ");`,
    });
    expect(putTogether(folder)).toMatchObject({ status: 0, stderr: '' });
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const madeIn = (name: string) => texts.filter((text) => text.includes(`made as ${name}`));
    expect(madeIn('a')).toHaveLength(1);
    expect(madeIn('b')).toEqual(madeIn('a'));
    expect(madeIn('c')).not.toEqual(madeIn('a'));
    expect(run(folder, 'pages')).toBe(Object.values(pages).join(' '));
  });

  it('are called the same wherever and however often they are built', () => {
    const [one, other] = [built(), built()];
    putTogether(one);
    putTogether(other);
    expect(readdirSync(one)).toEqual(readdirSync(other));
    expect(page(one)).toBe(page(other));
  });

  it.each([
    ['the page names no script', { 'index.html': '<p></p>' }, 'names no main script'],
    ['a file is missing', { 'main-MAIN0000.js': 'import"./chunk-NOWHERE0.js"' }, 'NOWHERE0'],
  ])('are refused where %s', (_, changed, why) => {
    const { status, stderr } = putTogether(built(changed));
    expect(status).not.toBe(0);
    expect(stderr).toContain(why);
  });
});
