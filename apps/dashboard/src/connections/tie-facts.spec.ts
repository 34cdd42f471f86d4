import { connection, contact, daysAgo, detail, supervisor, tie } from './spec-ties';
import { howItFelt, reachedOut, tieSentence } from './tie-facts';

describe('facts of a tie', () => {
  it('say silence against what was agreed', () => {
    expect(tieSentence(detail())).toEqual({
      finding: 'Quiet since 6 October.',
      relief: '49 days, where you agreed on 14.',
    });
  });

  it('say so where leave is not counted', () => {
    const paused = detail({ tie: tie({ gapDays: 40 }) });
    expect(tieSentence(paused).relief).toBe('40 days, leave not counted, where you agreed on 14.');
  });

  it('say a contact of today or yesterday as such', () => {
    const fresh = (gapDays: number) =>
      tieSentence(detail({ tie: supervisor({ gapDays, lastContactOn: daysAgo(gapDays) }) }));
    expect(fresh(0)).toEqual({
      finding: 'You met today.',
      relief: 'You agreed on every two weeks.',
    });
    expect(fresh(1).finding).toBe('You met yesterday.');
    expect(fresh(9).finding).toBe('You met on 15 November.');
  });

  it('say about where the day rests on an answer alone, until a contact is logged', () => {
    const listed = connection({ lastMetOn: daysAgo(3), createdOn: daysAgo(0) });
    const met = { connection: listed, lastContactOn: daysAgo(3), gapDays: 3 };
    const answered = detail({
      tie: supervisor(met),
      contacts: [contact({ isHeld: false, localDate: daysAgo(3) })],
    });
    expect(tieSentence(answered)).toEqual({
      finding: 'You met about 21 November.',
      relief: 'About 3 days ago, where you agreed on 14.',
    });
    const quiet = detail({ tie: tie({ ...met, gapDays: 2 }), contacts: [] });
    expect(tieSentence(quiet)).toEqual({
      finding: 'Quiet since about 21 November.',
      relief: 'About 2 days, leave not counted, where you agreed on 14.',
    });
    const logged = { ...answered, contacts: [contact({ localDate: daysAgo(3) })] };
    expect(tieSentence(logged).finding).toBe('You met on 21 November.');
  });

  it('say unknown as not met yet, and rest as rest', () => {
    const unknown = tie({ word: 'new', gapDays: null, lastContactOn: null });
    expect(tieSentence(detail({ tie: unknown })).finding).toBe('Not met yet.');
    const resting = tie({ connection: connection({ isActive: false }) });
    expect(tieSentence(detail({ tie: resting })).finding).toBe('This tie rests.');
  });

  it('count who reached out, of contacts that were held', () => {
    const contacts = [
      contact(),
      contact({ initiator: 'me' }),
      contact({ initiator: 'them' }),
      contact({ initiator: 'them', isHeld: false }),
    ];
    expect(reachedOut(contacts)).toBe('They twice, you once');
    expect(reachedOut([contact({ initiator: null })])).toBe('');
    expect(reachedOut([])).toBe('');
  });

  it('name at most two of five taps, and none where none was answered', () => {
    const contacts = [
      contact({ ratings: { sawClearer: 4, wantedMore: 3, mattered: 3, energy: 0 } }),
      contact({ ratings: { sawClearer: 4, wantedMore: 4 } }),
    ];
    expect(howItFelt(contacts)).toBe('Saw clearer, wanted more');
    expect(howItFelt([contact({ ratings: {} })])).toBe('');
    expect(howItFelt([contact({ ratings: { energy: 0 } })])).toBe('None of the five stands out');
  });
});
