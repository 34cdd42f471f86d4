const isQuick = process.env.MUTATION_SPECS === 'quick';

/**
 * Mutation testing of the model: a command for reading, `npm run mutate`, and no gate.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { configFile: 'mutation.jest.config.mjs' },
  coverageAnalysis: 'perTest',
  mutate: ['libs/domain/src/**/*.ts', '!**/*.spec.ts', '!libs/domain/src/test/**'],
  ignorePatterns: ['apps', 'docs', 'dist', '.nx', '.angular', '.understory', 'libs/intake'],
  ignoreStatic: true,
  concurrency: 2,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: isQuick ? ['progress'] : ['clear-text', 'html', 'progress'],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  thresholds: { high: 95, low: 90, break: isQuick ? null : 90 },
  tempDirName: '.stryker',
};
