import workspace from '../../jest.config.ts';

const journeys = workspace.projects?.find(
  (project) => typeof project !== 'string' && project.displayName === 'journeys',
);

/** `npm run screens`: draws every page of the built product into docs/screens. */
export default {
  ...(journeys as object),
  rootDir: '.',
  testMatch: ['<rootDir>/src/**/*.screens.ts'],
  testTimeout: 120_000,
};
