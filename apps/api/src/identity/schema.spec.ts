import { getMigrations } from 'better-auth/db/migration';
import { startApp, type TestApp } from '../../test/support/app';
import { BETTER_AUTH, type BetterAuth } from './better-auth';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('the tables of sign-in', () => {
  it('are what better-auth wants them to be', async () => {
    const { options } = app.nest.get<BetterAuth>(BETTER_AUTH, { strict: false });
    const { toBeAdded, toBeCreated } = await getMigrations(options);
    expect(toBeCreated.map(({ table }) => table)).toEqual([]);
    expect(toBeAdded.map(({ table, fields }) => [table, Object.keys(fields)])).toEqual([]);
  });
});
