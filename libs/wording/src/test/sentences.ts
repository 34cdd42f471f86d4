/**
 * Fails on a text that is not whole sentences: placeholders, unknown values, double spaces, a missing
 * capital or stop, or a false sort of word.
 */
export function expectSentences(text: string): void {
  expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|[{}<>$]/);
  expect(text).not.toMatch(/\s{2}|^\s|\s$|\s[.,;:]|[.!?]{2}/);
  expect(text).not.toMatch(
    /\b(fail|fault|poor|bad|weak|wrong|should|must|score|predicts?|prevents?)\b/i,
  );
  expect(text).toMatch(/^[\p{Lu}\d]/u);
  expect(text).toMatch(/[.?!]$/);
  expect(text).not.toMatch(/\d\.\d{3,}/);
}
