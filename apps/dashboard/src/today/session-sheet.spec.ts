import { TestBed } from '@angular/core/testing';
import { getByRole, queryByRole, within } from '@testing-library/dom';
import { C07, G1, K14, answerLog, openSheet, removed, written } from './spec-sheet';
import { refusal } from '../shell/spec-support';
import { nextId, session } from './spec-support';

const held = session('09:00', { outcome: 'held', version: 3 });
const noWrite = ({ method }: { method: string }) => method === 'PUT';

describe('a session in its sheet', () => {
  it('is filled in by its case, and ended when it ended', async () => {
    const { visit, field, tap, press, deed, undo } = await openSheet();
    expect(field('Start').value).toBe('11:54');
    await tap('C-07');
    expect(field('Start').value).toBe('11:24');
    expect(field('Length in minutes').value).toBe('80');
    await press('Save');
    const { id, body } = await written(visit);
    expect(body).toMatchObject({
      caseId: C07.id,
      kind: 'couple',
      minutes: 80,
      startsAt: '2026-11-24T11:24:00Z',
      outcome: 'held',
      series: null,
      version: 0,
    });
    expect(deed()?.message).toBe('Session logged: C-07 of 24 November');
    await undo();
    expect(await removed(visit)).toBe(`api/sessions/${id}`);
  });

  it('ended when it ended, whichever case was tapped first and on whichever page', async () => {
    for (const on of [undefined, '2026-11-24']) {
      const { field, tap } = await openSheet({ on });
      await tap('C-07');
      await tap('K-14');
      expect(field('Start').value).toBe('11:54');
      expect(field('Length in minutes').value).toBe('50');
      TestBed.resetTestingModule();
    }
  });

  it('begins when it begins on another day, however long its case takes', async () => {
    const { field, tap } = await openSheet({ on: '2026-11-25' });
    await tap('C-07');
    expect(field('Start').value).toBe('09:00');
  });

  it('takes from its case how it stands with the work, and gives no more than that back', async () => {
    const { visit, tap, press, page } = await openSheet();
    await tap('K-14');
    expect(page.querySelector('summary')?.textContent).toContain(
      'Individual, complex, trauma-focused',
    );
    await tap('No case');
    await press('Save');
    expect((await written(visit)).body).toMatchObject({ caseId: null, acuity: 'complex' });
  });

  it('keeps a start that was chosen, and the other answers with it', async () => {
    const { visit, field, tap, write, press } = await openSheet();
    await write('Day', '2026-11-23');
    await write('Start', '10:00');
    await tap('C-07');
    await tap('No-show');
    await press('More, minutes');
    expect(field('Start').value).toBe('10:00');
    expect(field('Day').value).toBe('2026-11-23');
    await press('Save');
    expect((await written(visit)).body).toMatchObject({
      startsAt: '2026-11-23T10:00:00Z',
      minutes: 85,
      outcome: 'no-show',
    });
  });

  it('counts who came to a group, and nobody elsewhere', async () => {
    const { visit, page, tap, press } = await openSheet();
    await tap('G-1');
    expect(page.textContent).toContain('Not counted.');
    await press('More, How many came');
    await press('More, How many came');
    expect(page.textContent).toContain('Two people came.');
    await press('Save');
    expect((await written(visit)).body).toMatchObject({ caseId: G1.id, attendees: 2 });
    await tap('C-07');
    expect(queryByRole(page, 'group', { name: 'How many came' })).toBeNull();
    await press('Save');
    expect((await written(visit)).body).toMatchObject({ attendees: null });
  });

  it('forgets who came where it turns out to be no group', async () => {
    const { visit, tap, press } = await openSheet();
    await tap('Group');
    await press('More, How many came');
    await tap('Family');
    await press('Save');
    expect((await written(visit)).body).toMatchObject({ kind: 'family', attendees: null });
  });

  it('is planned while it lies ahead, unless another outcome was said', async () => {
    const { page, write, tap } = await openSheet();
    const planned = getByRole<HTMLInputElement>(page, 'radio', { name: 'Planned' });
    await write('Start', '16:00');
    expect(planned.checked).toBe(true);
    await write('Start', '10:00');
    expect(planned.checked).toBe(false);
    await tap('Late cancel');
    await write('Start', '16:00');
    expect(getByRole<HTMLInputElement>(page, 'radio', { name: 'Late cancel' }).checked).toBe(true);
  });

  it('begins on the day it was opened for', async () => {
    const { visit, field, press } = await openSheet({ on: '2026-11-26' });
    expect([field('Day').value, field('Start').value]).toEqual(['2026-11-26', '09:00']);
    await press('Save');
    expect((await written(visit)).body).toMatchObject({ outcome: 'planned' });
  });

  it('leads to a first case where there is none', async () => {
    const { page } = await openSheet({ cases: [] });
    const add = getByRole(page, 'link', { name: 'Add a case' });
    expect(add.getAttribute('href')).toBe('/cases/new');
  });

  it('shows six cases, and all of them when asked', async () => {
    const cases = Array.from({ length: 9 }, (_, index) => ({
      ...K14,
      id: nextId(),
      code: `N-${index}`,
    }));
    const { page, press } = await openSheet({ cases });
    const chips = () => within(getByRole(page, 'group', { name: 'Case' })).getAllByRole('radio');
    expect(chips()).toHaveLength(7);
    await press('All nine');
    expect(chips()).toHaveLength(10);
  });

  it('says what the day and the week hold with it', async () => {
    const sessions = [
      held,
      session('10:00', { outcome: 'cancelled' }),
      session('16:00', { minutes: 90 }),
      session('09:00', { startsAt: '2026-11-26T09:00:00Z', localDate: '2026-11-26' }),
    ];
    const { visit, page, tap, write } = await openSheet({ sessions });
    expect(page.textContent).toMatch(
      /With this one: three sessions, 3\sh 10 today; 4\sh this week\./,
    );
    await tap('Cancelled');
    expect(page.textContent).toMatch(/Without this one: two sessions, 2\sh 20 today/);
    await write('Day', '2026-12-01');
    await answerLog(visit, { log: { days: [] } });
    expect(page.textContent).toMatch(/Without this one: no sessions on 1 Dec/);
  });

  it('stands without the totals where they cannot be read', async () => {
    const { visit, page, write, press } = await openSheet();
    await write('Day', '2026-11-10');
    const away = { status: 503, statusText: 'away' };
    for (const request of visit.server.match(({ url }) => url.startsWith('api/log'))) {
      request.flush('', away);
    }
    await visit.settle();
    expect(page.textContent).toContain('The totals of this day could not be read.');
    await press('Save');
    expect((await written(visit)).body.startsAt).toBe('2026-11-10T11:54:00Z');
  });
});

describe('what looks wrong', () => {
  it('is asked before it is saved: an overlap', async () => {
    const sessions = [session('11:30', { outcome: 'held', caseId: K14.id }), held];
    const { visit, page, press } = await openSheet({ sessions });
    await press('Save');
    visit.server.expectNone(noWrite);
    const question = getByRole(page, 'group', { name: 'Is this right?' });
    expect(document.activeElement).toBe(question);
    expect(question.textContent).toContain('It overlaps K-14, 11:30 to 12:20.');
    await press('Look again');
    expect(queryByRole(page, 'group', { name: 'Is this right?' })).toBeNull();
    await press('Save');
    await press('Save it all the same');
    await written(visit);
  });

  it('is never the session itself', async () => {
    const { visit, press } = await openSheet({ session: held, sessions: [held] });
    await press('More, minutes');
    await press('Save');
    expect((await written(visit)).body).toMatchObject({ minutes: 55, outcome: 'held' });
  });

  it.each([
    ['1970-11-24', 'It started 56 years ago, on 24 November 1970.'],
    ['2027-11-01', 'It starts far ahead, on 1 November 2027.'],
  ])('is asked: a start on %s', async (day, sentence) => {
    const { visit, page, write, press } = await openSheet();
    await write('Day', day);
    await answerLog(visit, { log: { days: [] } });
    await press('Save');
    expect(page.textContent).toContain(sentence);
    await press('Save it all the same');
    await written(visit);
  });

  it('is asked: a day of more than 24 hours, on leave, with a case that has ended', async () => {
    const ended = { ...K14, endsOn: '2026-11-20' };
    const long = [600, 600, 200].map((minutes, index) =>
      session(`0${index}:00`, { outcome: 'held', minutes }),
    );
    const own = session('23:00', { outcome: 'held', caseId: K14.id, version: 2 });
    const log = { days: [day('2026-11-24')] };
    const sheet = await openSheet({ session: own, cases: [ended], sessions: long, log });
    await sheet.press('Save');
    const text = getByRole(sheet.page, 'group', { name: 'Is this right?' }).textContent;
    expect(text).toContain('That makes 24 h 10 of work on 24 November.');
    expect(text).toContain('24 November is a day of leave.');
    expect(text).toContain('K-14 ended on 20 November 2026.');
  });

  it('is asked: a clock time that the night of the change skips', async () => {
    const { visit, page, write, press } = await openSheet();
    await write('Day', '2026-03-29');
    await answerLog(visit, {});
    await write('Start', '01:30');
    await press('Save');
    expect(page.textContent).toContain(
      'The clocks skip 01:30 that night: it would start at 02:30.',
    );
    await press('Save it all the same');
    expect((await written(visit)).body.startsAt).toBe('2026-03-29T01:30:00Z');
  });

  it('is shown: what was changed elsewhere, and nothing of it or of this is lost', async () => {
    const { visit, page, tap, press, deed } = await openSheet({ session: held });
    await tap('No-show');
    await press('Save');
    const current = { ...held, outcome: 'late-cancel' as const, minutes: 80, version: 9 };
    const url = `api/sessions/${held.id}`;
    await visit.refuse('PUT', url, { ...refusal('changed-elsewhere'), current });
    const question = getByRole(page, 'group', { name: 'This was changed elsewhere' });
    expect(document.activeElement).toBe(question);
    expect(queryByRole(page, 'alert')).toBeNull();
    expect(question.textContent).toMatch(/Late cancel, Tuesday 24 November, 09:00, 1\sh 20/);
    await press('Save what I have here');
    expect((await written(visit)).body).toMatchObject({ outcome: 'no-show', version: 9 });
    expect(deed()?.message).toBe('Session changed: Individual of 24 November');
  });

  it.each([
    ['Length in minutes', '25 h', 'Write a length of 10 hours at most: this says 25 h.'],
    ['Length in minutes', 'long', 'Write a length in minutes, like 50.'],
    ['Length in minutes', '0', 'Write a length of a minute at least.'],
    ['Start', '', 'Write the start like 14:10.'],
    ['Day', '2028-01-01', 'Choose a start no more than a year ahead.'],
    ['Day', '1969-12-31', 'Choose a start in 1970 or later.'],
  ])('is explained where it cannot be: %s %j', async (label, text, sentence) => {
    const { visit, page, write, press } = await openSheet();
    await write(label, text);
    await press('Save');
    visit.server.expectNone(noWrite);
    expect(getByRole(page, 'alert').textContent).toContain(sentence);
  });

  it('is explained: held, though it lies ahead', async () => {
    const { page, write, tap, press } = await openSheet();
    await write('Day', '2026-11-27');
    await tap('Held');
    await press('Save');
    expect(getByRole(page, 'alert').textContent).toContain('This has not happened yet');
  });
});

describe('leaving the sheet', () => {
  const UNKEPT = { name: 'Leave without keeping this?' };

  it('asks nothing where nothing was changed, or it was taken back', async () => {
    const { visit, page, write, press } = await openSheet();
    await write('Start', '10:00');
    await write('Start', '11:54');
    await press('Close');
    await visit.settle();
    expect(queryByRole(page, 'group', UNKEPT)).toBeNull();
    expect(queryByRole(page, 'dialog')).toBeNull();
  });

  it.each([
    ['a case', (sheet: Sheet) => sheet.tap('K-14')],
    ['an outcome', (sheet: Sheet) => sheet.tap('No-show')],
    ['a start', (sheet: Sheet) => sheet.write('Start', '10:00')],
    ['a length', (sheet: Sheet) => sheet.press('More, minutes')],
    ['a rhythm', (sheet: Sheet) => sheet.write('Repeats', 'week')],
  ])('asks in one line where %s was said', async (_, say) => {
    const sheet = await openSheet();
    await say(sheet);
    await sheet.press('Close');
    expect(getByRole(sheet.page, 'group', UNKEPT)).toBe(document.activeElement);
    await sheet.press('Leave');
    expect(queryByRole(sheet.page, 'dialog')).toBeNull();
    expect(sheet.deed()).toBeNull();
  });
});

type Sheet = Awaited<ReturnType<typeof openSheet>>;

function day(on: string) {
  const nothing = { heldSessions: 0, heldMinutes: 0, heldUnits: 0, otherMinutes: 0 };
  const none = { plannedSessions: 0, plannedMinutes: 0, plannedUnits: 0, supportMinutes: 0 };
  return { on, ...nothing, ...none, isLeave: true };
}
