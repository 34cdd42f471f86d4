import { vapidClaims } from '../../test/support/push';
import { Vapid } from './vapid';

const SECRET = 's'.repeat(32);
const NOW = Temporal.Instant.from('2026-03-06T16:00:00Z');
const ENDPOINT = 'https://updates.push.example/wpush/v2/abc';

it('says to one push service who sends, signed, for half a day', () => {
  const vapid = new Vapid(SECRET, 'https://understory.example');
  const header = vapid.authorization(ENDPOINT, NOW);
  expect(vapidClaims(header)).toEqual({
    key: vapid.publicKey,
    claims: {
      aud: 'https://updates.push.example',
      exp: Temporal.Instant.from('2026-03-07T04:00:00Z').epochMilliseconds / 1000,
      sub: 'https://understory.example',
    },
  });
});

it('names no contact where there is none', () => {
  const { claims } = vapidClaims(new Vapid(SECRET, null).authorization(ENDPOINT, NOW));
  expect(claims).not.toHaveProperty('sub');
});

it('has the same key after a restart, and another under another secret', () => {
  const key = new Vapid(SECRET, null).publicKey;
  expect(Buffer.from(key, 'base64url')).toHaveLength(65);
  expect(new Vapid(SECRET, null).publicKey).toBe(key);
  expect(new Vapid('t'.repeat(32), null).publicKey).not.toBe(key);
});

it('is refused by whoever checks it, where a word of it was changed', () => {
  const header = new Vapid(SECRET, null).authorization(ENDPOINT, NOW);
  const [start = '', claims = '', ...rest] = header.split('.');
  const forged = Buffer.from(claims, 'base64url').toString().replace('updates', 'upd4tes');
  const other = [start, Buffer.from(forged).toString('base64url'), ...rest].join('.');
  expect(() => vapidClaims(other)).toThrow('signature');
});
