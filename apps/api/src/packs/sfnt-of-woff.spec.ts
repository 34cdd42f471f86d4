import { deflateSync } from 'node:zlib';
import { packFonts } from './pack-fonts';
import { sfntOfWoff } from './sfnt-of-woff';

/** A font of one table, packed as the format says. */
function woff(data: Buffer, length = data.length): Buffer {
  const packed = deflateSync(data);
  const header = Buffer.alloc(64);
  header.write('wOFF', 0, 'latin1');
  header.writeUInt32BE(0x00010000, 4);
  header.writeUInt16BE(1, 12);
  header.write('head', 44, 'latin1');
  header.writeUInt32BE(64, 48);
  header.writeUInt32BE(packed.length, 52);
  header.writeUInt32BE(length, 56);
  header.writeUInt32BE(0xabcd, 60);
  return Buffer.concat([header, packed]);
}

describe('sfntOfWoff', () => {
  it('unpacks tables behind a directory that names where each lies', () => {
    const data = Buffer.alloc(101, 7);
    const font = sfntOfWoff(woff(data));
    expect(font.readUInt32BE(0)).toBe(0x00010000);
    expect(font.readUInt16BE(4)).toBe(1);
    expect(font.toString('latin1', 12, 16)).toBe('head');
    expect(font.readUInt32BE(16)).toBe(0xabcd);
    expect(font.readUInt32BE(20)).toBe(28);
    expect(font.readUInt32BE(24)).toBe(101);
    expect(font.subarray(28, 129)).toEqual(data);
    expect(font.length % 4).toBe(0);
  });

  it('refuses other bytes, and a table that is not as long as it says', () => {
    expect(() => sfntOfWoff(Buffer.from('not a font'))).toThrow(RangeError);
    expect(() => sfntOfWoff(Buffer.alloc(100))).toThrow(RangeError);
    expect(() => sfntOfWoff(woff(Buffer.alloc(101, 7), 200))).toThrow(RangeError);
  });

  it('unpacks the faces of a pack', async () => {
    const fonts = await packFonts();
    expect(fonts.map((font) => font.readUInt32BE(0))).toEqual([65_536, 65_536, 65_536, 65_536]);
  });
});
