import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { textsOfScript } from './texts-of-script';
import { textsOfTemplate } from './texts-of-template';

const SOURCES = join(__dirname, '..');
const FEATURES = [
  'account',
  'agreements',
  'bring',
  'caseload',
  'cases',
  'check-in',
  'connections',
  'ecosystem',
  'found',
  'help',
  'join',
  'leave',
  'log',
  'offline',
  'other-time',
  'practice',
  'reminders',
  'series',
  'service-worker',
  'shared',
  'shell',
  'sign-in',
  'supervision',
  'team',
  'today',
  'unseen-work',
  'warnings',
];

/** Files of a folder that reach a browser, by their path below the sources. */
function filesOf(folder: string): string[] {
  return readdirSync(join(SOURCES, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|ts)$/.test(name) && !/spec|test-setup|^index\.html$/.test(name))
    .map((name) => join(folder, name));
}

function textsIn(path: string): string[] {
  const source = readFileSync(join(SOURCES, path), 'utf8');
  const texts = path.endsWith('.html')
    ? textsOfTemplate(source, path)
    : textsOfScript(source, path);
  return texts.map((text) => `${path}: ${text}`);
}

describe('texts come from the words of a language', () => {
  it.each(FEATURES)('in %s', (feature) => {
    expect(filesOf(feature).flatMap(textsIn)).toEqual([]);
  });
});
