import { join } from 'node:path';
import config from './jest.config.ts';

/** Specs that draw many logs or read every file: slow to ask, and seldom the ones that know. */
const THOROUGH = [
  'bad-input',
  'documented',
  'ecosystem-series',
  'edits',
  'invariants',
  'keep-ecosystem',
  'leave-clock',
  'life-of-day',
  'life-of-requirement',
];

/** The domain's own project of the configuration: mutation testing runs no other. */
export default {
  ...config.projects.find((project) => project.displayName === 'domain'),
  rootDir: join(import.meta.dirname, 'libs/domain'),
  setupFiles: ['<rootDir>/src/test/mutation-setup.ts'],
  testPathIgnorePatterns:
    process.env.MUTATION_SPECS === 'quick' ? THOROUGH.map((name) => `${name}\\.spec\\.ts$`) : [],
};
