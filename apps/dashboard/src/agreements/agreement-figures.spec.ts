import { getByLabelText, getByRole } from '@testing-library/dom';
import type { Caseload } from '@understory/contracts';
import {
  NOTHING_HELD,
  aCaseload,
  aDay,
  anAgreement,
  dayOf,
  weeksOf,
} from '../caseload/spec-support';
import { Visit } from '../shell/spec-support';
import { AgreementPage } from './agreement.page';

async function opened() {
  const visit = await Visit.create([{ path: 'agreement', component: AgreementPage }]);
  await visit.open('/agreement');
  await visit.answer('GET', 'api/agreements', { agreements: [] });
  const facts = () =>
    [...getByLabelText(visit.page, 'What it came to lately').children].map((each) =>
      each.textContent?.replaceAll('\u00a0', ' '),
    );
  const answer = (changes: Partial<Caseload>) =>
    visit.answer('GET', 'api/caseload', aCaseload(changes));
  return { visit, facts, answer };
}

describe('what work came to, beside what is agreed', () => {
  it('says this week and what the last four whole ones lie between', async () => {
    const { facts, answer } = await opened();
    expect(facts()).toEqual([
      ...['This week', '…', 'Last four whole weeks', '…', 'Longest run', '…'],
    ]);
    await answer({
      days: [
        ...weeksOf(6),
        aDay(dayOf(1, 4), { heldUnits: 2, heldMinutes: 100, longestRun: 5 }),
        aDay(dayOf(0), { plannedUnits: 1 }),
      ],
      agreements: [anAgreement({ lastAppointment: '18:30' })],
      lateStarts: [
        { on: dayOf(6), at: '19:00' },
        { on: dayOf(2), at: '18:40' },
      ],
    });
    expect(facts()).toEqual([
      ...['This week', '5 units held, 1 booked; 4¼ h of work'],
      ...['Last four whole weeks', '20 to 22 units, 16¾ to 18¼ h of work a week'],
      ...['Longest run', 'Five in a row'],
      ...['After 18:30', 'One session in those weeks began later'],
    ]);
  });

  it('names no time where another was agreed in those weeks', async () => {
    const { facts, answer } = await opened();
    const later = anAgreement({ effectiveFrom: dayOf(2), lastAppointment: '17:00' });
    const agreements = [anAgreement({ lastAppointment: '18:30' }), later];
    await answer({ agreements, lateStarts: [{ on: dayOf(1), at: '18:00' }] });
    expect(facts().slice(-2)).toEqual([
      'After the last appointment',
      'One session in those weeks began later',
    ]);
  });

  it('passes over weeks of leave and weeks without a log, and says where there is none', async () => {
    const { facts, answer } = await opened();
    const leave = [{ from: dayOf(2), to: dayOf(2, 1) }];
    await answer({ days: weeksOf(2), leave });
    expect(facts()).toEqual([
      ...['This week', 'Nothing logged'],
      ...['Last whole week', '20 units, 16¾ h of work'],
      ...['Longest run', 'Two in a row'],
    ]);
  });

  it('says that there is no whole week yet', async () => {
    const { facts, answer } = await opened();
    await answer({ days: [aDay(dayOf(0), { ...NOTHING_HELD, otherMinutes: 60 })] });
    expect(facts()).toEqual([
      ...['This week', '1 h of work'],
      ...['Last four whole weeks', 'No whole week is logged yet'],
    ]);
  });

  it('says that it could not be read', async () => {
    const { visit, facts } = await opened();
    await visit.refuse('GET', 'api/caseload', 'unavailable');
    expect(facts()[1]).toBe('could not be read');
  });
});

describe('the way to the policies of supervision', () => {
  it('says which are chosen, and stands without that', async () => {
    const { visit } = await opened();
    const way = getByRole(visit.page, 'link', { name: 'Supervision policies that apply' });
    expect(way.getAttribute('href')).toBe('/supervision/policies');
    expect(visit.page.textContent).not.toContain('Chosen now');
    const policies = [
      { policyId: 'bacp-accredited', title: 'BACP, accredited' },
      { policyId: '0192f0c0-0000-7000-8000-0000000000d1', title: 'Alder House' },
    ];
    await visit.answer('GET', 'api/supervision/policies', { policies });
    expect(visit.page.textContent).toContain('Chosen now: BACP, accredited; Alder House.');
  });
});
