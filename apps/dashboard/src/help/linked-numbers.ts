/** A part of a sentence; a telephone number in it leads to a call. */
export interface SentencePart {
  readonly text: string;
  readonly href: string | null;
}

/**
 * A sentence in parts, so that each number in it can be called.
 *
 * @param numbers As they stand in the sentence, in that order; one that does not stand there is passed over.
 */
export function linkedNumbers(sentence: string, numbers: readonly string[]): SentencePart[] {
  const parts: SentencePart[] = [];
  let rest = sentence;
  for (const number of numbers) {
    const at = rest.indexOf(number);
    if (at < 0) continue;
    parts.push(plain(rest.slice(0, at)), { text: number, href: callOf(number) });
    rest = rest.slice(at + number.length);
  }
  return [...parts, plain(rest)].filter(({ text }) => text !== '');
}

/** The address that calls a number. */
export function callOf(number: string): string {
  return `tel:${number.replaceAll(' ', '')}`;
}

function plain(text: string): SentencePart {
  return { text, href: null };
}
