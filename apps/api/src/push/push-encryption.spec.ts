import { createECDH } from 'node:crypto';
import { decryptPush } from '../../test/support/push';
import { encryptPush } from './push-encryption';

const bytes = (text: string) => Buffer.from(text, 'base64url');

/** RFC 8291, section 5 and appendix A. */
const RFC = {
  content: 'When I grow up, I want to be a watermelon',
  auth: bytes('BTBZMqHH6r4Tts7J_aSIgg'),
  receiver: bytes('q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94'),
  p256dh: bytes(
    'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
  ),
  sender: bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'),
  salt: bytes('DGv6ra1nlYgDCS1FRnbzlw'),
  body:
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6' +
    'TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
};

it('seals the example of RFC 8291 as it stands there', () => {
  const { content, p256dh, auth, sender, salt } = RFC;
  const oneTime = { privateKey: sender, salt };
  const body = encryptPush(Buffer.from(content), { p256dh, auth }, oneTime);
  expect(body.toString('base64url')).toBe(RFC.body);
});

it('is opened by what specs open messages with, which opens the example too', () => {
  const { auth, receiver } = RFC;
  expect(decryptPush(bytes(RFC.body), { privateKey: receiver, auth }).toString()).toBe(RFC.content);
});

it('seals each message for one browser, and never twice the same', () => {
  const pair = createECDH('prime256v1');
  const p256dh = pair.generateKeys();
  const to = { p256dh, auth: Buffer.alloc(16, 7) };
  const bodies = [1, 2].map(() => encryptPush(Buffer.from('Something waits.'), to));
  for (const body of bodies) {
    const read = decryptPush(body, { privateKey: pair.getPrivateKey(), auth: to.auth });
    expect(read.toString()).toBe('Something waits.');
  }
  const [salts, keys] = [
    bodies.map((body) => body.subarray(0, 16).toString('hex')),
    bodies.map((body) => body.subarray(21, 86).toString('hex')),
  ];
  expect(new Set(salts).size).toBe(2);
  expect(new Set(keys).size).toBe(2);
});

it('refuses a point that lies on no curve', () => {
  const p256dh = Buffer.alloc(65, 4);
  expect(() => encryptPush(Buffer.from(''), { p256dh, auth: RFC.auth })).toThrow();
});
