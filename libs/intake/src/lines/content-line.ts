import type { LogicalLine } from './logical-lines';

/** A property: `NAME;PARAM=value:value`. Names are in capitals. */
export interface ContentLine {
  name: string;
  params: Readonly<Record<string, string>>;
  value: string;
  line: number;
}

/** Their values hold no colon (or are ISO times), so the last colon parts them whatever the zone is called. */
const DATE_NAMES = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE']);
const DATE_VALUE = /:\s*((?:\d{4}-\d\d-\d\d(?:[T ][\d:.]+Z?)?,?)+|[^:]*)$/i;

/**
 * Parts a content line, forgiving unbalanced quotes and colons in unquoted zone names.
 *
 * @returns The property; an empty value where nothing follows the name.
 * @example contentLine({ name: 'DTSTART', text: 'DTSTART;TZID="(GMT +01:00)":20260105T090000', line: 3 })
 * // { name: 'DTSTART', params: { TZID: '(GMT +01:00)' }, value: '20260105T090000', line: 3 }
 */
export function contentLine({ name, text, line }: LogicalLine): ContentLine {
  const written = text.slice(text.search(/[;:]/));
  const isDate = DATE_NAMES.has(name);
  const rest = isDate ? written.replaceAll('"', '') : written;
  const colon = isDate ? dateColon(rest) : firstColon(rest);
  return {
    name,
    line,
    params: parameters(rest.slice(0, colon)),
    value: rest.slice(colon + 1).trim(),
  };
}

/**
 * A text value as a person reads it: escapes resolved, whitespace collapsed, control characters dropped.
 *
 * @example plainText('Sup w/ L\\, room 2') // 'Sup w/ L, room 2'
 */
export function plainText(value: string): string {
  return value
    .replace(/\\([nN\\,;:"])/g, (_, escaped: string) => (/n/i.test(escaped) ? ' ' : escaped))
    .replace(/[\p{Cc}\p{Zs}\u2028\u2029\ufeff]+/gu, ' ')
    .trim();
}

function dateColon(rest: string): number {
  return DATE_VALUE.exec(rest)?.index ?? rest.length;
}

/** First colon outside quotes; the very first where quotes never close. */
function firstColon(rest: string): number {
  let isQuoted = false;
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '"') isQuoted = !isQuoted;
    if (rest[at] === ':' && !isQuoted) return at;
  }
  const colon = rest.indexOf(':');
  return colon < 0 ? rest.length : colon;
}

function parameters(head: string): Record<string, string> {
  const params: Record<string, string> = {};
  for (const part of head.match(/(?:"[^"]*"|[^;"]|")+/g) ?? []) {
    const equals = part.indexOf('=');
    if (equals < 1) continue;
    params[part.slice(0, equals).trim().toUpperCase()] = part
      .slice(equals + 1)
      .replaceAll('"', '')
      .trim();
  }
  return params;
}
