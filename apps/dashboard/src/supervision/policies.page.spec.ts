import { TestBed } from '@angular/core/testing';
import {
  getByLabelText,
  getByRole,
  getByText,
  queryByLabelText,
  queryByRole,
} from '@testing-library/dom';
import type { ChosenPolicy } from '@understory/contracts';
import { Visit, refusal, type } from '../shell/spec-support';
import { LastDone } from '../done/last-done';
import { bacp, covered, historyOf } from './spec-support';
import { supervisionRoutes } from './supervision.routes';

const ROUTES = [{ path: 'supervision', children: supervisionRoutes }];
const NONE = covered({ policies: [], history: [], asks: [], finding: '', relief: '' });
const { facts: FACTS } = bacp();
/** What the server answers to a choice. */
const chosen = (changes: Partial<ChosenPolicy> = {}): ChosenPolicy => ({
  policyId: 'bacp-accredited',
  effectiveFrom: '2026-11-01',
  facts: FACTS,
  own: null,
  version: 4,
  ...changes,
});
const OF_BACP = 'api/supervision/policies/bacp-accredited';

async function opened(given = covered()): Promise<Visit> {
  const visit = await Visit.create(ROUTES);
  await visit.open('/supervision/policies');
  await visit.answer('GET', 'api/supervision', given);
  return visit;
}

async function press(visit: Visit, name: string | RegExp): Promise<void> {
  getByRole(visit.page, 'button', { name }).click();
  await visit.settle();
}

async function pick(visit: Visit, label: string | RegExp, value: string): Promise<void> {
  const select = getByLabelText<HTMLSelectElement>(visit.page, label);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  select.dispatchEvent(new Event('input', { bubbles: true }));
  await visit.settle();
}

describe('policies that apply', () => {
  it('are chosen with what they ask, from this month on', async () => {
    const visit = await opened(NONE);
    await pick(visit, 'Add a policy', 'ncps-registrant');
    expect(getByText(visit.page, /current text decides\. Read from an older page/)).toBeTruthy();
    await pick(visit, 'You work', 'part');
    type(getByLabelText(visit.page, 'Minutes agreed for a month'), '45');
    expect(queryByLabelText(visit.page, 'How many shared the time')).toBeNull();
    await press(visit, 'Save');
    const url = 'api/supervision/policies/ncps-registrant/2026-11-01';
    const answer = chosen({ policyId: 'ncps-registrant', version: 1 });
    const body = await visit.answer('PUT', url, answer);
    expect(body).toMatchObject({
      own: null,
      version: 0,
      facts: { workTime: 'part', agreedMinutes: 45, usual: { format: 'individual' } },
    });
    await visit.answer('GET', 'api/supervision', covered());
    expect(getByText(visit.page, 'Saved. It is counted from now on.')).toBeTruthy();
  });

  it('keep a month without clients that is documented', async () => {
    const visit = await opened();
    await press(visit, 'Change BACP, accredited');
    getByLabelText(visit.page, 'No clients this month, and that is documented').click();
    await press(visit, 'Save');
    const url = 'api/supervision/policies/bacp-accredited/2026-11-01';
    const body = await visit.answer('PUT', url, chosen());
    expect(body).toMatchObject({ facts: { documentedPauses: ['2026-11-01'] }, version: 3 });
  });

  it('can be a practice’s own, and say what is missing', async () => {
    const visit = await opened(NONE);
    await pick(visit, 'Add a policy', 'own');
    await press(visit, 'Save');
    expect(getByRole(visit.page, 'alert').textContent).toContain('Give it a name');
    type(getByLabelText(visit.page, 'What it is called'), 'Alder House');
    type(getByLabelText(visit.page, 'At least every so many days'), '14');
    await press(visit, 'Save');
    const put = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(put.request.body).toMatchObject({
      own: { name: 'Alder House', gapDays: 14, minutes: null },
    });
  });

  it('end from today on, and what was said before stays', async () => {
    const visit = await opened();
    await press(visit, 'No longer count BACP, accredited');
    const url = 'api/supervision/policies/bacp-accredited/2026-11-24';
    const answer = chosen({ effectiveFrom: '2026-11-24', facts: null });
    const body = await visit.answer('PUT', url, answer);
    expect(body).toEqual({ facts: null, own: null, version: 3 });
    expect(document.activeElement).toBe(getByLabelText(visit.page, 'Add a policy'));
  });

  it('say so where one could not be ended', async () => {
    const visit = await opened();
    await press(visit, 'No longer count BACP, accredited');
    await visit.refuse('PUT', 'api/supervision/policies/bacp-accredited/2026-11-24', 'unavailable');
    expect(getByRole(visit.page, 'alert').textContent).toContain('The server did not answer');
  });

  it('are left without a trace, and focus goes on to the choice', async () => {
    const visit = await opened(NONE);
    await pick(visit, 'Add a policy', 'own');
    await press(visit, 'Save');
    expect(getByRole(visit.page, 'alert').textContent).toContain('Give it a name');
    await pick(visit, 'Add a policy', 'bacp-accredited');
    expect(queryByRole(visit.page, 'alert')).toBeNull();
    await press(visit, 'Cancel');
    expect(document.activeElement).toBe(getByLabelText(visit.page, 'Add a policy'));
  });

  it('say so where the server is away', async () => {
    const visit = await Visit.create(ROUTES);
    await visit.open('/supervision/policies');
    await visit.refuse('GET', 'api/supervision', 'unavailable');
    expect(getByRole(visit.page, 'alert').textContent).toContain('The server did not answer');
  });
});

describe('a choice of policies', () => {
  const undo = async (visit: Visit) => {
    void TestBed.inject(LastDone).undo();
    await visit.settle();
  };

  it('is taken back where it was new', async () => {
    const visit = await opened(NONE);
    await pick(visit, 'Add a policy', 'ncps-registrant');
    await press(visit, 'Save');
    const url = 'api/supervision/policies/ncps-registrant/2026-11-01';
    const answer = chosen({ policyId: 'ncps-registrant', version: 1 });
    await visit.answer('PUT', url, answer);
    await visit.answer('GET', 'api/supervision', covered());
    expect(visit.page.textContent).toContain('NCPS, registrant is counted');
    await press(visit, 'Undo');
    visit.server.expectOne({ method: 'DELETE', url });
  });

  it('brings back what was said before, and an end that it took away', async () => {
    const { policyId, effectiveFrom, own } = bacp();
    const end = { effectiveFrom: '2026-12-01', facts: null, own: null };
    const terms = [{ effectiveFrom, facts: FACTS, own }, end];
    const visit = await opened(covered({ history: [{ policyId, version: 3, terms }] }));
    await press(visit, 'Change BACP, accredited');
    await pick(visit, 'How you met', 'group');
    await press(visit, 'Save');
    await visit.answer('PUT', `${OF_BACP}/2026-11-01`, chosen());
    await undo(visit);
    const first = await visit.answer('PUT', `${OF_BACP}/2026-11-01`, chosen({ version: 5 }));
    expect(first).toEqual({ facts: FACTS, own: null, version: 4 });
    const second = await visit.answer('PUT', `${OF_BACP}/2026-12-01`, chosen({ version: 6 }));
    expect(second).toEqual({ facts: null, own: null, version: 5 });
  });

  it('is counted again once its end is taken back', async () => {
    const visit = await opened();
    await press(visit, 'No longer count BACP, accredited');
    const ended = chosen({ effectiveFrom: '2026-11-24', facts: null });
    await visit.answer('PUT', `${OF_BACP}/2026-11-24`, ended);
    await undo(visit);
    visit.server.expectOne({ method: 'DELETE', url: `${OF_BACP}/2026-11-24` });
  });

  describe('that was made elsewhere too', () => {
    async function meet(current: ChosenPolicy | null) {
      const visit = await opened();
      await press(visit, 'Change BACP, accredited');
      await pick(visit, 'How you met', 'triadic');
      await press(visit, 'Save');
      const problem = { ...refusal('changed-elsewhere'), current };
      await visit.refuse('PUT', `${OF_BACP}/2026-11-01`, problem);
      return visit;
    }

    it('is shown in both versions, and mine is kept where I say so', async () => {
      const visit = await meet(chosen({ effectiveFrom: '2026-11-15', version: 8 }));
      const both = getByRole(visit.page, 'alert');
      expect(document.activeElement).toBe(both);
      expect(both.textContent).toContain(
        'BACP, accredited. Since 15 November 2026. Usually: How you met: Alone with the supervisor.',
      );
      expect(both.textContent).toContain('Since 1 November 2026. Usually: How you met: In a pair.');
      await press(visit, 'Keep mine instead');
      const put = visit.server.expectOne({ method: 'PUT', url: `${OF_BACP}/2026-11-01` });
      expect(put.request.body).toMatchObject({
        facts: { usual: { format: 'triadic' } },
        version: 8,
      });
    });

    it('fills the form with what stands there where I say so', async () => {
      const visit = await meet(chosen({ effectiveFrom: '2026-11-15', version: 8 }));
      await press(visit, 'Leave it as it is elsewhere');
      expect(getByLabelText<HTMLInputElement>(visit.page, 'Applies from').value).toBe('2026-11-15');
      await press(visit, 'Save');
      const put = visit.server.expectOne({ method: 'PUT', url: `${OF_BACP}/2026-11-15` });
      expect(put.request.body).toMatchObject({ version: 8 });
    });

    it('leaves the form where it no longer applies', async () => {
      const visit = await meet(chosen({ effectiveFrom: '2026-11-20', facts: null, version: 8 }));
      expect(getByRole(visit.page, 'alert').textContent).toContain(
        'BACP, accredited. No longer counted from 20 November 2026.',
      );
      await press(visit, 'Leave it as it is elsewhere');
      expect(queryByRole(visit.page, 'button', { name: 'Save' })).toBeNull();
    });

    it('starts the next tap from what stands there', async () => {
      const visit = await opened();
      const url = `${OF_BACP}/2026-11-24`;
      await press(visit, 'No longer count BACP, accredited');
      const current = chosen({ version: 8 });
      await visit.refuse('PUT', url, { ...refusal('changed-elsewhere'), current });
      expect(getByRole(visit.page, 'alert')).toBeTruthy();
      await visit.answer('GET', 'api/supervision', covered({ history: [historyOf(bacp(), 8)] }));
      await press(visit, 'No longer count BACP, accredited');
      const put = visit.server.expectOne({ method: 'PUT', url });
      expect(put.request.body).toMatchObject({ version: 8 });
    });
  });
});
