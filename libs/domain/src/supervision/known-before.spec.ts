import { epochDay } from '../days/epoch-day';
import { frozen } from '../test/logs';
import { chosen, clientHours, supervised } from '../test/supervision';
import { knownBefore, NO_SUPERVISION } from './known-before';
import { SUPERVISION_STATES } from './log';
import { NO_FACTS } from './policy';
import { BACP_ACCREDITED, BACP_STUDENT } from './policies/bacp';

const DAY = epochDay('2026-03-10');

const contactsBefore = (...contacts: ReturnType<typeof supervised>[]) =>
  knownBefore({ ...NO_SUPERVISION, contacts }, DAY).contacts;

describe('knownBefore', () => {
  it.each(SUPERVISION_STATES)('keeps what lies behind as it is: %s', (state) => {
    const contact = supervised('2026-03-09', { state });
    expect(contactsBefore(contact)).toEqual([contact]);
  });

  it.each(SUPERVISION_STATES)('takes a later one as booked since it is in the log: %s', (state) => {
    for (const date of ['2026-03-10', '2026-03-20']) {
      const contact = supervised(date, { state, knownOn: DAY - 1 });
      expect(contactsBefore(contact)).toEqual([{ ...contact, state: 'booked' }]);
      expect(contactsBefore({ ...contact, knownOn: DAY })).toEqual([]);
    }
  });

  it('leaves out what was chosen, said and worked from the day on', () => {
    const { policy, terms } = chosen(BACP_ACCREDITED);
    const changed = [...terms, { effectiveFrom: DAY, facts: { ...NO_FACTS, broughtMinutes: 60 } }];
    const clientDays = [clientHours('2026-03-09', 2), clientHours('2026-03-10', 3)];
    const log = {
      choices: [{ policy, terms: changed }, chosen(BACP_STUDENT, {}, '2026-03-10')],
      contacts: [],
      clientDays,
    };
    expect(knownBefore(frozen(log), DAY)).toEqual({
      choices: [{ policy, terms }],
      contacts: [],
      clientDays: clientDays.slice(0, 1),
    });
  });

  it('is empty for an empty log', () => {
    expect(knownBefore(NO_SUPERVISION, DAY)).toEqual(NO_SUPERVISION);
  });
});
