let made = 0;

/** An id for this page, to tie labels to what they label. */
export function uniqueId(prefix: string): string {
  made += 1;
  return `${prefix}-${made}`;
}
