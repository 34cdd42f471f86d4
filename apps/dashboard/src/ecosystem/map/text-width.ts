/** Shares of the letter size, by how wide letters are drawn in Source Sans 3; a little generous. */
const NARROW = new Set("iIjl.,;:'|!()[]tfr ");
const WIDE = new Set('mwMW@%&');

/**
 * About how wide a line of semi-bold text is. Estimated, not measured, so that the same ties give the
 * same map on every machine.
 */
export function textWidth(text: string, size = 14): number {
  let width = 0;
  for (const letter of text) {
    if (NARROW.has(letter)) width += 0.33;
    else if (WIDE.has(letter)) width += 0.87;
    else if (letter !== letter.toLowerCase()) width += 0.62;
    else width += 0.55;
  }
  return width * size;
}

/** The text, cut with an ellipsis where it is wider than the room. */
export function fitted(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
