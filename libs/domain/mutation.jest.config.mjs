import config from '../../jest.config.ts';

/** The domain's own project of the root configuration: mutation testing runs no other. */
export default {
  ...config.projects.find((project) => project.displayName === 'domain'),
  rootDir: import.meta.dirname,
};
