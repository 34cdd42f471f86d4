import { PASSWORD_LENGTH } from '@understory/contracts';
import { COMMON_PASSWORDS } from './common-passwords';
import { isTooCommon } from './password-strength';

const ines = {
  name: 'Ines Moreau',
  email: 'ines.m@alder-house.example',
  practiceName: 'Alder House',
};

describe('a guessable password', () => {
  it.each([
    ['leaked often', 'qwerasdfzxcv'],
    ['leaked often, in capitals', 'QwerAsdfZxcv'],
    ['a common word with a year', 'sunshine2026!'],
    ['a common word written with signs', 'P@$$w0rd1234'],
    ['two common words', 'dragonmonkey12'],
    ['three common words', 'dragonmonkeymaster'],
    ['a word again and again', 'passwordpassword'],
    ['a few characters again and again', 'xk9xk9xk9xk9xk9'],
    ['one character', 'aaaaaaaaaaaaaaaa'],
    ['the alphabet', 'abcdefghijklmnop'],
    ['the alphabet backwards', 'ponmlkjihgfedcba'],
    ['a row of keys', 'qwertyuiopasdf'],
    ['a row of other keyboards', 'azertyuiop12'],
    ['a number', '739105824617'],
    ['a date and a date', '21.04.1987 03.09.1991'],
    ['our name', 'understory-2026'],
    ['the name', 'Ines.Moreau.77'],
    ['the e-mail address', 'ines.m@alder-house.example'],
    ['the practice', 'alder house!!'],
    ['the practice and the name', 'AlderHouseInes1'],
  ])('%s: %s', (_, password) => {
    expect(password.length).toBeGreaterThanOrEqual(PASSWORD_LENGTH.min);
    expect(isTooCommon(password, ines)).toBe(true);
  });
});

describe('a good password', () => {
  it.each([
    'quiet-lantern-over-moss',
    'dragon monkey master shadow',
    'dragonmonkeymastershadow',
    'x8k2m9q4w7z1',
    'we met at the old mill',
    'ωραίο πρωινό στο δάσος',
    '今日は静かな森を歩きました',
    'Ines walks by the river',
  ])('%s', (password) => {
    expect(isTooCommon(password, ines)).toBe(false);
  });

  it('may hold short parts of a name', () => {
    const li = { name: 'Li Bo', email: 'li@example.org', practiceName: 'Oak' };
    expect(isTooCommon('linen boat okay drift', li)).toBe(false);
  });
});

describe('the list', () => {
  it('holds passwords that the length alone would let through', () => {
    expect(COMMON_PASSWORDS.size).toBeGreaterThan(250);
    for (const password of COMMON_PASSWORDS) {
      expect(password.length).toBeGreaterThanOrEqual(PASSWORD_LENGTH.min);
    }
  });
});
