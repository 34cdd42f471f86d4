import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startApp, type TestApp } from '../../test/support/app';

const SCRIPT = `console.log(${JSON.stringify('moss '.repeat(300))})`;
const INLINE = " document.title = 'moss';\n";
const INDEX = `<!doctype html><base href="/" /><script nonce="CSP_NONCE">${INLINE}</script><us-root ngCspNonce="CSP_NONCE"></us-root>`;

describe('the dashboard, as the API serves it', () => {
  let folder: string;
  let app: TestApp;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'understory-dashboard-'));
    await mkdir(join(folder, 'fonts'));
    await Promise.all([
      writeFile(join(folder, 'index.html'), INDEX),
      writeFile(join(folder, 'chunk--RyymnFk.js'), SCRIPT),
      writeFile(join(folder, 'chunk--RyymnFk.js.br'), brotliCompressSync(SCRIPT)),
      writeFile(join(folder, 'chunk--RyymnFk.js.gz'), gzipSync(SCRIPT)),
      writeFile(join(folder, 'fonts/serif.woff2'), 'glyphs'),
      writeFile(join(folder, 'sw.js'), SCRIPT),
      writeFile(join(folder, 'sw.js.br'), brotliCompressSync(SCRIPT)),
      writeFile(join(folder, 'manifest.webmanifest'), '{}'),
    ]);
    app = await startApp({ dashboardFolder: folder });
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it('sends hashed files precompressed and lets browsers keep them for a year', async () => {
    const answer = await fetch(`${await app.nest.getUrl()}/chunk--RyymnFk.js`, {
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-encoding': 'br',
      'content-length': String(brotliCompressSync(SCRIPT).length),
      'content-type': expect.stringMatching(/^(?:text|application)\/javascript/),
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
    expect(await answer.text()).toBe(SCRIPT);
  });

  it('sends gzip or the plain file to whoever asks for no more', async () => {
    const gzipped = await app.http().get('/chunk--RyymnFk.js').set('accept-encoding', 'gzip');
    expect(gzipped.headers['content-encoding']).toBe('gzip');
    expect(gzipped.text).toBe(SCRIPT);
    const plain = await app.http().get('/chunk--RyymnFk.js').set('accept-encoding', 'identity');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.text).toBe(SCRIPT);
  });

  it('keeps files without a hash for a day only', async () => {
    const { headers } = await app.http().get('/fonts/serif.woff2').expect(200);
    expect(headers['cache-control']).toBe('public, max-age=86400');
  });

  it('lets browsers ask each time for the service worker and the manifest', async () => {
    const worker = await app.http().get('/sw.js').set('accept-encoding', 'br').expect(200);
    expect(worker.headers).toMatchObject({
      'content-type': expect.stringMatching(/^(?:text|application)\/javascript/),
      'content-encoding': 'br',
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'; connect-src 'self'; img-src 'self'",
    });
    const manifest = await app.http().get('/manifest.webmanifest').expect(200);
    expect(manifest.headers).toMatchObject({
      'content-type': expect.stringMatching(/^application\/manifest\+json/),
      'cache-control': 'no-cache',
    });
  });

  it.each(['/', '/today', '/connections/0197', '/found/a-token', '//', '//?a=%'])(
    'answers %s with the page, under a fresh nonce and a strict policy',
    async (path) => {
      const [first, second] = [await app.http().get(path), await app.http().get(path)];
      expect(first.status).toBe(200);
      expect(first.headers['cache-control']).toBe('no-store');
      const policy = first.headers['content-security-policy'] ?? '';
      const nonce = first.text.match(/ngCspNonce="([^"]+)"/)?.[1] ?? '';
      expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}';`);
      const hash = createHash('sha256').update(INLINE).digest('base64');
      expect(first.text).toContain(`>${INLINE}</script>`);
      expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(second.text).not.toContain(nonce);
    },
  );

  describe('names what the page will ask for', () => {
    const LINK = /<link rel="preload" href="api\/([^"]+)" as="fetch" crossorigin>/g;
    const named = (html: string) => Array.from(html.matchAll(LINK), ([, path]) => path);

    it.each([
      ['/sign-in', '', ['me', 'welcome']],
      ['/today', '', ['me']],
      ['/today', 'understory=x', ['me', 'today']],
      ['/', 'other=1; understory=x', ['me', 'today']],
      ['/log/now', 'understory=x', ['me', 'today', 'cases']],
      ['/caseload?weeks=4', 'understory=x', ['me']],
      ['/found/a-token', '', ['me']],
    ])('%s with the cookies %p', async (path, cookie, early) => {
      const { text } = await app.http().get(path).set({ cookie }).expect(200);
      expect(named(text)).toEqual(early);
      expect(text.indexOf('<base href="/">')).toBeLessThan(text.indexOf('<link'));
    });
  });

  it.each([
    '/main-00000000.js',
    '/robots.txt',
    '/index.html',
    '/../package.json',
    '/%2e%2e/package.json',
    '/x/..%2f..%2fetc/passwd.x',
  ])('does not answer %s with a page', async (path) => {
    const { status, text } = await app.http().get(path);
    expect([403, 404]).toContain(status);
    expect(text).not.toContain('us-root');
  });

  it.each([
    ['an address that is no text', 'get', '/%', 'invalid-input', 400],
    ['an id without end', 'delete', `/api/contacts/${'a'.repeat(300)}`, 'too-large', 413],
  ] as const)('refuses %s as it refuses everything', async (_, method, path, code, status) => {
    const answer = await app.http()[method](path).expect(status);
    expect(answer.body).toMatchObject({ type: `urn:understory:problem:${code}`, code });
    expect(answer.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.get('x-content-type-options')).toBe('nosniff');
  });

  it('leaves unknown addresses of the API to the API', async () => {
    const answer = await app.http().get('/api/nowhere').expect(404);
    expect(answer.body).toMatchObject({ code: 'not-found' });
  });

  it('says the same to the browser on every answer', async () => {
    for (const path of ['/', '/chunk--RyymnFk.js', '/api/health', '/api/nowhere', '/api/me']) {
      const { headers } = await app.http().get(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      });
      expect(headers['strict-transport-security']).toBeUndefined();
      if (path.startsWith('/api/')) expect(headers['cache-control']).toBe('no-store');
    }
  });
});

describe('the dashboard elsewhere', () => {
  it('is mounted under its base path and insists on https where people come by https', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'understory-dashboard-'));
    await writeFile(join(folder, 'index.html'), INDEX);
    const app = await startApp({
      dashboardFolder: folder,
      basePath: '/made-up/',
      isMadeUp: true,
      publicUrl: 'https://understory.example',
    });
    const page = await app.http().get('/made-up/today').expect(200);
    expect(page.text).toContain('<base href="/made-up/"');
    expect(page.headers['strict-transport-security']).toMatch(/^max-age=31536000/);
    await app.http().get('/made-up/api/health').expect(200, { status: 'ok' });
    await app.http().get('/today').expect(404);
    await app.close();
    await rm(folder, { recursive: true });
  });

  it('does not bind every other server of localhost to https', async () => {
    const app = await startApp({ publicUrl: 'https://localhost' });
    const { headers } = await app.http().get('/api/health');
    expect(headers['strict-transport-security']).toBeUndefined();
    await app.close();
  });
});
