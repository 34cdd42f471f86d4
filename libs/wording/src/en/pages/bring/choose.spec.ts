import { CHOOSE_FILE_TEXTS, READING_STOPS } from './choose';

describe('choosing a file', () => {
  it('names the cap as it is', () => {
    expect(CHOOSE_FILE_TEXTS.limits).toBe('A file that ends in .ics, up to 5 MB');
  });

  it.each(Object.entries(READING_STOPS))(
    'that was stopped as %s says what is so, and what next',
    (_, said) => {
      expect(said).toMatch(/^[^.]+\. [^.]+\.$/);
    },
  );
});
