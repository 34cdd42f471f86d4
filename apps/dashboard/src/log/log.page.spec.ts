import { TestBed } from '@angular/core/testing';
import { getAllByRole, getByLabelText, getByRole, queryByRole, within } from '@testing-library/dom';
import type { Log } from '@understory/contracts';
import { type } from '../shell/spec-support';
import { LogPage } from './log.page';
import { nextId } from '../today/spec-support';
import { contact, log, loggedDay, otherTime, sessionOn, visitAt } from './spec-support';

const WEEK = 'api/log?from=2026-11-23&to=2026-11-29';
const BEFORE = 'api/log?from=2026-11-16&to=2026-11-22';
const CASE = '0192f0c0-0000-7000-8000-00000000ca5e';
const held = sessionOn('2026-11-24', '09:00', { outcome: 'held', caseId: CASE, version: 2 });
const toMark = sessionOn('2026-11-24', '11:00', { kind: 'couple', version: 0 });
const alsoToMark = sessionOn('2026-11-24', '10:00');
const later = sessionOn('2026-11-24', '15:00');
const notes = otherTime('12:00');
const unseen = {
  id: '0192f0c0-0000-7000-8000-000000000c01',
  on: '2026-11-24',
  kind: 'keeping-track',
  effort: 3,
  sharePercent: 100,
  context: 'team',
  version: 2,
};

function week(part: Partial<Log> = {}): Log {
  const full = log({
    sessions: [held, alsoToMark, toMark, later],
    otherTime: [notes],
    cases: [{ id: CASE, code: 'K-14' }],
    ...part,
  });
  full.days[1] = loggedDay('2026-11-24', {
    heldSessions: 1,
    heldMinutes: 50,
    heldUnits: 1,
    plannedSessions: 3,
    plannedMinutes: 150,
    plannedUnits: 3.2,
    otherMinutes: 30,
  });
  full.days[4] = loggedDay('2026-11-27', { isLeave: true });
  return full;
}

async function open(answer: Log | null = week(), url = '/log') {
  const opened = await visitAt([{ path: 'log', component: LogPage }], url);
  await opened.visit.answer('GET', 'api/unseen-work', {
    entries: [unseen],
    asymmetry: null,
    sentence: null,
  });
  if (answer) await opened.visit.answer('GET', WEEK, answer);
  const day = (name: string) => getByRole(opened.page, 'region', { name });
  return { ...opened, day };
}

describe('LogPage', () => {
  it('says what the week holds, day by day, and does not call nothing zero', async () => {
    const { page, day } = await open();
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe('This week');
    expect(page.textContent).toContain('One session held.');
    expect(page.textContent).toContain('Two wait to be confirmed.');
    const facts = getByRole(page, 'region', { name: 'The week in all' }).querySelectorAll('dd');
    expect([...facts].map((fact) => fact.textContent?.replaceAll('\u00a0', ' '))).toEqual([
      '¾ h',
      '2½ h',
      '½ h',
      '1 of 4¼ units held',
    ]);
    expect(getAllByRole(page, 'region')).toHaveLength(8);
    expect(day('Monday 23 November').textContent).toContain('Nothing logged');
    expect(day('Wednesday 25 November').textContent).toContain('Nothing planned');
    expect(day('Friday 27 November').querySelector('.hat')?.textContent).toBe('Leave');
  });

  it('shows a day by the clock: sessions, other time, and what has no hour', async () => {
    const { day } = await open();
    const today = day('Today, Tuesday 24 November');
    const rows = within(today)
      .getAllByRole('listitem')
      .map(
        (row) => row.querySelector('.t')?.textContent + ' ' + row.querySelector('b')?.textContent,
      );
    expect(rows).toEqual([
      '09:00 K-14',
      '10:00 Individual',
      '11:00 Couple',
      '12:00 Notes',
      '15:00 Individual',
      ' Keeping track',
    ]);
    expect(today.textContent).toContain('unseen work, in the team');
  });

  it('shows support among the rows of its day, booked, met or missed, each open to change', async () => {
    const trio = '0192f0c0-0000-7000-8000-000000000aaa';
    const contacts = [
      contact('10:30', trio, { minutes: 45 }),
      contact('08:00', nextId(), { isHeld: false }),
      contact('17:00', trio, { isHeld: false }),
    ];
    const { day, page } = await open(
      week({ contacts, connections: [{ id: trio, alias: 'Peer trio', kind: 'peer' }] }),
    );
    const rows = within(day('Today, Tuesday 24 November')).getAllByRole('listitem');
    const support = rows
      .map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '')
      .filter((row) => row.includes('support'));
    expect(support).toEqual([
      '08:00A contactsupport, 1 h Missed Change',
      '10:30Peer triosupport, 45 min Met Change',
      '17:00Peer triosupport, 1 h Booked Change',
    ]);
    const link = getByRole(page, 'link', {
      name: 'Change Peer trio at 10:30, Tuesday 24 November',
    });
    expect(link.getAttribute('href')).toBe(`/connections/${trio}/contacts/${contacts[0]?.id}`);
    expect(getByRole(page, 'button', { name: /^Download data/ })).toBeTruthy();
  });

  it('marks a whole day as planned, with one way back', async () => {
    const { visit, page, press } = await open();
    await press('All as planned on Today, Tuesday 24 November');
    for (const each of [alsoToMark, toMark]) {
      const saved = { ...each, outcome: 'held', version: each.version + 1 };
      const body = await visit.answer('PUT', `api/sessions/${each.id}`, saved);
      expect(body).toMatchObject({ outcome: 'held', version: each.version });
    }
    expect(page.textContent).toContain('Two sessions marked as held');
    expect(visit.server.match(WEEK)).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe('Today, Tuesday 24 November');
  });

  it('marks one and stays with it', async () => {
    const { visit, press } = await open();
    await press('Held, Couple at 11:00, Tuesday 24 November');
    const saved = { ...toMark, outcome: 'held', version: 1 };
    await visit.answer('PUT', `api/sessions/${toMark.id}`, saved);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Change Couple at 11:00, Tuesday 24 November',
    );
  });

  it('goes to another week by links and by a date, and shows nothing of this one there', async () => {
    const { visit, page } = await open();
    getByRole(page, 'link', { name: 'Week before' }).click();
    await visit.settle();
    expect(queryByRole(page, 'region')).toBeNull();
    await visit.answer('GET', BEFORE, log({}, '2026-11-16'));
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe('16 to 22 November 2026');
    expect(page.textContent).toContain('Nothing logged. That is unknown, not free.');
    const jump = getByLabelText(page, 'Go to');
    type(jump, '0202-11-25');
    jump.dispatchEvent(new Event('change', { bubbles: true }));
    await visit.settle();
    visit.server.expectNone(({ url }) => url.includes('0202'));
    type(jump, '2026-11-25');
    jump.dispatchEvent(new Event('change', { bubbles: true }));
    await visit.settle();
    await visit.answer('GET', WEEK, week());
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe('This week');
    expect(queryByRole(page, 'link', { name: 'This week' })).toBeNull();
  });

  it('leaves the date alone that is being typed', async () => {
    const { visit, page } = await open();
    const jump = getByLabelText<HTMLInputElement>(page, 'Go to');
    type(jump, '2026-11-18');
    jump.dispatchEvent(new Event('change', { bubbles: true }));
    await visit.settle();
    await visit.answer('GET', BEFORE, log({}, '2026-11-16'));
    expect(jump.value).toBe('2026-11-18');
  });

  it('goes on at the day where a change took its row away', async () => {
    const { visit, page, press } = await open();
    getByRole(page, 'button', { name: /^Change K-14/ }).focus();
    await press(/^Change K-14/);
    await visit.settle();
    await press('Remove it');
    visit.server.expectOne(({ method }) => method === 'DELETE').flush(null);
    await visit.settle();
    for (const each of visit.server.match(WEEK)) {
      if (!each.cancelled) each.flush(week({ sessions: [alsoToMark, toMark, later] }));
    }
    await visit.settle();
    expect(document.activeElement?.textContent).toBe('Today, Tuesday 24 November');
  });

  it.each(['yesterday', '1969-12-28', '2028-11-20', '9999-12-31'])(
    'shows this week where the address asks for %s, and says what the log holds',
    async (day) => {
      const { page } = await open(week(), `/log?day=${day}`);
      expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe('This week');
      expect(page.textContent).toContain('The log holds days from 1970 to 24 November 2028.');
    },
  );

  it('leads no further than the log reaches, and says so instead', async () => {
    for (const [from, to, other, end] of [
      ['1969-12-29', '1970-01-04', 'Week after', 'The log begins in 1970.'],
      ['2028-11-13', '2028-11-19', 'Week before', 'The log ends two years ahead.'],
    ] as const) {
      const { visit, page } = await open(null, `/log?day=${to}`);
      await visit.answer('GET', `api/log?from=${from}&to=${to}`, log({}, from));
      const weeks = within(getByRole(page, 'navigation', { name: 'Weeks' }));
      expect(weeks.getByText(end)).toBeTruthy();
      const ways = weeks.getAllByRole('link').map((link) => link.textContent?.trim());
      expect(ways).toEqual([other, 'This week']);
      expect(page.textContent).not.toContain('The log holds days');
      TestBed.resetTestingModule();
    }
  });

  it('opens an entry to change it, and other time to log it', async () => {
    const { page, press } = await open();
    await press('Change Notes at 12:00, Tuesday 24 November');
    expect(getByRole(page, 'dialog', { name: 'Change other time' })).toBeTruthy();
    await press('Close');
    await press('Other time');
    expect(getByRole(page, 'dialog', { name: 'Other time' })).toBeTruthy();
    getByRole(page, 'radio', { name: /^Admin/ }).click();
    await press('Close');
    expect(getByRole(page, 'group', { name: 'Leave without keeping this?' })).toBeTruthy();
  });

  it('draws the first hundred of ten thousand, and says how many there are', async () => {
    const sessions = Array.from({ length: 10_000 }, () =>
      sessionOn('2026-11-24', '09:00', { outcome: 'held' }),
    );
    const { day, press } = await open(week({ sessions }));
    const today = day('Today, Tuesday 24 November');
    expect(within(today).getAllByRole('listitem')).toHaveLength(100);
    expect(today.textContent).toContain('100 of 10,002');
    await press('A hundred more of Today, Tuesday 24 November');
    expect(within(today).getAllByRole('listitem')).toHaveLength(200);
  }, 30_000);

  it('says when the week could not be read, and reads again', async () => {
    const { visit, page, press } = await open(null);
    await visit.refuse('GET', WEEK, 'unavailable');
    await press('Try again');
    await visit.answer('GET', WEEK, week());
    expect(queryByRole(page, 'alert')).toBeNull();
  });
});
