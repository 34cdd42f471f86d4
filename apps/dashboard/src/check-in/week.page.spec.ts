import { getByRole, getByText, queryByRole } from '@testing-library/dom';
import type { CheckIn, SaveCheckIn } from '@understory/contracts';
import { Visit, refusal, type } from '../shell/spec-support';
import { checkInRoutes } from './check-in.routes';
import { SKIPPED, TODAY, WEEK, checkIn, checkIns } from './spec-check-ins';

const ROUTES = [{ path: 'check-in', children: checkInRoutes }];

async function opened(rows: CheckIn[] = [checkIn(1)], step: number | string = 1): Promise<Visit> {
  const visit = await Visit.create(ROUTES);
  await visit.open(`/check-in/week/${step}`);
  await visit.answer('GET', 'api/check-ins', checkIns(...rows));
  return visit;
}

async function press(visit: Visit, name: string): Promise<void> {
  getByRole(visit.page, 'button', { name }).click();
  await visit.settle();
}

async function choose(visit: Visit, name: string): Promise<void> {
  getByRole(visit.page, 'radio', { name }).click();
  await visit.settle();
}

/** The server keeps what was sent, with the next version. */
async function kept(visit: Visit): Promise<SaveCheckIn & { url: string }> {
  const put = visit.server.expectOne(({ method }) => method === 'PUT');
  const { body, url } = put.request;
  put.flush({ ...body, id: url.split('/').at(-1), weekFrom: WEEK, version: body.version + 1 });
  await visit.settle();
  return { ...body, url };
}

const question = ({ page }: Visit) => getByRole(page, 'heading', { level: 1 }).textContent;

/** The page on which one arrives afterwards. */
async function backAtLines(visit: Visit, ...rows: CheckIn[]): Promise<void> {
  await visit.answer('GET', 'api/check-ins', checkIns(...rows));
  expect(question(visit)).toBe('How I am, against my own range');
}

describe('this week’s check-in', () => {
  it('asks one question a page, in the order of the check-in', async () => {
    const visit = await opened();
    const asked = [question(visit)];
    for (let page = 2; page <= 6; page += 1) {
      await press(visit, 'Next');
      asked.push(question(visit));
    }
    expect(asked).toEqual([
      'How much energy do you have?',
      'Did you keep a struggle to yourself?',
      'Did you feel alone with your work?',
      'Did people feel like a list of demands?',
      'Did someone’s need feel too much?',
      'One line, if you like',
    ]);
    expect(getByRole(visit.page, 'img', { name: 'Page 6 of 6' })).toBeTruthy();
    visit.server.verify();
  });

  it('leads back to the question before, where there is one', async () => {
    const visit = await opened();
    expect(queryByRole(visit.page, 'link', { name: 'Back' })).toBeNull();
    await press(visit, 'Next');
    getByRole(visit.page, 'link', { name: 'Back' }).click();
    await visit.settle();
    expect(question(visit)).toBe('How much energy do you have?');
  });

  it('offers five answers in words, named by their question, and says who sees them', async () => {
    const { page } = await opened([], 2);
    const group = getByRole(page, 'radiogroup', { name: 'Did you keep a struggle to yourself?' });
    const names = ['Not at all', 'A little', 'Sometimes', 'Often', 'Nearly all the time'];
    for (const name of names) expect(getByRole(group, 'radio', { name })).toBeTruthy();
    expect(getByText(page, 'Who sees this: only you.')).toBeTruthy();
  });

  it('keeps every answer at once, so that a closed tab loses nothing', async () => {
    const visit = await opened();
    await choose(visit, 'Quite a lot');
    const first = await kept(visit);
    expect(first).toMatchObject({ on: TODAY, energy: 3, withheld: null, version: 0 });
    await press(visit, 'Next');
    await choose(visit, 'Often');
    const second = await kept(visit);
    expect(second).toMatchObject({ url: first.url, energy: 3, withheld: 3, version: 1 });
  });

  it('goes on from what was answered before', async () => {
    const begun = checkIn(0, { energy: 2, withheld: null, note: 'So far.' });
    const visit = await opened([begun]);
    expect(getByRole<HTMLInputElement>(visit.page, 'radio', { name: 'Some' }).checked).toBe(true);
    await choose(visit, 'Plenty');
    const body = await kept(visit);
    expect(body).toMatchObject({ energy: 4, alone: 1, note: 'So far.', version: 1 });
    expect(body.url).toBe(`api/check-ins/${begun.id}`);
  });

  it('ends with one line, says so, and can be undone', async () => {
    const visit = await opened([], 6);
    const line = getByRole(visit.page, 'textbox', { name: 'One line, if you like' });
    type(line, ' Long days,\nlight evenings. ');
    await press(visit, 'Done');
    const { note, url } = await kept(visit);
    expect(note).toBe('Long days, light evenings.');
    await backAtLines(visit, checkIn(0));
    expect(visit.page.textContent).toContain('Checked in for this week');
    await press(visit, 'Undo');
    await visit.answer('DELETE', url, null);
  });

  it('leaves nothing behind where nothing was answered', async () => {
    const visit = await opened([], 6);
    await press(visit, 'Done');
    await backAtLines(visit);
    expect(visit.page.textContent).not.toContain('Checked in');
  });

  it('takes "skip this week" as an answer, which can be undone', async () => {
    const before = checkIn(0, { note: 'So far.' });
    const visit = await opened([before], 3);
    await press(visit, 'Skip this week');
    expect(await kept(visit)).toMatchObject({ ...SKIPPED, note: null, version: 1 });
    await backAtLines(visit, checkIn(1), checkIn(0, SKIPPED));
    expect(visit.page.textContent).toContain('Skipped this week');
    await press(visit, 'Undo');
    expect(await kept(visit)).toMatchObject({ isSkipped: false, note: 'So far.', version: 2 });
  });

  it('says so when an answer could not be kept, and tries the very same again', async () => {
    const visit = await opened([checkIn(0)], 6);
    const url = `api/check-ins/${checkIn(0).id}`;
    await press(visit, 'Done');
    await visit.refuse('PUT', url, 'unavailable');
    expect(getByRole(visit.page, 'alert')).toBeTruthy();
    expect(visit.page.textContent).toContain('Your answers are still on this page.');
    await press(visit, 'Try again');
    expect(await kept(visit)).toMatchObject({ energy: 3, version: 1 });
    expect(queryByRole(visit.page, 'alert')).toBeNull();
    await press(visit, 'Done');
    await backAtLines(visit, checkIn(0));
  });

  it('is written over that of another device that began the same week, where I say so', async () => {
    const visit = await opened([]);
    await choose(visit, 'Quite a lot');
    const sent = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(sent.request.body.version).toBe(0);
    const current = checkIn(0, { energy: 1, note: 'On the train', version: 2 });
    const problem = { ...refusal('changed-elsewhere'), current };
    sent.flush(problem, { status: problem.status, statusText: 'refused' });
    await visit.settle();
    const both = getByRole(visit.page, 'alert').textContent;
    expect(both).toContain('Energy: A little.');
    expect(both).toContain('Energy: Quite a lot.');
    await press(visit, 'Keep mine instead');
    const over = await kept(visit);
    expect(over).toMatchObject({ url: `api/check-ins/${current.id}`, energy: 3, version: 2 });
    await choose(visit, 'Plenty');
    expect(await kept(visit)).toMatchObject({ url: over.url, energy: 4, version: 3 });
    await visit.open('/check-in/week/6');
    await press(visit, 'Done');
    await backAtLines(visit, checkIn(0));
    await press(visit, 'Undo');
    expect(await kept(visit)).toMatchObject({ url: over.url, note: 'On the train', version: 4 });
  });

  describe('which another device kept too', () => {
    async function meet(current: CheckIn | null) {
      const visit = await opened([checkIn(0)], 6);
      const line = getByRole<HTMLTextAreaElement>(visit.page, 'textbox');
      type(line, 'A long week');
      line.dispatchEvent(new Event('change'));
      await visit.settle();
      const problem = { ...refusal('changed-elsewhere'), current };
      await visit.refuse('PUT', `api/check-ins/${checkIn(0).id}`, problem);
      return { visit, line };
    }
    const theirs = checkIn(0, { energy: 0, note: 'On the train', version: 5 });

    it('shows both, loses no line, and keeps mine where I say so, with a way back to theirs', async () => {
      const { visit, line } = await meet(theirs);
      const both = getByRole(visit.page, 'alert').textContent;
      expect(both).toContain('Energy: None left.');
      expect(both).toContain('On the train.');
      expect(both).toContain('Energy: Quite a lot.');
      expect(both).toContain('A long week.');
      expect(line.value).toBe('A long week');
      await press(visit, 'Keep mine instead');
      expect(await kept(visit)).toMatchObject({ note: 'A long week', energy: 3, version: 5 });
      expect(queryByRole(visit.page, 'alert')).toBeNull();
      await press(visit, 'Done');
      await backAtLines(visit, checkIn(0));
      await press(visit, 'Undo');
      expect(await kept(visit)).toMatchObject({ note: 'On the train', energy: 0, version: 6 });
    });

    it('takes over what it kept where I say so', async () => {
      const { visit } = await meet(theirs);
      await press(visit, 'Leave it as it is elsewhere');
      await visit.answer('GET', 'api/check-ins', checkIns(theirs));
      const line = getByRole<HTMLTextAreaElement>(visit.page, 'textbox');
      expect(line.value).toBe('On the train');
      expect(queryByRole(visit.page, 'alert')).toBeNull();
      type(line, 'On the train, and after');
      line.dispatchEvent(new Event('change'));
      await visit.settle();
      expect(await kept(visit)).toMatchObject({ energy: 0, version: 5 });
    });

    it('is brought back where it was removed there', async () => {
      const { visit } = await meet(null);
      await press(visit, 'Bring mine back');
      expect(await kept(visit)).toMatchObject({ note: 'A long week', version: 2 });
    });
  });
});

describe('a check-in of a week that is over', () => {
  const lastWeek = '?week=2026-09-28';

  it('is filled in afterwards, for the last day of its week', async () => {
    const visit = await opened([checkIn(0)], `1${lastWeek}`);
    expect(question(visit)).toBe('How much energy did you have?');
    expect(visit.page.textContent).toContain('Week of 28 September 2026, 1 of 6');
    expect(visit.page.textContent).toContain('It counts for Sunday 4 October, as if');
    expect(document.title).toContain('An earlier week');
    await choose(visit, 'Quite a lot');
    const first = await kept(visit);
    expect(first).toMatchObject({ on: '2026-10-04', energy: 3, version: 0 });
    expect(first.url).not.toContain(checkIn(0).id);
    for (let page = 2; page <= 6; page += 1) await press(visit, 'Next');
    expect(visit.page.textContent).toContain('Week of 28 September 2026, 6 of 6');
    const back = getByRole(visit.page, 'link', { name: 'Back' });
    expect(back.getAttribute('href')).toBe(`/check-in/week/5${lastWeek}`);
    await press(visit, 'Done');
    await backAtLines(visit, checkIn(1), checkIn(0));
    expect(visit.page.textContent).toContain('Checked in for the week of 28 September');
    await press(visit, 'Undo');
    await visit.answer('DELETE', first.url, null);
  });

  it('is changed on its own day, and put back', async () => {
    const row = checkIn(1, { note: 'So far.' });
    const visit = await opened([row, checkIn(0)], `6${lastWeek}`);
    const line = getByRole<HTMLTextAreaElement>(visit.page, 'textbox');
    expect(line.value).toBe('So far.');
    type(line, 'Further.');
    await press(visit, 'Done');
    const changed = await kept(visit);
    expect(changed).toMatchObject({ url: `api/check-ins/${row.id}`, on: row.on, version: 1 });
    await backAtLines(visit, row, checkIn(0));
    await press(visit, 'Undo');
    expect(await kept(visit)).toMatchObject({ note: 'So far.', on: row.on, version: 2 });
  });

  it('can be skipped afterwards', async () => {
    const visit = await opened([checkIn(0)], `2${lastWeek}`);
    await press(visit, 'Skip that week');
    expect(await kept(visit)).toMatchObject({ ...SKIPPED, on: '2026-10-04', version: 0 });
    await backAtLines(visit, checkIn(1, SKIPPED), checkIn(0));
    expect(visit.page.textContent).toContain('Skipped the week of 28 September');
  });
});
