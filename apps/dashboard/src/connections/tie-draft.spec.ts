import { SaveConnection } from '@understory/contracts';
import { SUGGESTIONS, TieDraft, freeAlias } from './tie-draft';

const TODAY = '2026-11-24';

describe('a connection in the making', () => {
  it('takes when we last met from one tap, unknown as null', () => {
    const draft = new TieDraft('peer', 'Peer group');
    const answers = (['today', 'week', 'fortnight', 'month', 'unknown'] as const).map((answer) => {
      draft.lastMet.set(answer);
      return draft.lastMetOn(TODAY);
    });
    expect(answers).toEqual(['2026-11-24', '2026-11-21', '2026-11-10', '2026-10-25', null]);
  });

  it('leaves an open question open, and a date empty until it is written', () => {
    const draft = new TieDraft('peer', 'Peer group');
    expect(draft.lastMetOn(TODAY)).toBeUndefined();
    draft.lastMet.set('date');
    expect(draft.lastMetOn(TODAY)).toBeUndefined();
    draft.lastMetDate.set('2026-10-06');
    expect(draft.lastMetOn(TODAY)).toBe('2026-10-06');
  });

  it('is what the contract takes, for every kind that is suggested', () => {
    for (const { kind, alias } of SUGGESTIONS) {
      const draft = new TieDraft(kind, alias);
      expect(SaveConnection.safeParse(draft.body(TODAY)).success).toBe(false);
      draft.lastMet.set('unknown');
      expect(SaveConnection.safeParse(draft.body(TODAY)).success).toBe(true);
    }
  });

  it('gives each its own name', () => {
    expect(freeAlias('Friend', ['Partner'])).toBe('Friend');
    expect(freeAlias('Friend', ['Friend', 'Friend 2'])).toBe('Friend 3');
  });
});
