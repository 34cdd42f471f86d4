import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { textsOfScript } from './texts-of-script';
import { textsOfTemplate } from './texts-of-template';

const SOURCES = join(__dirname, '..');
const FEATURES = readdirSync(SOURCES, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'styles' ? entry.name : [],
);

/** Files of a folder that reach a browser, by their path below the sources. */
function filesOf(folder: string, options: { recursive: boolean }): string[] {
  return readdirSync(join(SOURCES, folder), { ...options, encoding: 'utf8' })
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

describe('every text comes from the wording', () => {
  it.each(FEATURES)('in %s', (feature) => {
    const files = filesOf(feature, { recursive: true });
    expect(files).not.toEqual([]);
    expect(files.flatMap(textsIn)).toEqual([]);
  });

  it('in what holds the features together', () => {
    const files = filesOf('', { recursive: false });
    expect(files).toContain('app.routes.ts');
    expect(files.flatMap(textsIn)).toEqual([]);
  });
});
