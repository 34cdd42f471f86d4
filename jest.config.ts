import type { Config } from 'jest';

type ProjectConfig = Exclude<NonNullable<Config['projects']>[number], string>;

const moduleNameMapper = { '^@understory/(.*)$': '<rootDir>/../../libs/$1/src/index.ts' };

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
      },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
  },
] as [string, Record<string, unknown>];

/** A project whose specs run in Node; swc also turns the ESM-only packages it names into CommonJS. */
function nodeProject(folder: string, esmPackages: string[] = []): ProjectConfig {
  return {
    displayName: folder.split('/')[1] ?? folder,
    rootDir: `<rootDir>/${folder}`,
    testEnvironment: 'node',
    moduleNameMapper,
    transform: { '^.+\\.(ts|js|mjs)$': swc },
    transformIgnorePatterns: [
      esmPackages.length > 0 ? `/node_modules/(?!(${esmPackages.join('|')})/)` : '/node_modules/',
    ],
  };
}

const dashboard: ProjectConfig = {
  displayName: 'dashboard',
  rootDir: '<rootDir>/apps/dashboard',
  preset: 'jest-preset-angular',
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  moduleNameMapper,
  transform: {
    '^.+\\.(ts|mjs|js|html|svg)$': [
      'jest-preset-angular',
      {
        tsconfig: '<rootDir>/tsconfig.spec.json',
        stringifyContentPathRegex: '\\.(html|svg)$',
      },
    ],
  },
  transformIgnorePatterns: ['node_modules/(?!.*\\.mjs$|uuid|ical.js|chart.js|@kurkle)'],
};

const config: Config = {
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    nodeProject('libs/domain'),
    nodeProject('libs/contracts', ['zod']),
    nodeProject('libs/wording'),
    nodeProject('libs/intake', ['ical.js', 'windows-iana', 'uuid']),
    nodeProject('libs/charts', ['chart.js', '@kurkle']),
    nodeProject('libs/simulation', ['uuid']),
    dashboard,
    {
      ...nodeProject('apps/api', [
        '@nestjs',
        'better-auth',
        '@better-auth',
        'better-call',
        '@better-fetch',
        'jose',
        'nanostores',
        '@noble',
        'rou3',
        'kysely',
        'uncrypto',
        'defu',
        'uuid',
        'chart.js',
        '@kurkle',
        'content-disposition',
        'pg-boss',
        'serialize-error',
        'non-error',
        'rrule-temporal',
      ]),
      globalSetup: '<rootDir>/test/global-setup.ts',
      globalTeardown: '<rootDir>/test/global-teardown.ts',
    },
    nodeProject('apps/journeys', ['@sparticuz', 'uuid', 'zod']),
  ],
};

export default config;
