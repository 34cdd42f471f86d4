import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProse, proseOf } from '../test/support/prose-of';

/** Read in a terminal or a log by whoever runs Understory, and by PostgreSQL. */
const FOR_OPERATORS = /^(database\/|(config|main|port|serve|start-problem)\.ts$)/;
const IS_SCRIPT = /(?<!\.spec|\.d)\.ts$/;

const scripts = readdirSync(__dirname, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => IS_SCRIPT.test(path) && !FOR_OPERATORS.test(path));

describe('what a person reads', () => {
  it('is looked for in every script', () => {
    expect(scripts.length).toBeGreaterThan(200);
    expect(scripts).toEqual(expect.arrayContaining(['logged-moment.ts', 'packs/pack-page.ts']));
  });

  it.each(scripts)('comes from the wording, not from %s', (path) => {
    expect(proseOf(readFileSync(join(__dirname, path), 'utf8'), path)).toEqual([]);
  });
});

describe('proseOf', () => {
  it.each([
    ['a sentence', `throw refused('on', 'Choose a day.');`, 'Choose a day.'],
    [
      'one with a part put in',
      'const said = `Choose ${days} days or fewer.`;',
      'Choose … days or fewer.',
    ],
    ['one that begins with that part', 'const said = `${name} is not here.`;', '… is not here.'],
    ['a label', `const title = { text: 'Week from' };`, 'Week from'],
    ['one over two lines', 'const said = `Choose\n  another day`;', 'Choose another day'],
    ['one within a call', `say(listed(['Not here yet']));`, 'Not here yet'],
    ['one within a class', `class Page { title = 'For supervision'; }`, 'For supervision'],
    [
      'a refusal that is thrown',
      `throw new Problem('x', { detail: 'Wait a bit.' });`,
      'Wait a bit.',
    ],
  ])('finds %s', (_, source, text) => {
    expect(proseOf(source, 'a.ts')).toEqual([text]);
  });

  it.each([
    ['a statement', `const sql = 'SELECT name FROM person WHERE id = $1';`],
    [
      'what the log is told',
      `this.logger.warn('A mail was not taken.'); logger.error('It is gone.');`,
    ],
    ['a fault of the program', `throw new RangeError('A space id is a UUID.');`],
    ['what is compared', `const isTold = command === 'RCPT TO';`],
    ['a comment', `// Choose another day.`],
    ['a type', `type Said = 'Choose another day.';`],
    [
      'a name',
      `const header = 'Content-Type'; const key = 'no-such-key'; const mime = 'text/csv; charset=utf-8';`,
    ],
  ])('passes over %s', (_, source) => {
    expect(proseOf(source, 'a.ts')).toEqual([]);
  });

  it.each(['', ' ', 'Understory', 'a part of a key', '42', 'no-store, private'])(
    'takes %j for no prose',
    (text) => {
      expect(isProse(text)).toBe(false);
    },
  );
});
