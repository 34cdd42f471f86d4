import { epochDay } from '../days/epoch-day';
import { BACP_ACCREDITED } from '../supervision/policies/bacp';
import type { SupervisionContact } from '../supervision/log';
import { aContact, aLog, aTie, every } from '../test/logs';
import { chosen, clientHours, supervised } from '../test/supervision';
import { warningDays } from './life-days';
import { livesOn } from './life-of-day';
import type { WarningLife } from './life';

const MET = [supervised('2026-09-10', { minutes: 90 }), supervised('2026-10-10', { minutes: 90 })];
const RAISED = epochDay('2026-11-22');

function lived(contacts: readonly SupervisionContact[], ons: readonly number[]) {
  const tie = aTie([], {
    kind: 'supervision',
    activeFrom: RAISED - 60,
    contacts: contacts.map(({ id, on, minutes }) => aContact(on, { id, minutes })),
  });
  const kept = ['a', 'b', 'c'].map((id) =>
    aTie(every(7, RAISED - 60, RAISED + 10), { id, kind: 'friend', activeFrom: RAISED - 60 }),
  );
  const supervision = {
    choices: [chosen(BACP_ACCREDITED, {}, '2026-09-01')],
    contacts,
    clientDays: [clientHours('2026-09-02', 5)],
  };
  const days = warningDays(aLog({ since: RAISED - 60, ties: [tie, ...kept], supervision }));
  return ons
    .reduce<readonly WarningLife[]>((lives, day) => livesOn(lives, days, day, 1), [])
    .filter(({ code }) => code === 'W15');
}

describe('the life of a supervision requirement', () => {
  it('begins with its raise, first of all warnings told', () => {
    expect(lived(MET, every(1, RAISED - 3, RAISED - 1))).toEqual([]);
    expect(lived(MET, every(1, RAISED - 3, RAISED))).toMatchObject([
      { subject: 'bacp-accredited', raisedOn: RAISED, toldOn: RAISED, endedOn: null },
    ]);
  });

  it('is cleared by a contact, also on the very day', () => {
    for (const date of ['2026-11-22', '2026-11-24']) {
      const held = supervised(date, { minutes: 90 });
      expect(lived([...MET, held], every(1, RAISED - 3, RAISED + 4))).toMatchObject([
        { raisedOn: RAISED, endedOn: held.on, endedAs: 'cleared', endedBy: 'contact' },
      ]);
    }
  });

  describe('and a booking', () => {
    const meeting = { minutes: 90, knownOn: epochDay('2026-11-24') };
    const booked = supervised('2026-11-26', { ...meeting, state: 'booked' });
    const held = supervised('2026-11-26', meeting);
    const early = { knownOn: epochDay('2026-11-02') };
    const each = every(1, RAISED - 3, RAISED + 4);

    it('is cleared on the day it is booked, and stays so once it was held', () => {
      const cleared = { raisedOn: RAISED, endedOn: booked.knownOn, endedAs: 'cleared' };
      for (const contact of [booked, held]) {
        expect(lived([...MET, contact], each)).toMatchObject([{ ...cleared, endedBy: 'entry' }]);
      }
    });

    it('never begins where it was booked early, held or not held yet', () => {
      for (const contact of [booked, held]) {
        expect(lived([...MET, { ...contact, ...early }], each)).toEqual([]);
      }
    });

    it('begins two midnights after an early one that fell through', () => {
      const missed = { ...booked, ...early, state: 'missed' as const };
      expect(lived([...MET, missed], every(1, RAISED - 3, RAISED + 5))).toEqual([]);
      expect(lived([...MET, missed], every(1, RAISED - 3, RAISED + 6))).toMatchObject([
        { raisedOn: epochDay('2026-11-28'), endedOn: null },
      ]);
    });
  });

  it('is nothing before anything is chosen', () => {
    const supervision = {
      choices: [chosen(BACP_ACCREDITED, {}, '2026-11-30')],
      contacts: [],
      clientDays: [],
    };
    const days = warningDays(aLog({ supervision }));
    expect(days.opening(epochDay('2026-11-30'))).toEqual([]);
  });
});
