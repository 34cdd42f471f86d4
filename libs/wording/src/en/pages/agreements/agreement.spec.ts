import { agreedHours, agreementSentence } from './agreement';

describe('words of an agreement', () => {
  it('says how much a week holds, and how many in a row', () => {
    expect(agreementSentence({ capacityUnits: 20, longestRun: 3 })).toBe(
      '20 units a week, three sessions in a row at most.',
    );
    expect(agreementSentence({ capacityUnits: 16, longestRun: null })).toBe('16 units a week.');
  });

  it('says one as one', () => {
    expect(agreementSentence({ capacityUnits: 1, longestRun: 1 })).toBe(
      'One unit a week, one session in a row at most.',
    );
  });

  it('writes hours as a column does', () => {
    expect(agreedHours(30.5)).toBe('30.5\u00a0h');
  });
});
