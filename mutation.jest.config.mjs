import { join } from 'node:path';
import config from './jest.config.ts';

/** The domain's own project of the configuration: mutation testing runs no other. */
export default {
  ...config.projects.find((project) => project.displayName === 'domain'),
  rootDir: join(import.meta.dirname, 'libs/domain'),
};
