const UTF16_MARKS = [
  { encoding: 'utf-16le', starts: [0xff, 0xfe] },
  { encoding: 'utf-16be', starts: [0xfe, 0xff] },
  { encoding: 'utf-16le', starts: [0x42, 0x00, 0x45, 0x00] },
  { encoding: 'utf-16be', starts: [0x00, 0x42, 0x00, 0x45] },
] as const;

/**
 * UTF-16 turned into UTF-8, told by its byte-order mark or by `BE…` in two bytes each; all else untouched.
 *
 * @param bytes A file's content, any length.
 * @returns The same array unless it was UTF-16.
 * @example toUtf8(Uint8Array.of(0xff, 0xfe, 0x42, 0x00)) // Uint8Array [ 0x42 ]
 */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const mark = UTF16_MARKS.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  if (!mark) return bytes;
  return new TextEncoder().encode(new TextDecoder(mark.encoding).decode(bytes));
}
