import { linkedNumbers } from './linked-numbers';

const inBrackets = (sentence: string, numbers: readonly string[]) =>
  linkedNumbers(sentence, numbers)
    .map(({ text, href }) => (href === null ? text : `[${text}](${href})`))
    .join('|');

describe('linkedNumbers', () => {
  it.each([
    ['Call 112 or 999.', ['112', '999'], 'Call |[112](tel:112)| or |[999](tel:999)|.'],
    ['Call 112 or 12.', ['112', '12'], 'Call |[112](tel:112)| or |[12](tel:12)|.'],
    ['13 11 14, bitte.', ['13 11 14'], '[13 11 14](tel:131114)|, bitte.'],
    ['Call 112.', ['999', '112'], 'Call |[112](tel:112)|.'],
    ['Call someone.', [], 'Call someone.'],
    ['', ['112'], ''],
  ])('sets %j apart where %j stand in it', (sentence, numbers, parts) => {
    expect(inBrackets(sentence, numbers)).toBe(parts);
  });
});
