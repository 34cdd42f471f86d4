import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { getAllByRole, getByRole, queryByRole } from '@testing-library/dom';
import { type RemovedEntry, removedPaths } from '@understory/contracts';
import { LastDone } from '../done/last-done';
import { refusal } from '../shell/spec-support';
import { RemovedList } from './removed-list';
import { removedEntry, visitAt } from './spec-support';

@Component({
  imports: [RemovedList],
  template: '<us-removed-list timeZone="Europe/London" />',
})
class Host {}

async function open(entries: readonly RemovedEntry[] | null) {
  const opened = await visitAt([{ path: 'log/changes', component: Host }], '/log/changes');
  const { visit, page } = opened;
  if (entries) await visit.answer('GET', 'api/log/removed', { entries });
  const listed = () =>
    getAllByRole(page, 'listitem').map((row) =>
      [...(row.querySelector('div')?.children ?? [])].map((part) => part.textContent?.trim()),
    );
  return { ...opened, listed };
}

const WHEN = 'Tuesday 24 November, 09:00';
const K14 = `Put back: Session, K-14, Individual, ${WHEN}, 50 min, Planned`;

describe('RemovedList', () => {
  it('says what was removed, when, and of whom', async () => {
    const { listed } = await open([
      removedEntry({ about: 'K-14' }),
      {
        ...{
          kind: 'leave',
          id: removedEntry().id,
          about: null,
          removedAt: '2026-11-02T18:30:00.000Z',
        },
        body: { firstDay: '2026-12-21', lastDay: '2026-12-24', version: 2 },
      },
    ]);
    const details = `Individual, ${WHEN}, 50 min, Planned`;
    expect(listed()).toEqual([
      ['Session, K-14', details, 'Removed Tuesday 24 November, 12:00'],
      ['Leave', 'Monday 21 December to Thursday 24 December', 'Removed Monday 2 November, 18:30'],
    ]);
  });

  it('says when nothing was removed, and that it is being read', async () => {
    const { visit, page } = await open(null);
    expect(page.textContent).toContain('Reading what was removed');
    await visit.answer('GET', 'api/log/removed', { entries: [] });
    expect(page.textContent).toContain('Nothing was removed in the last 30 days.');
    expect(queryByRole(page, 'listitem')).toBeNull();
  });

  it('puts one back, says so, can take that back, and goes on to the next', async () => {
    const entry = removedEntry({ about: 'K-14' });
    const { visit, page, press, listed } = await open([entry, removedEntry({ about: 'M-2' })]);
    await press(K14);
    const path = `api/${removedPaths.one(entry)}`;
    expect(await visit.answer('PUT', path, { ...entry.body, version: 3 })).toEqual(entry.body);
    expect(listed().map(([name]) => name)).toEqual(['Session, M-2']);
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Session, M-2');
    expect(getByRole(page, 'status').textContent).toBe(K14);
    const done = TestBed.inject(LastDone);
    expect(done.latest()?.message).toBe(K14);
    expect(done.latest()?.undo.steps).toEqual([{ path: removedPaths.one(entry) }]);
    await visit.answer('GET', 'api/log/removed', { entries: [] });
    expect(page.textContent).toContain('Nothing was removed');
  });

  it('goes to its heading after the last one', async () => {
    const entry = removedEntry({ about: 'K-14' });
    const { visit, page, press } = await open([entry]);
    await press(K14);
    await visit.answer('PUT', `api/${removedPaths.one(entry)}`, { ...entry.body, version: 3 });
    expect(document.activeElement).toBe(getByRole(page, 'heading', { name: 'Removed' }));
  });

  it.each([
    [{ ...refusal('changed-elsewhere') }, 'Something stands there by now.'],
    [
      { ...refusal('invalid-input'), fields: [{ path: 'on', message: 'This week is taken.' }] },
      'This week is taken.',
    ],
    [{ ...refusal('unavailable') }, 'The server did not answer'],
  ])('says beside it why it was not put back: $code', async (problem, words) => {
    const entry = removedEntry({ about: 'K-14' });
    const { visit, page, press, listed } = await open([entry]);
    await press(K14);
    await visit.refuse('PUT', `api/${removedPaths.one(entry)}`, problem);
    expect(getByRole(page, 'alert').textContent).toContain(words);
    expect(listed()).toHaveLength(1);
  });

  it('says when it cannot be read, and tries again', async () => {
    const { visit, page, press, listed } = await open(null);
    await visit.refuse('GET', 'api/log/removed', 'unavailable');
    expect(getByRole(page, 'alert').textContent).toContain('The server did not answer');
    await press('Try again');
    await visit.answer('GET', 'api/log/removed', { entries: [removedEntry()] });
    expect(listed()).toHaveLength(1);
  });
});
