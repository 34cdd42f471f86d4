import { inflateSync } from 'node:zlib';

const SIGNATURE = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

interface Table {
  tag: Buffer;
  checksum: number;
  data: Buffer;
}

/**
 * Unpacks a WOFF 1.0 web font into the plain font inside it, which is all that Typst and the canvas read.
 *
 * @see https://www.w3.org/TR/WOFF/
 * @throws {RangeError} On bytes of another kind.
 */
export function sfntOfWoff(woff: Buffer): Buffer {
  if (woff.length < WOFF_HEADER || woff.readUInt32BE(0) !== SIGNATURE) {
    throw new RangeError('These bytes are not a WOFF 1.0 font.');
  }
  const flavour = woff.readUInt32BE(4);
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, nth) =>
    tableAt(woff, WOFF_HEADER + nth * WOFF_ENTRY),
  );
  return assembled(flavour, tables);
}

function tableAt(woff: Buffer, at: number): Table {
  const offset = woff.readUInt32BE(at + 4);
  const packedLength = woff.readUInt32BE(at + 8);
  const length = woff.readUInt32BE(at + 12);
  const packed = woff.subarray(offset, offset + packedLength);
  const data = packedLength < length ? inflateSync(packed, { maxOutputLength: length }) : packed;
  if (data.length !== length) throw new RangeError('A table of this font is cut short.');
  return { tag: woff.subarray(at, at + 4), checksum: woff.readUInt32BE(at + 16), data };
}

function assembled(flavour: number, tables: readonly Table[]): Buffer {
  const directory = Buffer.alloc(SFNT_HEADER + tables.length * SFNT_ENTRY);
  const steps = Math.floor(Math.log2(Math.max(1, tables.length)));
  directory.writeUInt32BE(flavour, 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(SFNT_ENTRY * 2 ** steps, 6);
  directory.writeUInt16BE(steps, 8);
  directory.writeUInt16BE(SFNT_ENTRY * (tables.length - 2 ** steps), 10);
  const parts: Buffer[] = [directory];
  let at = directory.length;
  tables.forEach(({ tag, checksum, data }, nth) => {
    const entry = SFNT_HEADER + nth * SFNT_ENTRY;
    tag.copy(directory, entry);
    directory.writeUInt32BE(checksum, entry + 4);
    directory.writeUInt32BE(at, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    at += data.length + padding.length;
  });
  return Buffer.concat(parts);
}
