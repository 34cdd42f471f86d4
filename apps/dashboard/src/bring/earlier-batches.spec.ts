import { findByRole, getByRole, getByText, queryByRole } from '@testing-library/dom';
import { aBatch, openedBring } from './spec-support';

const LONG_AGO = { committedAt: '2026-01-05T09:30:00Z', undoableUntil: '2026-02-04T09:30:00Z' };

beforeEach(() => localStorage.clear());

describe('what was brought in before', () => {
  it('is not there where nothing was', async () => {
    const { page } = await openedBring();
    expect(queryByRole(page, 'heading', { name: 'Brought in before' })).toBeNull();
  });

  it('offers a way back only while there is one', async () => {
    const { page } = await openedBring(
      [],
      [
        aBatch({ id: '0192f0c0-0000-7000-8000-0000000000b2', ...LONG_AGO, added: 3 }),
        aBatch({ id: '0192f0c0-0000-7000-8000-0000000000b3', undoneAt: '2026-02-01T09:30:00Z' }),
        aBatch({ id: '0192f0c0-0000-7000-8000-0000000000b4', added: 0, unchanged: 2 }),
      ],
    );
    expect(getByText(page, '3 events are new.')).toBeTruthy();
    expect(getByText(page, /^Taken back on 1 February/)).toBeTruthy();
    expect(getByText(page, 'Nothing new: all 2 were there already.')).toBeTruthy();
    expect(queryByRole(page, 'button', { name: /Undo/ })).toBeNull();
  });

  it('takes a batch back, and asks again how things stand', async () => {
    const visit = await openedBring([], [aBatch()]);
    getByRole(visit.page, 'button', { name: /^Undo what came in on/ }).click();
    await visit.settle();
    const undone = aBatch({ undoneAt: '2026-11-20T09:30:00Z' });
    await visit.answer('DELETE', `api/imports/${undone.id}`, undone);
    await visit.answer('GET', 'api/imports', { batches: [undone] });
    expect(getByText(visit.page, /^Taken back on/)).toBeTruthy();
  });

  it('says so where it can no longer be undone', async () => {
    const visit = await openedBring([], [aBatch()]);
    getByRole(visit.page, 'button', { name: /^Undo what came in on/ }).click();
    await visit.settle();
    await visit.refuse('DELETE', `api/imports/${aBatch().id}`, 'not-undoable');
    const alert = await findByRole(visit.page, 'alert');
    expect(alert.textContent).toContain('This can no longer be undone');
  });
});
