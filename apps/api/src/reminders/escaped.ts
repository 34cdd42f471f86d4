const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Words as they may stand in HTML, in an element or in an attribute's double quotes. */
export function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
}
