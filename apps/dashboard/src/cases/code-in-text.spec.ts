import { codeInText } from './code-in-text';

describe('codeInText', () => {
  it('leaves a plain code as it is', () => expect(codeInText('K-14')).toBe('K-14'));

  it.each(['ל-7', 'ע 12', '🌲 7'])('sets %j apart from the words around it', (code) =>
    expect(codeInText(code)).toBe(`\u2068${code}\u2069`),
  );
});
