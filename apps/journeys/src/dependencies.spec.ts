import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const read = (path: string) => readFileSync(resolve(__dirname, '../../..', path), 'utf8');

describe('runtime dependencies', () => {
  const { dependencies, optionalDependencies } = JSON.parse(read('package.json'));
  const wanted: Record<string, string> = { ...dependencies, ...optionalDependencies };

  it('each have a line that says what for', () => {
    const rows = read('docs/adr/0009-dependencies.md').matchAll(/^\| `([^`]+)` +\|.+\|.+\w.+\|$/gm);
    expect(Array.from(rows, ([, name]) => name).sort()).toEqual(Object.keys(wanted).sort());
  });

  it('are pinned exactly', () => {
    const loose = Object.values(wanted).filter(
      (version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
