import { generateKeyPairSync } from 'node:crypto';
import { isKeyPair } from './key-pair';

function pair(namedCurve: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve });
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64url'),
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url'),
  };
}

const one = pair('prime256v1');
const other = pair('prime256v1');

describe('isKeyPair', () => {
  it('takes the halves of one pair', () => {
    expect(isKeyPair(one.publicKey, one.privateKey)).toBe(true);
  });

  it.each([
    ['halves of two pairs', one.publicKey, other.privateKey],
    ['no key at all', 'abcdefghijklmnopqrstuvwxyz', one.privateKey],
    ['an empty half', '', one.privateKey],
    ['the halves swapped', one.privateKey, one.publicKey],
  ])('refuses %s', (_, publicKey, privateKey) => {
    expect(isKeyPair(publicKey, privateKey)).toBe(false);
  });

  it('refuses a pair of another curve', () => {
    const larger = pair('secp384r1');
    expect(isKeyPair(larger.publicKey, larger.privateKey)).toBe(false);
  });
});
