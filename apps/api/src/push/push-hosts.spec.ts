import { isPushAddress, PUSH_HOSTS } from './push-hosts';

it.each([
  'https://fcm.googleapis.com/fcm/send/abc',
  'https://updates.push.services.mozilla.com/wpush/v2/abc',
  'https://web.push.apple.com/abc',
  'https://wns2-by3p.notify.windows.com/w/?token=abc',
  'https://fcm.googleapis.com:443/fcm/send/abc',
])('knows %s', (address) => {
  expect(isPushAddress(address, PUSH_HOSTS)).toBe(true);
});

it.each([
  ['another host', 'https://intranet.example/abc'],
  ['a number', 'https://169.254.169.254/latest/meta-data'],
  ['this machine', 'https://127.0.0.1/abc'],
  ['this machine by name', 'http://localhost:5432/'],
  ['plain http', 'http://fcm.googleapis.com/fcm/send/abc'],
  ['another port', 'https://fcm.googleapis.com:8443/abc'],
  ['a name', 'https://fcm.googleapis.com@intranet.example/'],
  ['a name and the right host', 'https://us:er@fcm.googleapis.com/'],
  ['a longer name', 'https://fcm.googleapis.com.intranet.example/'],
  ['the name behind another', 'https://evilfcm.googleapis.com/'],
  ['the ending alone', 'https://push.apple.com/'],
  ['the ending without a dot', 'https://evilpush.apple.com/'],
  ['an ending elsewhere', 'https://web.push.apple.com.intranet.example/'],
  ['a final dot', 'https://fcm.googleapis.com./'],
  ['a fragment', 'https://fcm.googleapis.com/#x'],
  ['another scheme', 'file:///etc/passwd'],
  ['no address', 'fcm.googleapis.com'],
])('does not know %s: %s', (_, address) => {
  expect(isPushAddress(address, PUSH_HOSTS)).toBe(false);
});

it('knows this machine where a port of it was named, and that port alone', () => {
  const hosts = ['127.0.0.1:9001'];
  expect(isPushAddress('http://127.0.0.1:9001/abc', hosts)).toBe(true);
  expect(isPushAddress('http://127.0.0.1:9002/abc', hosts)).toBe(false);
  expect(isPushAddress('http://localhost:9001/abc', hosts)).toBe(false);
});

it('takes no other host over plain http, whatever was named', () => {
  expect(isPushAddress('http://push.example:80/', ['push.example'])).toBe(false);
  expect(isPushAddress('https://push.example:9001/', ['push.example:9001'])).toBe(false);
});

it('knows nobody where none is named', () => {
  expect(isPushAddress('https://fcm.googleapis.com/abc', [])).toBe(false);
});
