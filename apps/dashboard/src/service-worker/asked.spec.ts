import { askedFor } from './asked';

const SCOPE = 'https://understory.example/';
const files = new Set(['main-5AQYXm2D.js', 'fonts/serif.woff2']);
const ask = (url: string, mode = 'cors', method = 'GET') =>
  askedFor({ method, mode, url }, SCOPE, files);

describe('what the service worker answers', () => {
  it.each([
    ['files of its version', `${SCOPE}main-5AQYXm2D.js`, 'cors', 'file'],
    ['files in folders', `${SCOPE}fonts/serif.woff2`, 'cors', 'file'],
    ['pages', `${SCOPE}today`, 'navigate', 'page'],
    ['pages with a query', `${SCOPE}ecosystem?view=map#soils`, 'navigate', 'page'],
    ['the front door', SCOPE, 'navigate', 'page'],
    ['files of another version', `${SCOPE}main-00000000.js`, 'cors', 'nothing'],
    ['the API', `${SCOPE}api/today`, 'cors', 'nothing'],
    ['the API, opened as a page', `${SCOPE}api/packs/1`, 'navigate', 'nothing'],
    ['the made-up practice', `${SCOPE}made-up/today`, 'navigate', 'nothing'],
    ['a file opened as a page', `${SCOPE}robots.txt`, 'navigate', 'nothing'],
    ['another site', 'https://elsewhere.example/today', 'navigate', 'nothing'],
  ])('%s', (_, url, mode, asked) => {
    expect(ask(url, mode)).toBe(asked);
  });

  it('nothing that is not read', () => {
    expect(ask(`${SCOPE}today`, 'navigate', 'POST')).toBe('nothing');
    expect(ask(`${SCOPE}main-5AQYXm2D.js`, 'cors', 'HEAD')).toBe('nothing');
  });
});
