import { nameInText } from './name-in-text';
import { tieName } from './tie-name';

describe('nameInText', () => {
  it.each(['', 'Anna', 'Élodie', '水曜会', 'Choir 🌿', 'Anna–Maria’s “four”'])(
    'leaves %j as it is',
    (name) => expect(nameInText(name)).toBe(name),
  );

  it.each(['נעמה', 'مجموعة 7', '𞤀𞤣𞤤𞤢𞤥', 'Anna \u202edrawkcab'])(
    'sets %j apart from the words around it',
    (name) => expect(nameInText(name)).toBe(`\u2068${name}\u2069`),
  );

  it('is how a tie is called inside a sentence', () => {
    expect(tieName('נעמה.', 'friend').name).toBe('\u2068נעמה\u2069');
    expect(tieName('My נעמה', 'friend').name).toBe('your \u2068נעמה\u2069');
  });
});
