import { startApp, type TestApp } from '../../test/support/app';
import { Mounts, MADE_UP } from './mounts';

describe('an application mounted within the application', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('is not there until it is opened: visitors are led to the front door', async () => {
    await app.http().get('/made-up/today').expect(302).expect('location', '/');
  });

  it('gets requests unread and answers them alone', async () => {
    const mounts = app.nest.get(Mounts, { strict: false });
    mounts.set(MADE_UP, async (request, response) => {
      const chunks = await request.toArray();
      response.setHeader('x-answered-by', 'inner');
      response.end(`${request.method} ${request.url} ${Buffer.concat(chunks)}`);
    });
    const answer = await app.http().put('/made-up/api/x?y=1').send({ tree: 'oak' }).expect(200);
    expect(answer.headers['x-answered-by']).toBe('inner');
    expect(answer.text).toBe('PUT /made-up/api/x?y=1 {"tree":"oak"}');
    mounts.set(MADE_UP, null);
    await app.http().get('/made-up/').expect(302);
  });
});
