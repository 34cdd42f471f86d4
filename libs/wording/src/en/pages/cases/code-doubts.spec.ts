import { NOBODYS_NAMES, codeDoubtSentence } from './code-doubts';

describe('codeDoubtSentence', () => {
  it('says it kindly, and what tells less', () => {
    expect(codeDoubtSentence('name')).toBe(
      'This might be a name. Letters and a number, as in K-14, tell nobody else who it is.',
    );
    expect(codeDoubtSentence('email')).toContain('might be an e-mail address.');
  });
});

describe('names of nobody', () => {
  it('are single words in small letters, each once', () => {
    expect(NOBODYS_NAMES.filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
    expect(new Set(NOBODYS_NAMES).size).toBe(NOBODYS_NAMES.length);
  });
});
