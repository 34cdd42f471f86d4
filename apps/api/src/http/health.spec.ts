import { startApp, type TestApp } from '../../test/support/app';

describe('health', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('is told to anyone, without a session', async () => {
    await app.http().get('/api/health').expect(200, { status: 'ok' });
    await app.http().get('/api/ready').expect(200, { status: 'ok' });
  });

  it('survives visitors who leave before they are answered', async () => {
    const url = `${await app.nest.getUrl()}/api/ready`;
    const leaving = Array.from({ length: 60 }, () => {
      const visit = new AbortController();
      const answer = fetch(url, { signal: visit.signal }).catch((error: Error) => error.name);
      setImmediate(() => visit.abort());
      return answer;
    });
    expect(await Promise.all(leaving)).toContain('AbortError');
    const staying = await Promise.all(Array.from({ length: 20 }, () => fetch(url)));
    expect(staying.map(({ status }) => status)).toEqual(Array(20).fill(200));
  });
});
