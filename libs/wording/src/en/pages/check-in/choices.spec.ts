import { choicesInWords } from './choices';

it('says what is chosen', () => {
  expect(choicesInWords({ restFrom: 'inventory', clientWord: 'patients' })).toBe(
    'The inventory; your word: patients.',
  );
});
