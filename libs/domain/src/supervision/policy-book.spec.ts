import { epochDay } from '../days/epoch-day';
import { frozen } from '../test/logs';
import { clientHours, inGroup, supervised } from '../test/supervision';
import type { ClientDay, SupervisionContact, SupervisionDetail } from './log';
import { NO_FACTS } from './policy';
import { policyBook } from './policy-book';
import { BACP_ACCREDITED } from './policies/bacp';

const AS_OF = epochDay('2026-06-30');

function bookOf(
  rows: { contacts?: readonly SupervisionContact[]; clientDays?: readonly ClientDay[] },
  usual: Partial<SupervisionDetail> = {},
) {
  const log = { contacts: [], clientDays: [], ...rows };
  return policyBook(BACP_ACCREDITED, { ...NO_FACTS, usual }, 0, frozen(log));
}

const unsaid = (changes: Partial<SupervisionContact> = {}) =>
  supervised('2026-03-10', { format: null, ...changes });

describe('what is usual', () => {
  const usual = {
    format: 'group',
    groupSize: 6,
    isPeer: false,
    setting: 'clinic',
    isObserved: true,
    supervisor: 'qualified',
    ownShare: 0.5,
  } as const;
  const filledIn = (contact: SupervisionContact) =>
    bookOf({ contacts: [contact] }, usual).credited(contact.on, contact.on, AS_OF).held[0]?.contact;

  it('fills in what a contact leaves out', () => {
    expect(filledIn(unsaid())).toMatchObject(usual);
    expect(filledIn(unsaid({ format: 'group' }))).toMatchObject(usual);
  });

  it('does not go before what a contact says itself', () => {
    const said = {
      format: 'group',
      groupSize: 3,
      isPeer: true,
      setting: 'school',
      isObserved: false,
      supervisor: 'other',
      ownShare: 0,
    } as const;
    expect(filledIn(unsaid(said))).toMatchObject(said);
  });

  it('says nothing of the group where the format is another', () => {
    expect(filledIn(unsaid({ format: 'individual' }))).toMatchObject({
      ...usual,
      format: 'individual',
      groupSize: null,
      isPeer: null,
    });
  });

  it('says nothing of a peer, and nothing where nothing is usual', () => {
    const peer = unsaid({ kind: 'peer' });
    expect(filledIn(peer)).toEqual(peer);
    const contact = unsaid();
    const { held } = bookOf({ contacts: [contact] }).credited(contact.on, contact.on, AS_OF);
    expect(held[0]?.contact).toEqual(contact);
  });
});

describe('a book', () => {
  it('finds the contacts of some days, first and last included, whatever the order of their ids', () => {
    const contacts = [
      supervised('2026-03-31', { id: 'a' }),
      supervised('2026-02-28', { id: 'b' }),
      supervised('2026-04-01', { id: 'c' }),
      supervised('2026-03-01', { id: 'd' }),
      supervised('2026-05-20', { id: 'e' }),
      supervised('2026-03-15', { id: 'f' }),
      supervised('2026-01-10', { id: 'g' }),
    ];
    const book = bookOf({ contacts });
    const { held } = book.credited(epochDay('2026-03-01'), epochDay('2026-03-31'), AS_OF);
    expect(held.map(({ contact }) => contact.id)).toEqual(['d', 'f', 'a']);
  });

  it('sums client work from a day up to and with another', () => {
    const clientDays = [
      clientHours('2026-03-31', 8),
      clientHours('2026-02-28', 1),
      clientHours('2026-03-15', 4),
      clientHours('2026-04-01', 16),
      clientHours('2026-03-01', 2),
      clientHours('2026-03-15', 32),
    ];
    const book = bookOf({ clientDays });
    const hours = (from: string, to: string) =>
      book.clientMinutes(epochDay(from), epochDay(to)) / 60;
    expect(hours('2026-03-01', '2026-03-31')).toBe(2 + 4 + 32 + 8);
    expect(hours('2026-03-02', '2026-03-30')).toBe(4 + 32);
    expect(hours('2026-03-31', '2026-04-01')).toBe(8 + 16);
    expect(hours('2026-03-15', '2026-03-15')).toBe(4 + 32);
    expect(hours('2026-01-01', '2026-12-31')).toBe(63);
    expect(hours('2026-04-02', '2026-12-31')).toBe(0);
    expect(hours('2026-03-31', '2026-03-01')).toBe(0);
  });

  it('is empty for nothing', () => {
    expect(bookOf({}).credited(0, AS_OF, AS_OF)).toEqual({ held: [], withBooked: [] });
    expect(bookOf({}).clientMinutes(0, AS_OF)).toBe(0);
  });

  it.each([
    [{ contacts: [unsaid({ on: 0.5, knownOn: 0 })] }, /^contacts\.on must be a whole number/],
    [{ contacts: [unsaid({ knownOn: 0.5 })] }, /^contacts\.knownOn must be a whole number/],
    [
      { contacts: [unsaid(), unsaid({ minutes: 30 })] },
      /^contacts hold "contact-2026-03-10" twice/,
    ],
    [{ clientDays: [{ on: 0.5, minutes: 1, setting: null }] }, /^clientDays\.on must be a whole/],
    [{ clientDays: [{ on: 0, minutes: NaN, setting: null }] }, /^clientDays\.minutes/],
  ])('refuses %j by its field', (rows, message) => {
    expect(() => bookOf(rows)).toThrow(message);
  });

  it('takes part of an hour with clients', () => {
    expect(
      bookOf({ clientDays: [{ on: 0, minutes: 0.5, setting: null }] }).clientMinutes(0, 0),
    ).toBe(0.5);
  });

  it('counts a row that was sent twice once', () => {
    const group = inGroup('2026-03-10', 120, 4);
    const { held } = bookOf({ contacts: [group, { ...group }] }).credited(0, AS_OF, AS_OF);
    expect(held.map(({ minutes }) => minutes)).toEqual([60]);
  });
});
