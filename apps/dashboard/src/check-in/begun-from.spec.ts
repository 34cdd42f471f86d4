import { signal } from '@angular/core';
import { begunFrom } from './begun-from';

describe('a draft that begins from an answer', () => {
  function begun() {
    const answer = signal<{ text: string } | null>(null);
    let asked = 0;
    const { draft, anew } = begunFrom(
      answer,
      ({ text }) => ({ text }),
      () => (asked += 1),
    );
    return { answer, draft, anew, asked: () => asked };
  }

  it('waits for the first answer and keeps to it, whatever is answered later', () => {
    const { answer, draft } = begun();
    expect(draft()).toBeNull();
    answer.set({ text: 'first' });
    const first = draft();
    expect(first).toEqual({ text: 'first' });
    answer.set({ text: 'second' });
    expect(draft()).toBe(first);
  });

  it('begins anew from the answer that it asks for, not from the one that it had', () => {
    const { answer, draft, anew, asked } = begun();
    answer.set({ text: 'first' });
    const first = draft();
    anew();
    expect(asked()).toBe(1);
    expect(draft()).toBe(first);
    answer.set({ text: 'newer' });
    expect(draft()).toEqual({ text: 'newer' });
  });
});
