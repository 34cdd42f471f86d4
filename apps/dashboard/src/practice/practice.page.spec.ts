import { getByLabelText, getByRole, queryByRole, within } from '@testing-library/dom';
import type { Me } from '@understory/contracts';
import { INES, Visit } from '../shell/spec-support';
import { PracticePage } from './practice.page';

const ID = INES.practices.map(({ id }) => id)[0] ?? '';
const URL = `api/practices/${ID}/members`;
const ADMIN: Me = {
  ...INES,
  practices: INES.practices.map((practice) => ({ ...practice, roles: ['administrator'] })),
};
const OTHER = '0192f0c0-0000-7000-8000-000000000002';
const ROSTER = {
  members: [
    {
      personId: INES.id,
      name: 'Ines Duarte',
      roles: ['administrator'],
      startsOn: '2026-01-04',
      endsOn: null,
    },
    {
      personId: OTHER,
      name: 'Tom Adeyemi',
      roles: ['therapist', 'lead'],
      startsOn: '2026-02-01',
      endsOn: null,
    },
  ],
};

async function open() {
  const visit = await Visit.create([{ path: 'practice/:practiceId', component: PracticePage }]);
  await visit.open(`/practice/${ID}`, ADMIN);
  visit.answerWho(ADMIN);
  await visit.settle();
  await visit.answer('GET', URL, ROSTER);
  const press = async (name: string | RegExp) => {
    getByRole(visit.page, 'button', { name }).click();
    await visit.settle();
  };
  return { visit, page: visit.page, press };
}

describe('PracticePage', () => {
  it('shows the roster: names, roles and dates, nothing else', async () => {
    const { page } = await open();
    const rows = within(page)
      .getAllByRole('listitem')
      .map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows[0]).toContain('Ines Duarte, you');
    expect(rows[1]).toMatch(/^Tom Adeyemi ?therapist and lead since 1 February 2026/);
  });

  it('ends a membership only after asking, and then reads the roster anew', async () => {
    const { visit, page, press } = await open();
    await press('End the membership of Tom Adeyemi');
    const dialog = getByRole(page, 'dialog');
    expect(dialog.textContent).toContain('Everything they logged stays theirs');
    visit.server.expectNone(`${URL}/${OTHER}`);
    within(dialog).getByRole('button', { name: 'End the membership' }).click();
    await visit.settle();
    await visit.answer('DELETE', `${URL}/${OTHER}`, null);
    expect(queryByRole(page, 'dialog')).toBeNull();
    expect(page.textContent).toContain('Tom Adeyemi');
    await visit.answer('GET', URL, { members: ROSTER.members.slice(0, 1) });
    expect(page.textContent).not.toContain('Tom Adeyemi');
  });

  it('keeps the membership where that is chosen, and offers no end to oneself', async () => {
    const { visit, page, press } = await open();
    expect(queryByRole(page, 'button', { name: /membership of Ines/ })).toBeNull();
    await press('End the membership of Tom Adeyemi');
    await press('Keep it');
    expect(queryByRole(page, 'dialog')).toBeNull();
    visit.server.expectNone(`${URL}/${OTHER}`);
  });

  it('says why a membership could not be ended', async () => {
    const { visit, page, press } = await open();
    await press('End the membership of Tom Adeyemi');
    await press('End the membership');
    await visit.refuse('DELETE', `${URL}/${OTHER}`, 'unavailable');
    expect(getByRole(page, 'dialog').textContent).toContain('The server did not answer');
  });

  it('makes a link for the roles that were chosen and shows it once', async () => {
    const { visit, page, press } = await open();
    getByLabelText(page, /^lead/).click();
    await visit.settle();
    await press('Make a link');
    const body = await visit.answer('POST', `api/practices/${ID}/invitations`, {
      path: 'join/secret',
      expiresAt: '2026-12-06T10:00:00Z',
    });
    expect(body).toEqual({ roles: ['therapist', 'lead'] });
    expect(page.textContent).toContain('/join/secret');
    expect(page.textContent).toContain('until 6 December 2026');
    await press('Another');
    expect(page.textContent).not.toContain('/join/secret');
  });

  it('asks for a role where none is chosen', async () => {
    const { visit, page, press } = await open();
    getByLabelText(page, /^therapist/).click();
    await visit.settle();
    await press('Make a link');
    expect(getByRole(page, 'alert').textContent).toContain('Choose at least one role.');
    visit.server.expectNone(`api/practices/${ID}/invitations`);
  });

  it('is closed to who does not administer it', async () => {
    const visit = await Visit.create([{ path: 'practice/:practiceId', component: PracticePage }]);
    await visit.open(`/practice/${ID}`, INES);
    visit.answerWho(INES);
    await visit.settle();
    visit.server.expectNone(URL);
    expect(getByRole(visit.page, 'alert').textContent).toContain('not open to you');
  });
});
