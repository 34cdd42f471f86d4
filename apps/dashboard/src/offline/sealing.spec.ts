import { bytesOf, newPair, open, readPrivateKey, readPublicKey, seal, textOf } from './sealing';

const label = { owner: 'ines', row: 'row-1', key: 'key-1' };
const content = { path: 'sessions/1', body: { minutes: 50, note: 'grief 🌿 עברית' } };

async function keys() {
  const pair = await newPair();
  return {
    publicKey: await readPublicKey(pair.publicKey),
    privateKey: await readPrivateKey(pair.privateKey),
  };
}

describe('sealing', () => {
  it('opens what it sealed, with the private key alone', async () => {
    const { publicKey, privateKey } = await keys();
    const box = await seal(content, publicKey, label);
    expect(await open(box, privateKey, label)).toEqual(content);
    await expect(open(box, (await keys()).privateKey, label)).rejects.toThrow();
  });

  it('keeps private keys from being read out', async () => {
    const { privateKey } = await keys();
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
  });

  it.each([
    ['another owner', { ...label, owner: 'marie' }],
    ['another row', { ...label, row: 'row-2' }],
    ['another key', { ...label, key: 'key-2' }],
  ])('does not open under %s', async (_, other) => {
    const { publicKey, privateKey } = await keys();
    const box = await seal(content, publicKey, label);
    await expect(open(box, privateKey, other)).rejects.toThrow();
  });

  it('does not open once a single bit is another', async () => {
    const { publicKey, privateKey } = await keys();
    const box = await seal(content, publicKey, label);
    for (const at of [70, box.length - 1, 200]) {
      const bent = Uint8Array.from(box);
      bent[at] = (bent[at] ?? 0) ^ 1;
      await expect(open(bent, privateKey, label)).rejects.toThrow();
    }
  });

  it('tells nothing by its size or its letters, and never seals the same way twice', async () => {
    const { publicKey } = await keys();
    const short = await seal({ path: 'leave/1' }, publicKey, label);
    const long = await seal({ path: 'check-ins/1', note: 'x'.repeat(3000) }, publicKey, label);
    expect(short).toHaveLength(long.length);
    expect(textOf(await seal(content, publicKey, label))).not.toBe(
      textOf(await seal(content, publicKey, label)),
    );
    expect(new TextDecoder().decode(long)).not.toMatch(/check-ins|xxxx/);
  });

  it('carries what is longer than a block', async () => {
    const { publicKey, privateKey } = await keys();
    const long = { note: 'é'.repeat(10_000) };
    expect(await open(await seal(long, publicKey, label), privateKey, label)).toEqual(long);
  });

  it('writes bytes as text and back', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    expect(bytesOf(textOf(bytes))).toEqual(bytes);
    expect(textOf(bytes)).toMatch(/^[\w-]+$/);
  });
});
