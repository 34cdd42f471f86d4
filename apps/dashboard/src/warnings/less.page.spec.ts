import { TestBed } from '@angular/core/testing';
import { fireEvent, getByRole, getByText, queryByText } from '@testing-library/dom';
import type { Telling } from '@understory/contracts';
import { Changes } from '../shell/changes';
import { Visit, refusal } from '../shell/spec-support';
import { warningsRoutes } from './warnings.routes';

const URL = 'api/warnings/telling';
const USUAL: Telling = { newAWeek: 2, quietCodes: [], version: 0 };

async function opened(asked: Telling = USUAL): Promise<Visit> {
  const visit = await Visit.create([{ path: 'warnings', children: warningsRoutes }]);
  await visit.open('/warnings/less');
  await visit.answer('GET', URL, asked);
  return visit;
}

const choice = (page: HTMLElement, role: 'radio' | 'checkbox', name: RegExp) =>
  getByRole<HTMLInputElement>(page, role, { name });

describe('ask me less', () => {
  it('shows what is asked for now', async () => {
    const { page } = await opened({ newAWeek: 1, quietCodes: ['W10'], version: 3 });
    expect(choice(page, 'radio', /^One$/).checked).toBe(true);
    const ticks = [...page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(ticks.filter(({ checked }) => checked)).toEqual([
      choice(page, 'checkbox', /^No breathing space/),
    ]);
  });

  it('saves what is asked for, and takes it back', async () => {
    const visit = await opened({ ...USUAL, newAWeek: 1, version: 3 });
    const { page } = visit;
    choice(page, 'radio', /^None$/).click();
    choice(page, 'checkbox', /^No breathing space/).click();
    getByRole(page, 'button', { name: 'Save' }).click();
    const less: Telling = { newAWeek: 0, quietCodes: ['W10'], version: 3 };
    expect(await visit.answer('PUT', URL, { ...less, version: 4 })).toEqual(less);
    await visit.answer('GET', URL, { ...less, version: 4 });
    getByRole(page, 'button', { name: /Undo/ }).click();
    await visit.settle();
    const back = await visit.answer('PUT', URL, { ...USUAL, newAWeek: 1, version: 5 });
    expect(back).toEqual({ ...USUAL, newAWeek: 1, version: 4 });
  });

  it('keeps what is half chosen when something else is written', async () => {
    const visit = await opened();
    choice(visit.page, 'radio', /^None$/).click();
    choice(visit.page, 'checkbox', /^No breathing space/).click();
    TestBed.inject(Changes).touch();
    await visit.settle();
    await visit.answer('GET', URL, { ...USUAL });
    expect(choice(visit.page, 'radio', /^None$/).checked).toBe(true);
    expect(choice(visit.page, 'checkbox', /^No breathing space/).checked).toBe(true);
  });

  it('takes a kind back out again', async () => {
    const visit = await opened({ ...USUAL, quietCodes: ['W10', 'W7'] });
    choice(visit.page, 'checkbox', /^No breathing space/).click();
    getByRole(visit.page, 'button', { name: 'Save' }).click();
    const sent = await visit.answer('PUT', URL, { ...USUAL, quietCodes: ['W7'], version: 1 });
    expect(sent).toMatchObject({ quietCodes: ['W7'] });
  });

  it('shows what was asked for on another device, and says so', async () => {
    const visit = await opened();
    getByRole(visit.page, 'button', { name: 'Save' }).click();
    await visit.refuse('PUT', URL, 'changed-elsewhere');
    await visit.answer('GET', URL, { ...USUAL, newAWeek: 0, version: 1 });
    expect(choice(visit.page, 'radio', /^None$/).checked).toBe(true);
    expect(getByRole(visit.page, 'alert').textContent).toContain(
      refusal('changed-elsewhere').title,
    );
  });

  it('says that it could not be read, and reads it again', async () => {
    const visit = await Visit.create([{ path: 'warnings', children: warningsRoutes }]);
    await visit.open('/warnings/less');
    await visit.refuse('GET', URL, 'unavailable');
    expect(queryByText(visit.page, 'Save')).toBeNull();
    fireEvent.click(getByRole(visit.page, 'button', { name: /again/i }));
    await visit.settle();
    await visit.answer('GET', URL, USUAL);
    expect(getByText(visit.page, 'Save')).not.toBeNull();
  });
});
