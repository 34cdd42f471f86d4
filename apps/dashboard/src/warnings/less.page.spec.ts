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

  describe('which was asked for on another device too', () => {
    async function meet() {
      const visit = await opened();
      choice(visit.page, 'radio', /^None$/).click();
      choice(visit.page, 'checkbox', /^No breathing space/).click();
      await press(visit, 'Save');
      const current = { ...USUAL, newAWeek: 1, version: 4 };
      await visit.refuse('PUT', URL, { ...refusal('changed-elsewhere'), current });
      return visit;
    }
    const press = async (visit: Visit, name: string) => {
      getByRole(visit.page, 'button', { name }).click();
      await visit.settle();
    };

    it('shows both, and keeps mine where I say so, with a way back to theirs', async () => {
      const visit = await meet();
      const both = getByRole(visit.page, 'alert').textContent;
      expect(both).toContain('New warnings a week, at most: One.');
      expect(both).toMatch(
        /at most: None\. Kinds that may stand without a word: No breathing space/,
      );
      expect(choice(visit.page, 'radio', /^None$/).checked).toBe(true);
      await press(visit, 'Keep mine instead');
      const mine: Telling = { newAWeek: 0, quietCodes: ['W10'], version: 4 };
      expect(await visit.answer('PUT', URL, { ...mine, version: 5 })).toEqual(mine);
      await visit.answer('GET', URL, { ...mine, version: 5 });
      await press(visit, 'Undo');
      const { body } = visit.server.expectOne({ method: 'PUT', url: URL }).request;
      expect(body).toEqual({ ...USUAL, newAWeek: 1, version: 5 });
    });

    it('takes over what was asked for there where I say so', async () => {
      const visit = await meet();
      await press(visit, 'Leave it as it is elsewhere');
      expect(choice(visit.page, 'radio', /^One$/).checked).toBe(true);
      await visit.answer('GET', URL, { ...USUAL, newAWeek: 1, version: 4 });
      expect(choice(visit.page, 'checkbox', /^No breathing space/).checked).toBe(false);
      await press(visit, 'Save');
      const { body } = visit.server.expectOne({ method: 'PUT', url: URL }).request;
      expect(body).toEqual({ ...USUAL, newAWeek: 1, version: 4 });
    });
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
