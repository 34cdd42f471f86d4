import type { RefusalCode } from '../reading';

const MAGIC: readonly { code: RefusalCode; starts: string }[] = [
  { code: 'zip', starts: 'PK\u0003\u0004' },
  { code: 'pdf', starts: '%PDF' },
];

/**
 * Why content without any calendar in it is no calendar, from how it begins.
 *
 * @example refusalOf(new TextEncoder().encode('<!doctype html>')) // 'web-page'
 */
export function refusalOf(bytes: Uint8Array): RefusalCode {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const text = head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (text === '') return 'empty-file';
  const magic = MAGIC.find(({ starts }) => head.startsWith(starts));
  if (magic) return magic.code;
  if (/^(<!doctype html|<html|<head|<\?xml)/i.test(text)) return 'web-page';
  if (/^BEGIN:VCARD/i.test(text)) return 'contacts';
  return isTable(text) ? 'table' : 'not-a-calendar';
}

/** A first line of several columns, parted by one sign. */
function isTable(text: string): boolean {
  const header = text.split(/[\r\n]/)[0] ?? '';
  return !header.includes('\0') && [',', ';', '\t'].some((sign) => header.split(sign).length > 2);
}
