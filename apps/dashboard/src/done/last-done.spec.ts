import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { refusal } from '../shell/spec-support';
import { LastDone } from './last-done';

const messages = (done: LastDone) => done.recent().map(({ message }) => message);

describe('LastDone', () => {
  it('keeps the last twenty, newest first, also when the bar is closed', () => {
    const done = TestBed.inject(LastDone);
    for (let turn = 1; turn <= 22; turn += 1) done.say(`Deed ${turn}`, async () => undefined);
    expect(done.latest()?.message).toBe('Deed 22');
    done.forget();
    expect(done.latest()).toBeNull();
    expect(messages(done)).toHaveLength(20);
    expect(messages(done)[0]).toBe('Deed 22');
    expect(messages(done)[19]).toBe('Deed 3');
  });

  it('takes back any of them, once, and leaves the others', async () => {
    const done = TestBed.inject(LastDone);
    const undone: string[] = [];
    done.say('First', async () => undone.push('First'));
    done.say('Second', async () => undone.push('Second'));
    const [, first] = done.recent();
    await Promise.all([done.undo(first), done.undo(first)]);
    expect(undone).toEqual(['First']);
    expect(messages(done)).toEqual(['Second']);
    expect(done.latest()?.message).toBe('Second');
    await done.undo();
    expect(messages(done)).toEqual([]);
    expect(done.latest()).toBeNull();
    expect(await done.undo()).toBeNull();
  });

  it('keeps what could not be taken back, and says why', async () => {
    const done = TestBed.inject(LastDone);
    const error = new HttpErrorResponse({ status: 503, error: refusal('unavailable') });
    let isAway = true;
    done.say('First', async () => {
      if (isAway) throw error;
    });
    expect((await done.undo())?.code).toBe('unavailable');
    expect(done.problem()?.code).toBe('unavailable');
    expect(messages(done)).toEqual(['First']);
    isAway = false;
    expect(await done.undo()).toBeNull();
    expect(done.problem()).toBeNull();
  });

  it('says nothing in the bar of a change that does not stand there', async () => {
    const done = TestBed.inject(LastDone);
    done.say('First', () => Promise.reject(new HttpErrorResponse({ status: 503 })));
    done.say('Second', async () => undefined);
    expect((await done.undo(done.recent()[1]))?.code).toBe('unavailable');
    expect(done.problem()).toBeNull();
    expect(messages(done)).toEqual(['Second', 'First']);
  });
});
