import { signal } from '@angular/core';
import { fromThenOn } from './from-then-on';

describe('fromThenOn', () => {
  it('begins where it is so, and does not end', () => {
    const isSo = signal(false);
    const was = fromThenOn(isSo);
    expect(was()).toBe(false);
    isSo.set(true);
    expect(was()).toBe(true);
    isSo.set(false);
    expect(was()).toBe(true);
  });

  it('has to come about anew of something else', () => {
    const isSo = signal(true);
    const about = signal('one');
    const was = fromThenOn(isSo, about);
    expect(was()).toBe(true);
    isSo.set(false);
    expect(was()).toBe(true);
    about.set('other');
    expect(was()).toBe(false);
    isSo.set(true);
    expect(was()).toBe(true);
  });
});
