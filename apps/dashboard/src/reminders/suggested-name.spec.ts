import { suggestedName } from './suggested-name';

const APPLE = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const GOOGLE = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0';

it.each([
  ['Firefox on Android', 'Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0', 5],
  ['Chrome on Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${GOOGLE} Safari/537.36`, 0],
  ['Edge on Windows', `Mozilla/5.0 (Windows NT 10.0) ${GOOGLE} Safari/537.36 Edg/140.0.0.0`, 0],
  ['Chrome on Android', `Mozilla/5.0 (Linux; Android 10; K) ${GOOGLE} Mobile Safari/537.36`, 5],
  [
    'Samsung Internet on Android',
    `(Linux; Android 10; K) SamsungBrowser/28.0 ${GOOGLE} Safari/1`,
    5,
  ],
  ['Safari on iPhone', `(iPhone; CPU iPhone OS 18_6 like Mac OS X) ${APPLE} Safari/604.1`, 5],
  ['Safari on iPad', `(Macintosh; Intel Mac OS X 10_15_7) ${APPLE} Safari/605.1.15`, 5],
  ['Safari on Mac', `(Macintosh; Intel Mac OS X 10_15_7) ${APPLE} Safari/605.1.15`, 0],
  ['Chrome on Chromebook', `(X11; CrOS x86_64 14541.0.0) ${GOOGLE} Safari/537.36`, 0],
  ['Browser on this device', 'Something else', 0],
])('%s', (name, userAgent, touchPoints) => {
  expect(suggestedName(userAgent, touchPoints)).toBe(name);
});
