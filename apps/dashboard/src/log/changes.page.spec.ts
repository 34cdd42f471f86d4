import { TestBed } from '@angular/core/testing';
import { HttpErrorResponse } from '@angular/common/http';
import { getAllByRole, getByRole } from '@testing-library/dom';
import { type RemovedEntry, removedPaths } from '@understory/contracts';
import { LastDone } from '../done/last-done';
import { inSteps } from '../done/way-back';
import { refusal } from '../shell/spec-support';
import { ChangesPage } from './changes.page';
import { removedEntry, visitAt } from './spec-support';

async function open(
  say: (done: LastDone) => void = () => undefined,
  entries: readonly RemovedEntry[] = [],
) {
  const opened = await visitAt([{ path: 'log/changes', component: ChangesPage }], '/log/changes');
  say(TestBed.inject(LastDone));
  await opened.visit.answer('GET', 'api/log/removed', { entries });
  const listed = () =>
    getAllByRole(opened.page, 'listitem').map((row) =>
      row.querySelector('div')?.textContent?.trim(),
    );
  return { ...opened, listed };
}

describe('ChangesPage', () => {
  it('says when there is nothing to take back', async () => {
    expect((await open()).page.textContent).toContain('Nothing was changed here lately.');
  });

  it('takes back any of them, says so, and goes on to the next', async () => {
    const undone: string[] = [];
    const { page, press, listed } = await open((done) => {
      for (const name of ['First', 'Second', 'Third'])
        done.say(name, async () => undone.push(name));
    });
    expect(page.textContent).toContain('Three changes can be taken back.');
    expect(listed()).toEqual(['Third', 'Second', 'First']);
    const clock = Temporal.Now.zonedDateTimeISO('Europe/London').toPlainTime().toString();
    expect(getAllByRole(page, 'listitem')[0]?.textContent).toContain(clock.slice(0, 3));
    await press('Undo: Second');
    expect(undone).toEqual(['Second']);
    expect(listed()).toEqual(['Third', 'First']);
    expect(getAllByRole(page, 'status')[0]?.textContent).toBe('Taken back: Second');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Undo: First');
    await press('Undo: First');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('names the day of what was not done today', async () => {
    const { page } = await open((done) => {
      for (const at of ['2026-11-23T18:30:00Z', '2026-11-24T09:10:00Z']) {
        jest.spyOn(Date, 'now').mockReturnValueOnce(Date.parse(at));
        done.say(at, () => Promise.resolve());
      }
    });
    const times = getAllByRole(page, 'listitem').map((row) => row.querySelector('.t')?.textContent);
    expect(times.map((time) => time?.trim())).toEqual(['09:10', '18:30 Mon']);
  });

  it('says beside it why one was not taken back, and what to do first', async () => {
    const changed = new HttpErrorResponse({ status: 409, error: refusal('changed-elsewhere') });
    const away = new HttpErrorResponse({ status: 503 });
    const { page, press, listed } = await open((done) => {
      done.say('First', () => Promise.reject(changed));
      done.say('Second', () => Promise.reject(away));
    });
    await press('Undo: First');
    expect(getByRole(page, 'alert').textContent).toContain('Take the later change back first');
    await press('Undo: Second');
    expect(getByRole(page, 'alert').textContent).toContain('The server did not answer');
    expect(listed()).toHaveLength(2);
  });

  it('says a removal once: among the changes while it can be taken back there, else below', async () => {
    const entry = removedEntry({ about: 'K-14' });
    const { body } = entry;
    const { visit, page, press, listed } = await open(
      (done) => done.say('Session removed', inSteps(back, { path: removedPaths.one(entry), body })),
      [entry, removedEntry({ about: 'M-2' })],
    );
    expect(listed()).toEqual(['Session removed', expect.stringContaining('Session, M-2')]);
    await press('Undo: Session removed');
    expect(listed()).toHaveLength(2);
    expect(page.textContent).toContain('Session, K-14');
    visit.server.verify();
  });

  it('says that all that was removed stands above, and not that nothing was', async () => {
    const entry = removedEntry({ about: 'K-14' });
    const { body } = entry;
    const { page } = await open(
      (done) => done.say('Session removed', inSteps(back, { path: removedPaths.one(entry), body })),
      [entry],
    );
    expect(page.textContent).toContain('What was removed lately stands above');
    expect(page.textContent).not.toContain('Nothing was removed');
  });
});

const back = () => Promise.resolve();
