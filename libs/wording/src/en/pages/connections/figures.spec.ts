import { giveAndTakeAloud, silenceInWords, vitalityAloud, vitalityFinding } from './figures';

it.each([
  [{ count: 3, unit: 'intervals' }, 'three rhythms'],
  [{ count: 24, unit: 'days' }, '24 days'],
] as const)('a silence of %j is %s', (silence, said) => {
  expect(silenceInWords(silence)).toBe(said);
});

describe('vitalityFinding', () => {
  const tie = {
    vitality: 1,
    word: 'alive',
    lastContactOn: '2026-10-06',
    recentContacts: 4,
  } as const;

  it.each([
    [{ ...tie, vitality: 0.17, word: 'thin' as const }, 'Fallen to a sixth since 6 October'],
    [{ ...tie, vitality: 0.5, word: 'due' as const }, 'Down to half since 6 October'],
    [tie, 'Full, as the rhythm is kept'],
    [{ ...tie, recentContacts: 1 }, 'Full since 6 October'],
    [{ ...tie, vitality: 0.75 }, 'Three quarters since 6 October'],
    [{ ...tie, vitality: null, lastContactOn: null }, 'Not enough yet to draw'],
  ])('of %j', (facts, finding) => {
    expect(vitalityFinding(facts)).toBe(finding);
  });
});

it('says about where a day is not known more closely', () => {
  const met = {
    vitality: 1,
    word: 'alive',
    lastContactOn: '2026-10-06',
    recentContacts: 0,
  } as const;
  expect(vitalityFinding(met, true)).toBe('Full since about 6 October');
});

describe('vitalityAloud', () => {
  it.each([
    [1, 1, 'Down to half. One contact hangs below the line. One was missed.'],
    [0, 0, 'Down to half. No contacts hang below the line.'],
    [3, 2, 'Down to half. Three contacts hang below the line. Two were missed.'],
  ])('of %d contacts and %d missed', (held, missed, said) => {
    expect(vitalityAloud('Down to half', held, missed)).toBe(said);
  });
});

describe('giveAndTakeAloud', () => {
  it('counts both sides and the middle', () => {
    expect(giveAndTakeAloud({ received: 2, even: 0, gave: 1 })).toBe(
      'In the latest three rated contacts: received more two times, even no times, gave more one time.',
    );
  });
});
