import { Component, signal } from '@angular/core';
import { getByLabelText } from '@testing-library/dom';
import { DayTotals } from './day-totals';
import { log, loggedDay, visitAt } from './spec-support';

const day = signal('2026-11-24');

@Component({
  selector: 'us-spec-host',
  imports: [DayTotals],
  template: `<us-day-totals [on]="day()" />`,
})
class Host {
  readonly day = day;
}

const WEEK = 'api/log?from=2026-11-23&to=2026-11-29';
const full = log();
full.days[1] = loggedDay('2026-11-24', { heldMinutes: 100, heldUnits: 2 });

async function open() {
  day.set('2026-11-24');
  const { visit } = await visitAt([{ path: '', component: Host }], '/');
  const said = () =>
    [...getByLabelText(visit.page, 'Logged so far').children].map((each) =>
      each.textContent?.replaceAll('\u00a0', ' '),
    );
  return { visit, said };
}

describe('DayTotals', () => {
  it('says what the day and its week hold', async () => {
    const { visit, said } = await open();
    expect(said()).toEqual(['Today', '…', 'This week', '…']);
    await visit.answer('GET', WEEK, full);
    const held = '1¾ h held; 2 units held';
    expect(said()).toEqual(['Today', held, 'This week', held]);
  });

  it('asks nothing anew for another day of the same week, and anew for another week', async () => {
    const { visit, said } = await open();
    await visit.answer('GET', WEEK, full);
    day.set('2026-11-23');
    await visit.settle();
    visit.server.expectNone(WEEK);
    expect(said().slice(0, 2)).toEqual(['23 Nov', 'Nothing logged']);
    day.set('2026-11-18');
    await visit.settle();
    expect(said()).toEqual(['18 Nov', '…', 'That week', '…']);
    await visit.answer('GET', 'api/log?from=2026-11-16&to=2026-11-22', log({}, '2026-11-16'));
    expect(said()).toEqual(['18 Nov', 'Nothing logged', 'That week', 'Nothing logged']);
  });

  it('says nothing of a day half written, and that totals could not be read', async () => {
    const { visit, said } = await open();
    await visit.refuse('GET', WEEK, 'unavailable');
    expect(said()[1]).toBe('could not be read');
    day.set('');
    await visit.settle();
    expect(said()).toEqual(['That day', '', 'That week', '']);
  });
});
