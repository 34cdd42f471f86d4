import { openSheet } from './spec-sheet';

const AGREED = {
  effectiveFrom: '2026-09-01',
  capacityUnits: 20,
  longestRun: null,
  contractedHours: null,
  lastAppointment: '18:30',
};
const MENTIONED = 'After 18:30, the last appointment you agreed on.';

describe('the last appointment, beside the start of a session', () => {
  it('is mentioned where a session begins after it, and refuses nothing', async () => {
    const { visit, page, write, tap, press } = await openSheet();
    await visit.answer('GET', 'api/agreements', { agreements: [AGREED] });
    expect(page.textContent).not.toContain(MENTIONED);
    await write('Start', '18:30');
    expect(page.textContent).not.toContain(MENTIONED);
    await write('Start', '19:00');
    expect(page.textContent).toContain(MENTIONED);
    await tap('Cancelled');
    expect(page.textContent).not.toContain(MENTIONED);
    await tap('Planned');
    expect(page.textContent).toContain(MENTIONED);
    await press('Save');
    visit.server.expectOne(({ method }) => method === 'PUT');
  });

  it('is not spoken of while it is not known, nor beside half a time', async () => {
    const { visit, page, write } = await openSheet();
    await write('Start', '19:00');
    expect(page.textContent).not.toContain(MENTIONED);
    await visit.refuse('GET', 'api/agreements', 'unavailable');
    expect(page.textContent).not.toContain(MENTIONED);
    await write('Start', '');
    expect(page.textContent).not.toContain(MENTIONED);
  });
});
