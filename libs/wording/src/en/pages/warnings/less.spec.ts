import { tellingInWords } from './less';

it('says what was asked for', () => {
  expect(tellingInWords(1, [])).toBe(
    'New warnings a week, at most: One. Kinds that may stand without a word: none.',
  );
  expect(tellingInWords(0, ['Thin soil', 'No breathing space'])).toBe(
    'New warnings a week, at most: None. Kinds that may stand without a word: Thin soil; No breathing space.',
  );
});
