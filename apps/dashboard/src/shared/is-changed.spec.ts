import { signal } from '@angular/core';
import { isChanged } from './is-changed';

describe('isChanged', () => {
  it('is so while something else is said, and not once it was taken back', () => {
    const said = signal({ minutes: 50, ratings: { energy: 2 } });
    const changed = isChanged(() => ({ minutes: 50, ratings: { energy: 2 } }), said);
    expect(changed()).toBe(false);
    said.set({ minutes: 50, ratings: { energy: 3 } });
    expect(changed()).toBe(true);
    said.set({ minutes: 50, ratings: { energy: 2 } });
    expect(changed()).toBe(false);
  });

  it('begins anew from what the form is filled with later', () => {
    const filled = signal<string | null>(null);
    const changed = isChanged(filled, () => 'Peer trio');
    expect(changed()).toBe(true);
    filled.set('Peer trio');
    expect(changed()).toBe(false);
  });
});
