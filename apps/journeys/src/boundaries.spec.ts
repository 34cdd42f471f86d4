import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

/** Lints texts as if they stood in the named files and prints the rules that each one breaks. */
const linter = `
  import { ESLint } from 'eslint';
  const eslint = new ESLint();
  const broken = [];
  for (const [filePath, text] of JSON.parse(process.argv[1])) {
    const [result] = await eslint.lintText(text, { filePath });
    broken.push(result.messages.map((message) => message.ruleId));
  }
  console.log(JSON.stringify(broken));
`;

function brokenRules(files: [file: string, text: string][]): string[][] {
  const output = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', linter, JSON.stringify(files)],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NX_DAEMON: 'false' } },
  );
  return JSON.parse(output);
}

const importOf = (name: string) =>
  `import * as planted from '${name}';\nexport const use = planted;\n`;

describe('the boundaries of the workspace', () => {
  const forbidden: [string, string][] = [
    ['libs/domain/src/planted.ts', 'zod'],
    ['libs/domain/src/planted.ts', '@understory/contracts'],
    ['libs/contracts/src/planted.ts', '@understory/intake'],
    ['libs/contracts/src/planted.ts', '@understory/wording'],
    ['libs/wording/src/planted.ts', '@understory/intake'],
    ['libs/intake/src/planted.ts', '@understory/charts'],
    ['libs/charts/src/planted.ts', '@angular/core'],
    ['libs/simulation/src/planted.ts', '@nestjs/common'],
    ['apps/api/src/planted.ts', '@angular/core'],
    ['apps/dashboard/src/planted.ts', 'typeorm'],
    ['apps/dashboard/src/planted.ts', '@nestjs/common'],
    ['apps/dashboard/src/planted.ts', '@understory/simulation'],
  ];
  const allowed: [string, string][] = [
    ['libs/contracts/src/planted.ts', '@understory/domain'],
    ['libs/wording/src/planted.ts', '@understory/contracts'],
    ['libs/intake/src/planted.ts', '@understory/wording'],
    ['apps/dashboard/src/planted.ts', '@understory/wording'],
    ['apps/api/src/planted.ts', '@understory/simulation'],
  ];

  it('refuse what the tags do not allow and nothing else', () => {
    const cases = [...forbidden, ...allowed];
    const broken = brokenRules(cases.map(([file, name]) => [file, importOf(name)]));
    const verdicts = cases.map(([file, name], index) => [
      file,
      name,
      broken[index]?.includes('@nx/enforce-module-boundaries'),
    ]);
    expect(verdicts).toEqual([
      ...forbidden.map((pair) => [...pair, true]),
      ...allowed.map((pair) => [...pair, false]),
    ]);
  }, 120_000);

  it('keep clock, randomness and environment out of the domain', () => {
    const broken = brokenRules([
      ['libs/domain/src/planted.ts', 'export const now = () => Date.now();\n'],
      ['libs/domain/src/planted.ts', 'export const chance = () => Math.random();\n'],
      ['apps/api/src/planted.ts', 'export const port = process.env["PORT"];\n'],
    ]);
    expect(broken).toEqual([
      ['no-restricted-globals'],
      ['no-restricted-properties'],
      ['no-restricted-properties'],
    ]);
  }, 120_000);

  it('leave one door to the data', () => {
    const feature = 'apps/api/src/sessions/planted.ts';
    const planted: [string, string][] = [
      [feature, importOf('@nestjs/typeorm')],
      [feature, importOf('pg')],
      [feature, "import { DataSource } from 'typeorm';\nexport const use = DataSource;\n"],
      [feature, importOf('../database/database')],
      [feature, importOf('../database/space-door')],
      [feature, importOf('../database/open-space')],
      [feature, importOf('../database/trip')],
      [feature, importOf('../database/space-scope')],
      [feature, "import { Entity } from 'typeorm';\nexport const use = Entity;\n"],
    ];
    const refusals = brokenRules(planted).map((rules) =>
      rules.includes('@typescript-eslint/no-restricted-imports'),
    );
    expect(refusals).toEqual([true, true, true, true, true, true, true, false, false]);
  }, 120_000);
});
