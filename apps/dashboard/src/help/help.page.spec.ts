import { getByLabelText, getByRole, queryByRole } from '@testing-library/dom';
import { INES, Visit, type } from '../shell/spec-support';
import { HelpPage } from './help.page';
import { HELP, helpFor } from './lines';

async function open(country: string | null) {
  const visit = await Visit.create([{ path: 'help', component: HelpPage }]);
  const me = country ? { ...INES, country } : null;
  await visit.open('/help', me);
  visit.answerWho(me);
  await visit.settle();
  return visit;
}

describe('HelpPage', () => {
  it('offers the lines of the person’s country as links to call', async () => {
    const { page } = await open('IE');
    expect(getByRole(page, 'link', { name: '112' }).getAttribute('href')).toBe('tel:112');
    const sentence = page.querySelector('.sentence')?.textContent;
    expect(sentence).toMatch(/^\s*Someone is in danger\? Call 112 or 999\.\s+For you as much/);
    const samaritans = getByRole(page, 'link', { name: 'Call Samaritans, 116 123' });
    expect(samaritans.getAttribute('href')).toBe('tel:116123');
  });

  it('claims no number where none is certain', async () => {
    const { page } = await open('BT');
    expect(page.textContent).toContain('the emergency number of the country you are in');
    expect(page.textContent).toContain('We know no crisis line for Bhutan for certain.');
    expect(queryByRole(page, 'link', { name: /Call/ })).toBeNull();
  });

  it('shows another country where one is chosen', async () => {
    const visit = await open('GB');
    type(getByLabelText(visit.page, 'Another country'), 'NZ');
    await visit.settle();
    expect(getByRole(visit.page, 'link', { name: /Call 1737/ })).toBeTruthy();
  });

  it('stands alone, with the mark, for a visitor', async () => {
    const { page } = await open(null);
    expect(getByRole(page, 'link', { name: 'Understory' })).toBeTruthy();
    expect(getByRole(page, 'heading', { level: 1, name: 'Need help now' })).toBeTruthy();
  });
});

describe('helpFor', () => {
  it.each(Object.keys(HELP))('has an emergency number and a line for %s', (country) => {
    const { emergency, lines } = helpFor(country);
    expect(emergency.length).toBeGreaterThan(0);
    expect(lines.length).toBeGreaterThan(0);
    for (const number of [...emergency, ...lines.map((line) => line.number)]) {
      expect(number).toMatch(/^[\d ]{2,}$/);
    }
  });

  it('gives 112 to the European Union and nothing to the unknown', () => {
    expect(helpFor('SI')).toEqual({ emergency: ['112'], lines: [] });
    expect(helpFor('XX')).toEqual({ emergency: [], lines: [] });
  });
});
