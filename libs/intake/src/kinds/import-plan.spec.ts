import { CommitImport } from '@understory/contracts';
import { aReadEvent } from '../fixtures/read-event';
import type { ReadEvent } from '../reading';
import { type KindChoice, importPlan, lookalikes } from './import-plan';
import { eventHash, toImportRows } from './to-import-rows';

const NOW = '2026-01-20T12:00:00Z';
const TIE = '0199f000-0000-7000-8000-000000000001';
const past = aReadEvent();
const ahead = aReadEvent({ uid: 'b', startsAt: '2026-02-02T09:00:00Z', localDate: '2026-02-02' });

function plan(kind: KindChoice['kind'], events: ReadEvent[], withTentative = false) {
  return importPlan([{ kind, events, connectionId: TIE }], { now: NOW, withTentative });
}

describe('importPlan', () => {
  it.each(['client', 'group'] as const)(
    'takes past %s events as held, future ones as planned',
    (kind) => {
      expect(plan(kind, [ahead, past]).rows.map(({ row }) => row)).toEqual([
        { kind, startsAt: past.startsAt, zone: 'Europe/London', minutes: 50, outcome: 'held' },
        { kind, startsAt: ahead.startsAt, zone: 'Europe/London', minutes: 50, outcome: 'planned' },
      ]);
    },
  );

  it('takes an event that is under way as planned', () => {
    const running = aReadEvent({ startsAt: '2026-01-20T11:30:00Z' });
    expect(plan('client', [running]).rows[0]?.row).toMatchObject({ outcome: 'planned' });
  });

  it.each(['supervision-received', 'peer'] as const)(
    'takes past %s as held with its tie',
    (kind) => {
      const { rows, leftOut } = plan(kind, [past, ahead]);
      expect(rows.map(({ row }) => row)).toEqual([
        {
          kind,
          startsAt: past.startsAt,
          zone: 'Europe/London',
          minutes: 50,
          connectionId: TIE,
          isHeld: true,
        },
      ]);
      expect(leftOut['not-yet']).toEqual([ahead]);
    },
  );

  it.each(['supervision-given', 'admin'] as const)('takes past %s only', (kind) => {
    const { rows, leftOut } = plan(kind, [past, ahead]);
    expect(rows.map(({ row }) => row.kind)).toEqual([kind]);
    expect(leftOut['not-yet']).toEqual([ahead]);
  });

  it('takes leave by its days, also ahead', () => {
    const week = aReadEvent({
      isAllDay: true,
      minutes: 7200,
      localDate: '2026-02-02',
      lastDate: '2026-02-06',
    });
    expect(plan('leave', [week]).rows[0]?.row).toEqual({
      kind: 'leave',
      from: '2026-02-02',
      to: '2026-02-06',
    });
  });

  it.each(['personal', 'ignore', null] as const)('makes no row of %s', (kind) => {
    const { rows, leftOut } = plan(kind, [past, ahead]);
    expect([...rows, ...Object.values(leftOut).flat()]).toEqual([]);
  });

  it('leaves out what is cancelled, and what is tentative until it is asked for', () => {
    const tentative = aReadEvent({ status: 'tentative' });
    const cancelled = aReadEvent({ status: 'cancelled' });
    const asked = plan('client', [tentative, cancelled]);
    expect(asked.rows).toEqual([]);
    expect(asked.leftOut.tentative).toEqual([tentative]);
    expect(plan('client', [tentative, cancelled], true).rows).toHaveLength(1);
  });

  it('leaves out what is no session by its length', () => {
    const day = aReadEvent({ isAllDay: true, minutes: 1440 });
    const moment = aReadEvent({ minutes: 0 });
    const { rows, leftOut } = plan('client', [day, moment, aReadEvent({ minutes: 600 })]);
    expect(rows).toHaveLength(1);
    expect(leftOut).toMatchObject({ 'too-long': [day], 'no-length': [moment] });
  });

  it('insists on a tie where the kind meets someone', () => {
    const choice = { kind: 'peer', events: [past] } as const;
    expect(() => importPlan([choice], { now: NOW, withTentative: false })).toThrow(RangeError);
  });
});

describe('lookalikes', () => {
  it('flags the same title, start and length under another id', () => {
    const twin = aReadEvent({ uid: 'twin', title: 'ab' });
    const longer = aReadEvent({ uid: 'longer', minutes: 60 });
    const found = lookalikes(plan('client', [past, twin, longer]).rows);
    expect(found.map(({ event }) => event.uid)).toEqual(['twin']);
  });
});

describe('toImportRows', () => {
  it('gives rows that the contract accepts, with nothing of a title in them', async () => {
    const secret = aReadEvent({ title: 'Rosa Marin, room 2' });
    const choices: KindChoice[] = [
      { kind: 'client', events: [secret, ahead] },
      { kind: 'peer', events: [past], connectionId: TIE },
      { kind: 'admin', events: [past] },
      { kind: 'leave', events: [past] },
    ];
    const rows = await toImportRows(importPlan(choices, { now: NOW, withTentative: false }).rows);
    const body = CommitImport.parse({ zone: 'Europe/London', rows });
    expect(body.rows).toEqual(rows);
    expect(JSON.stringify(rows)).not.toMatch(/rosa|marin|room|example/i);
  });

  it('hashes the id and the occurrence, and nothing else', async () => {
    const hash = await eventHash({ uid: 'a@example.com', key: '2026-01-05' });
    // printf 'a@example.com\n2026-01-05' | sha256sum
    expect(hash).toBe('00bf29b155f66193df68de4b630931671f816f7857806673efb2267694bb0ca8');
    expect(await eventHash(aReadEvent({ title: 'one' }))).toBe(
      await eventHash(aReadEvent({ title: 'two', minutes: 9 })),
    );
    expect(await eventHash(aReadEvent({ key: 'x' }))).not.toBe(await eventHash(aReadEvent()));
  });
});
