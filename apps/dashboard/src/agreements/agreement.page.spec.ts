import { TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { getByLabelText, getByRole, queryByRole, within } from '@testing-library/dom';
import type { Agreement } from '@understory/contracts';
import { Clock } from '../shell/clock';
import { INES, Visit, type } from '../shell/spec-support';
import { AgreementPage } from './agreement.page';
import { inForceOn } from './agreement-in-force';

const agreed = (part: Partial<Agreement> = {}): Agreement => ({
  effectiveFrom: '2026-09-01',
  capacityUnits: 20,
  longestRun: 3,
  contractedHours: 30.5,
  lastAppointment: '18:30',
  ...part,
});
const NEWER = agreed({ effectiveFrom: '2026-12-01', capacityUnits: 16, longestRun: null });

async function open(agreements: Agreement[]) {
  const now = signal(Temporal.Instant.from('2026-11-24T12:00:00Z'));
  TestBed.configureTestingModule({
    providers: [{ provide: Clock, useValue: { now, compare: () => undefined } }],
  });
  const visit = await Visit.create([{ path: 'agreement', component: AgreementPage }]);
  await visit.open('/agreement');
  visit.answerWho(INES);
  await visit.answer('GET', 'api/agreements', { agreements });
  const press = async (name: string | RegExp) => {
    getByRole(visit.page, 'button', { name }).click();
    await visit.settle();
  };
  return { visit, page: visit.page, press };
}

describe('AgreementPage', () => {
  it('says what holds today and begins from it', async () => {
    const { visit, page, press } = await open([agreed(), NEWER]);
    expect(page.textContent).toContain('20 units a week, three sessions in a row at most.');
    expect(getByLabelText<HTMLInputElement>(page, 'Last appointment at').value).toBe('18:30');
    await press('Less, sessions in a row');
    await press('Agree');
    const body = await visit.answer('PUT', 'api/agreements/2026-11-24', agreed());
    expect(body).toEqual({
      capacityUnits: 20,
      longestRun: 2,
      contractedHours: 30.5,
      lastAppointment: '18:30',
    });
    await visit.answer('GET', 'api/agreements', { agreements: [agreed(), NEWER] });
    expect(page.textContent).toContain('Agreed from 24 November');
    await press('Undo');
    visit.server.expectOne({ method: 'DELETE', url: 'api/agreements/2026-11-24' });
  });

  it('sends nothing for what is not agreed, and a comma is a point', async () => {
    const { visit, page, press } = await open([]);
    expect(page.textContent).toContain('Nothing is agreed yet.');
    expect(queryByRole(page, 'group', { name: 'sessions in a row' })).toBeNull();
    type(getByLabelText(page, 'Contracted hours a week'), '28,5');
    await press('Agree');
    const body = await visit.answer('PUT', 'api/agreements/2026-11-24', agreed());
    expect(body).toEqual({
      capacityUnits: 20,
      longestRun: null,
      contractedHours: 28.5,
      lastAppointment: null,
    });
  });

  it('brings back what stood on that very day', async () => {
    const { visit, page, press } = await open([agreed()]);
    type(getByLabelText(page, 'Holds from'), '2026-09-01');
    await press('More, units a week');
    await press('Agree');
    await visit.answer('PUT', 'api/agreements/2026-09-01', agreed({ capacityUnits: 21 }));
    await visit.answer('GET', 'api/agreements', { agreements: [agreed({ capacityUnits: 21 })] });
    await press('Undo');
    const undone = visit.server.expectOne({ method: 'PUT', url: 'api/agreements/2026-09-01' });
    expect(undone.request.body).toMatchObject({ capacityUnits: 20, longestRun: 3 });
  });

  it('names hours that cannot be', async () => {
    const { page, press } = await open([]);
    type(getByLabelText(page, 'Contracted hours a week'), 'many');
    await press('Agree');
    expect(getByRole(page, 'alert').textContent).toContain('Write hours from 1 to 80');
  });

  it('takes an agreement back, unknown drawn as a dash', async () => {
    const { visit, page, press } = await open([agreed(), NEWER]);
    const [, newest] = within(getByRole(page, 'table')).getAllByRole('row');
    expect(newest?.textContent).toContain('1 Dec 2026');
    expect(
      within(newest ?? page)
        .getAllByRole('cell')[1]
        ?.textContent?.trim(),
    ).toBe('–');
    await press('Take back the agreement of 1 December 2026');
    await visit.answer('DELETE', 'api/agreements/2026-12-01', null);
    await visit.answer('GET', 'api/agreements', { agreements: [agreed()] });
    await press('Undo');
    const undone = visit.server.expectOne({ method: 'PUT', url: 'api/agreements/2026-12-01' });
    expect(undone.request.body).toMatchObject({ capacityUnits: 16, longestRun: null });
  });
});

describe('the agreement in force', () => {
  it('finds what holds; the first speaks for the days before it', () => {
    expect(inForceOn([], '2026-11-24')).toBeNull();
    expect(inForceOn([agreed(), NEWER], '2026-08-01')).toEqual(agreed());
    expect(inForceOn([agreed(), NEWER], '2026-12-01')).toBe(NEWER);
  });
});
