import { frozen } from '../test/logs';
import { DIGEST_MENTIONS, worthSaying } from './digest-facts';

const ALL = { unconfirmedSessions: 3, isCheckInOpen: true, tiesDue: 1 };
const NONE = { unconfirmedSessions: 0, isCheckInOpen: false, tiesDue: 0 };

describe('worthSaying', () => {
  it('keeps all that may be spoken of', () => {
    expect(worthSaying(frozen(ALL), frozen(DIGEST_MENTIONS))).toEqual(ALL);
    expect(worthSaying(ALL, DIGEST_MENTIONS.toReversed())).toEqual(ALL);
  });

  it.each([
    ['sessions', { ...NONE, unconfirmedSessions: 3 }],
    ['check-in', { ...NONE, isCheckInOpen: true }],
    ['ties', { ...NONE, tiesDue: 1 }],
  ] as const)('keeps %s alone where only they may be', (mention, said) => {
    expect(worthSaying(ALL, [mention])).toEqual(said);
  });

  it('is nothing where nothing waits, and where nothing may be spoken of', () => {
    expect(worthSaying(NONE, DIGEST_MENTIONS)).toBeNull();
    expect(worthSaying(ALL, [])).toBeNull();
    expect(worthSaying({ ...NONE, tiesDue: 2 }, ['sessions', 'check-in'])).toBeNull();
  });

  it.each([
    [
      { ...ALL, unconfirmedSessions: -1 },
      'unconfirmedSessions must be a whole number, 0 or more, not -1',
    ],
    [{ ...ALL, tiesDue: 0.5 }, 'tiesDue must be a whole number, 0 or more, not 0.5'],
  ])('refuses %j', (facts, message) => {
    expect(() => worthSaying(facts, DIGEST_MENTIONS)).toThrow(new RangeError(message));
  });
});
