import { epochDay } from '../days/epoch-day';
import { chosen, clientHours, supervised } from '../test/supervision';
import type { ClientDay, SupervisionContact } from './log';
import type { PersonFacts } from './policy';
import { BACP_ACCREDITED } from './policies/bacp';
import { CALIFORNIA_ASSOCIATE } from './policies/california';
import { readPolicy } from './read-policy';

/** Saturday, the last day of the week of Sunday 8 March 2026. */
const AS_OF = epochDay('2026-03-14');

function read(
  clientDays: readonly ClientDay[],
  contacts: readonly SupervisionContact[] = [],
  facts: Partial<PersonFacts> = {},
) {
  const choice = chosen(CALIFORNIA_ASSOCIATE, { settings: 'several', ...facts });
  return readPolicy(choice, { contacts, clientDays }, AS_OF);
}

const met = (setting: string | null) =>
  supervised('2026-03-10', { setting, id: `met-${setting}`, minutes: 60 });
const clinic = clientHours('2026-03-09', 6, 'clinic');
const school = clientHours('2026-03-10', 6, 'school');
const elsewhere = clientHours('2026-03-11', 6);

describe('a policy that counts each setting by itself', () => {
  it('asks for an hour in each of two settings with six hours, not for two because they are twelve', () => {
    expect(read([clinic, school])).toMatchObject({
      setting: 'clinic',
      tests: [{ neededMinutes: 60, creditedMinutes: 0 }],
    });
    expect(read([clinic, school], [], { settings: 'one' })).toMatchObject({
      setting: null,
      tests: [{ neededMinutes: 120 }],
    });
  });

  it.each([
    ['the first', ['school'], 'clinic', 'at-risk'],
    ['the last', ['clinic'], 'school', 'at-risk'],
    ['the first by name of two alike', [], 'clinic', 'at-risk'],
    ['the first by name of two that are met', ['school', 'clinic'], 'clinic', 'met'],
  ])('shows the gravest setting: %s', (_name, supervisedIn, setting, status) => {
    const contacts = supervisedIn.map(met);
    for (const days of [
      [clinic, school],
      [school, clinic],
    ]) {
      expect(read(days, contacts)).toMatchObject({ setting, status });
    }
  });

  it('credits a contact in its own setting, which may be the usual one', () => {
    expect(read([school], [met(null)], { usual: { setting: 'school' } })).toMatchObject({
      status: 'met',
      setting: 'school',
    });
    expect(read([school], [met(null)], { usual: { setting: 'clinic' } })).toMatchObject({
      status: 'at-risk',
      setting: 'school',
      lines: [],
    });
  });

  it.each([
    ['some client work', [clinic, elsewhere], [met('clinic')]],
    ['a contact', [clinic], [met('clinic'), met(null)]],
  ])('is unknown while %s has no setting', (_name, clientDays, contacts) => {
    expect(read(clientDays, contacts)).toMatchObject({
      status: 'unknown',
      setting: null,
      missing: ['setting'],
    });
  });

  it('does not ask for the setting of a day without client work', () => {
    const free = { ...elsewhere, minutes: 0 };
    expect(read([free, school], [met('school')])).toMatchObject({
      status: 'met',
      setting: 'school',
      missing: [],
    });
  });

  it('knows a setting from its contacts alone, and reads the whole where none is named', () => {
    expect(read([], [met('clinic')])).toMatchObject({ status: 'met', setting: 'clinic' });
    expect(read([])).toMatchObject({ status: 'met', setting: null, missing: [] });
  });

  it('is one book where a policy does not ask for settings', () => {
    const choice = chosen(BACP_ACCREDITED, { settings: 'several' });
    const contacts = [met('clinic'), met('school')];
    expect(readPolicy(choice, { contacts, clientDays: [clinic, school] }, AS_OF)).toMatchObject({
      setting: null,
      tests: [{ creditedMinutes: 120 }],
    });
  });
});
