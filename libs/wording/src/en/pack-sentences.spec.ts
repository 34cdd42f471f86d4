import type { PackFigures } from '../wording';
import { packName, packSentences } from './pack-sentences';

const FIGURES: PackFigures = {
  from: '2026-11-01',
  to: '2026-11-24',
  load: {
    heldSessions: 60,
    heldMinutes: 3000,
    weeks: [
      { from: '2026-11-09', units: 20.5, capacityUnits: null },
      { from: '2026-11-16', units: 21, capacityUnits: 20 },
      { from: '2026-11-23', units: 4, capacityUnits: 20 },
    ],
  },
  support: { supervisionMinutes: 70, contacts: [{ isHeld: true }, { isHeld: true }] },
  thinTies: [{ kind: 'peer' }],
};

describe('packName', () => {
  it('is the month where the pack lies within one', () => {
    expect(packName('2026-11-01', '2026-11-24')).toBe('November pack');
    expect(packName('2026-10-28', '2026-11-24')).toBe('Supervision pack');
    expect(packName('2025-11-01', '2026-11-24')).toBe('Supervision pack');
  });

  it('refuses the wrong way round', () => {
    expect(() => packName('2026-11-24', '2026-11-01')).toThrow(RangeError);
  });
});

describe('packSentences', () => {
  it('says what each section comes to', () => {
    expect(packSentences(FIGURES)).toEqual({
      load: '20¾ units a week, 20 agreed',
      support: '1 h 10 of supervision, two contacts',
      thinTies: 'One: peer',
    });
  });

  it('leaves out what was left out', () => {
    expect(packSentences({ ...FIGURES, load: null, support: null, thinTies: null })).toEqual({
      load: null,
      support: null,
      thinTies: null,
    });
  });

  it('says that there was nothing, and that something was missed', () => {
    expect(
      packSentences({
        ...FIGURES,
        load: {
          heldSessions: 0,
          heldMinutes: 0,
          weeks: [{ from: '2026-11-16', units: 0, capacityUnits: null }],
        },
        support: { supervisionMinutes: 0, contacts: [{ isHeld: false }] },
        thinTies: [],
      }),
    ).toEqual({
      load: 'No session held',
      support: 'No supervision held, no contacts, one missed',
      thinTies: 'None',
    });
  });

  it('does not claim an agreement where there was none', () => {
    const weeks = [{ from: '2026-11-16', units: 4, capacityUnits: null }];
    const load = { heldSessions: 4, heldMinutes: 200, weeks };
    expect(packSentences({ ...FIGURES, load }).load).toBe('4 units a week, nothing agreed');
  });

  it.each([
    [1, 'One unit a week, 20 agreed'],
    [0.75, '¾ of a unit a week, 20 agreed'],
  ])('says %d of a unit as one would', (mean, said) => {
    const weeks = [{ from: '2026-11-16', units: mean, capacityUnits: 20 }];
    const load = { heldSessions: 1, heldMinutes: 50, weeks };
    expect(packSentences({ ...FIGURES, load }).load).toBe(said);
  });

  it('counts sessions while no week has ended', () => {
    const weeks = [{ from: '2026-11-23', units: 4, capacityUnits: 20 }];
    const load = { heldSessions: 4, heldMinutes: 200, weeks };
    expect(packSentences({ ...FIGURES, load }).load).toBe('Four sessions held, 20 agreed');
  });

  it.each([
    [4, [null, null, 4], false, 'Not enough yet, 20 agreed'],
    [0, [null, null, null], false, 'Not enough yet, 20 agreed'],
    [0, [0, 0, 0], false, 'Not enough yet, 20 agreed'],
    [0, [], false, 'Not enough yet'],
    [0, [null, 0, 0], true, 'No session held'],
    [9, [null, 9, 0], true, '9 units a week, 20 agreed'],
    [12, [18, 0, 0], false, '9 units a week, 20 agreed'],
  ])('says of %i sessions in weeks of %j what is known', (heldSessions, held, isEnough, said) => {
    const weeks = held.map((units, nth) => ({
      from: ['2026-11-02', '2026-11-09', '2026-11-16'][nth] ?? '',
      units,
      capacityUnits: 20,
      isCompared: nth < 2,
    }));
    const load = { heldSessions, heldMinutes: 50 * heldSessions, isEnough, weeks };
    expect(packSentences({ ...FIGURES, load }).load).toBe(said);
  });

  it('takes a week as over when it is, whatever the last day of the pack', () => {
    const weeks = [
      { from: '2026-11-09', units: 20, capacityUnits: 20, isCompared: true },
      { from: '2026-11-16', units: 4, capacityUnits: 20, isCompared: false },
    ];
    const load = { heldSessions: 24, heldMinutes: 1200, isEnough: true, weeks };
    expect(packSentences({ ...FIGURES, to: '2026-11-22', load }).load).toBe(
      '20 units a week, 20 agreed',
    );
  });

  it('joins several ties', () => {
    const thinTies = [{ kind: 'peer' }, { kind: 'own-therapy' }, { kind: 'friend' }] as const;
    expect(packSentences({ ...FIGURES, thinTies }).thinTies).toBe(
      'Three: peer, own therapy and friend',
    );
  });
});
