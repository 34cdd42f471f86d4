import { TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { Session } from '../shell/session';
import { DeviceMemory } from './device-memory';

const person = signal({ id: 'ines' });

function memory(): DeviceMemory {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [{ provide: Session, useValue: { person } }] });
  return TestBed.inject(DeviceMemory);
}

beforeEach(() => {
  localStorage.clear();
  person.set({ id: 'ines' });
});

describe('DeviceMemory', () => {
  it('remembers an answer without the title, for the next visit', async () => {
    await memory().remember('title:sup w/ lindqvist', { kind: 'peer', tieId: 'tie' });
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/sup|lindqvist/);
    const found = await memory().answers(['title:sup w/ lindqvist', 'title:other']);
    expect([...found]).toEqual([['title:sup w/ lindqvist', { kind: 'peer', tieId: 'tie' }]]);
  });

  it('keeps people on one device apart', async () => {
    await memory().remember('title:trio', { kind: 'peer' });
    memory().rememberBatch('b1', ['a'.repeat(64)]);
    person.set({ id: 'amara' });
    expect([...(await memory().answers(['title:trio']))]).toEqual([]);
    expect(memory().knownEvents()('a'.repeat(64))).toBe(false);
  });

  it('knows the events of batches until they are taken back', () => {
    memory().rememberBatch('b1', ['a'.repeat(64), 'b'.repeat(64)]);
    memory().rememberBatch('b2', ['c'.repeat(64)]);
    memory().forgetBatch('b1');
    const isKnown = memory().knownEvents();
    expect(['a', 'b', 'c', 'd'].map((digit) => isKnown(digit.repeat(64)))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it.each(['nonsense', '[1]', '"text"', 'null', '{"x":{"kind":"unheard-of"}}'])(
    'begins anew where %s is kept',
    async (kept) => {
      localStorage.setItem('understory.bring.titles.ines', kept);
      localStorage.setItem('understory.bring.batches.ines', kept);
      expect([...(await memory().answers(['x']))]).toEqual([]);
      expect(memory().knownEvents()('a')).toBe(false);
    },
  );

  it('lasts as long as the page where nothing can be kept', async () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const kept = memory();
    await kept.remember('title:trio', { kind: 'peer' });
    expect((await kept.answers(['title:trio'])).size).toBe(1);
    full.mockRestore();
  });
});
