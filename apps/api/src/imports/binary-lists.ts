import { randomBytes } from 'node:crypto';

/**
 * Lists of parameters as PostgreSQL keeps them, for `unnest` of thousands of rows: neither side writes or reads a text of them.
 * `pg` sends a buffer as binary.
 */
const TYPES = { integer: 23, text: 25, date: 1082, timestamptz: 1184, uuid: 2950 } as const;

const HEAD_BYTES = 20;
const LENGTH_BYTES = 4;
const INTEGER_BYTES = 4;
const UUID_BYTES = 16;
const VERSION_7 = 0x7000;
const VARIANT = 0x80;
const DAY_MS = 86_400_000;
/** PostgreSQL counts from 2000. */
const ITS_FIRST_MS = Date.UTC(2000, 0, 1);
const MICROSECONDS = 1000;
const HALF = 2 ** 32;

/** A `text[]`. */
export function textList(texts: readonly string[]): Buffer {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const list = begin('text', texts.length, bytes);
  let at = HEAD_BYTES;
  for (const text of texts) {
    const length = list.write(text, at + LENGTH_BYTES);
    list.writeInt32BE(length, at);
    at += LENGTH_BYTES + length;
  }
  return list;
}

/** An `integer[]`. */
export function integerList(values: readonly number[]): Buffer {
  return fixed('integer', INTEGER_BYTES, values.length, (list, at, index) =>
    list.writeInt32BE(values[index] as number, at),
  );
}

/** A `date[]`, of days as `YYYY-MM-DD`. */
export function dayList(days: readonly string[]): Buffer {
  let day = '';
  let counted = 0;
  return fixed('date', INTEGER_BYTES, days.length, (list, at, index) => {
    // Events of a day stand beside each other, most often.
    if (day !== days[index]) {
      day = days[index] as string;
      counted = (Date.parse(day) - ITS_FIRST_MS) / DAY_MS;
    }
    list.writeInt32BE(counted, at);
  });
}

/** A `timestamptz[]`, of whole milliseconds since 1970. */
export function instantList(instants: readonly number[]): Buffer {
  return fixed('timestamptz', 2 * INTEGER_BYTES, instants.length, (list, at, index) => {
    const micros = ((instants[index] as number) - ITS_FIRST_MS) * MICROSECONDS;
    const high = Math.floor(micros / HALF);
    list.writeInt32BE(high, at);
    list.writeUInt32BE(micros - high * HALF, at + INTEGER_BYTES);
  });
}

/**
 * A `uuid[]` of new ids, in order of time (version 7): the millisecond is shared out among them, the rest is chance.
 *
 * @param now Whole milliseconds since 1970.
 */
export function newIdList(count: number, now: number): Buffer {
  const chance = randomBytes(count * UUID_BYTES);
  return fixed('uuid', UUID_BYTES, count, (list, at, index) => {
    chance.copy(list, at, index * UUID_BYTES, (index + 1) * UUID_BYTES);
    list.writeUIntBE(now, at, 6);
    list.writeUInt16BE(VERSION_7 | Math.floor((index / count) * 4096), at + 6);
    list.writeUInt8(VARIANT | (list.readUInt8(at + 8) & 0x3f), at + 8);
  });
}

function fixed(
  type: keyof typeof TYPES,
  bytes: number,
  count: number,
  write: (list: Buffer, at: number, index: number) => void,
): Buffer {
  const list = begin(type, count, count * bytes);
  for (let index = 0; index < count; index += 1) {
    const at = HEAD_BYTES + index * (LENGTH_BYTES + bytes);
    list.writeInt32BE(bytes, at);
    write(list, at + LENGTH_BYTES, index);
  }
  return list;
}

/** Dimensions, whether any is null, the type, how many, and where they count from. */
function begin(type: keyof typeof TYPES, count: number, bytes: number): Buffer {
  const list = Buffer.allocUnsafe(HEAD_BYTES + count * LENGTH_BYTES + bytes);
  [1, 0, TYPES[type], count, 1].forEach((word, index) =>
    list.writeInt32BE(word, index * LENGTH_BYTES),
  );
  return list;
}
