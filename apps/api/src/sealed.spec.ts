import { randomBytes } from 'node:crypto';
import { opened, sealed } from './sealed';

const KEY = randomBytes(32);
const CONTENT = Buffer.from('where a device is reached');

it('opens what was sealed, about the same thing and with the same key', () => {
  const text = sealed(KEY, CONTENT, 'one row');
  expect(text).toMatch(/^[\w-]+$/);
  expect(opened(KEY, text, 'one row')).toEqual(CONTENT);
  expect(opened(KEY, text, 'another row')).toBeNull();
  expect(opened(KEY, text)).toBeNull();
  expect(opened(randomBytes(32), text, 'one row')).toBeNull();
});

it('tells nothing: what is sealed twice is not alike', () => {
  const texts = [1, 2].map(() => sealed(KEY, CONTENT));
  expect(new Set(texts).size).toBe(2);
  const bytes = texts.map((text) => Buffer.from(text, 'base64url').toString('latin1'));
  expect(bytes.join()).not.toContain('device');
});

it('opens nothing that was changed, cut or made up', () => {
  const text = sealed(KEY, CONTENT);
  for (let index = 0; index < text.length; index += 1) {
    const bytes = Buffer.from(text, 'base64url');
    const at = index % bytes.length;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    expect(opened(KEY, bytes.toString('base64url'))).toBeNull();
  }
  for (const junk of ['', 'A', text.slice(0, 30), 'A'.repeat(64)]) {
    expect(opened(KEY, junk)).toBeNull();
  }
});

it('seals nothing at all, too', () => {
  expect(opened(KEY, sealed(KEY, Buffer.alloc(0)))).toEqual(Buffer.alloc(0));
});
