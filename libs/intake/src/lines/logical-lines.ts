const LF = 0x0a;
const CR = 0x0d;
const TAB = 0x09;
const SPACE = 0x20;
const COLON = 0x3a;
const SEMICOLON = 0x3b;

/** One content line, unfolded and decoded, with the line of the file on which it begins, from 1. */
export interface LogicalLine {
  name: string;
  text: string;
  line: number;
}

interface OpenLine {
  /** null until it is known to begin with one. */
  name: string | null;
  line: number;
  segments: Uint8Array[];
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('windows-1252');

/**
 * Cuts a calendar file into its content lines.
 *
 * Unfolds before it decodes, because a fold may stand inside a character of several bytes. Knows CRLF, LF
 * and CR, folds by space or tab, blank lines in between, byte-order marks where files were glued together,
 * and raw line breaks inside a value (what follows belongs to it until the next `NAME:` or `NAME;`). A
 * line that is not UTF-8 is taken as Latin-1 (Windows-1252).
 *
 * @param bytes UTF-8 or Latin-1; see `toUtf8`.
 * @param wanted Property names in capitals; lines of any other name are passed over undecoded.
 * @example [...logicalLines(encode('SUMMARY:A\r\n B'), new Set(['SUMMARY']))] // [{ name: 'SUMMARY', text: 'SUMMARY:AB', line: 1 }]
 */
export function* logicalLines(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
): Generator<LogicalLine> {
  let open: OpenLine | null = null;
  let unfolding: OpenLine | null = null;
  for (const { start, end, line } of physicalLines(bytes)) {
    const isFolded = bytes[start] === SPACE || bytes[start] === TAB;
    if (isFolded && unfolding) {
      unfolding.segments.push(bytes.subarray(start + 1, end));
      continue;
    }
    const next = settled(open, unfolding);
    if (open && next !== open && wanted.has(open.name ?? '')) yield closed(open);
    open = next;
    unfolding = { name: null, line, segments: [bytes.subarray(start, end)] };
  }
  const last = settled(open, unfolding);
  for (const one of last === open ? [open] : [open, last])
    if (one && wanted.has(one.name ?? '')) yield closed(one);
}

/** The line that is open after an unfolded one: itself where it begins with a name, else what it belongs to. */
function settled(open: OpenLine | null, unfolded: OpenLine | null): OpenLine | null {
  if (!unfolded) return open;
  const [first = new Uint8Array()] = unfolded.segments;
  unfolded.name = propertyName(first) ?? propertyName(joined(unfolded.segments));
  if (unfolded.name !== null) return unfolded;
  open?.segments.push(Uint8Array.of(LF), ...unfolded.segments);
  return open;
}

/** Every line that is not blank, without its ending. */
function* physicalLines(bytes: Uint8Array) {
  let start = 0;
  let line = 0;
  while (start < bytes.length) {
    line++;
    let end = start;
    while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++;
    const next = bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : end + 1;
    if (end > start) yield { start, end, line };
    start = next;
  }
}

/** The name before the first `:` or `;` in capitals, or null where the line does not begin with one. */
function propertyName(bytes: Uint8Array): string | null {
  const start = hasByteOrderMark(bytes) ? 3 : 0;
  let at = start;
  while (isNameByte(bytes[at] ?? 0)) at++;
  const end = at;
  while (bytes[at] === SPACE) at++;
  if (end === start || end > 64 || (bytes[at] !== COLON && bytes[at] !== SEMICOLON)) return null;
  return String.fromCharCode(...bytes.subarray(start, end)).toUpperCase();
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function isNameByte(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x2d;
}

function closed({ name, line, segments }: OpenLine): LogicalLine {
  const head = { name: name ?? '', line };
  const bytes = joined(segments);
  try {
    return { ...head, text: utf8.decode(bytes) };
  } catch {
    return { ...head, text: latin1.decode(bytes) };
  }
}

function joined(segments: Uint8Array[]): Uint8Array {
  const [only] = segments;
  if (only && segments.length === 1) return only;
  const bytes = new Uint8Array(segments.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const segment of segments) {
    bytes.set(segment, at);
    at += segment.length;
  }
  return bytes;
}
