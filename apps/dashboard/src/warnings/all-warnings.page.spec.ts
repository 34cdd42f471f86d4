import { getAllByRole, getByRole, within } from '@testing-library/dom';
import { THRESHOLDS } from '@understory/domain';
import { warningMeaning } from '@understory/wording';
import { Visit } from '../shell/spec-support';
import { warningGroups } from './warning-groups';
import { warningsRoutes } from './warnings.routes';

const CODES = warningGroups().flatMap(({ warnings }) => warnings.map(({ code }) => code));

async function opened(): Promise<HTMLElement> {
  const visit = await Visit.create([{ path: 'warnings', children: warningsRoutes }]);
  await visit.open('/warnings');
  return visit.page;
}

describe('all warnings', () => {
  it('are there once each, by what they are about, without asking the server', async () => {
    const page = await opened();
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe(
      'Every warning, and its rule',
    );
    expect(
      getAllByRole(page, 'heading', { level: 2 }).map(({ textContent }) => textContent),
    ).toEqual([
      'About all ties together',
      'About one tie',
      'About the work',
      'About how it is for you',
    ]);
    expect(new Set(CODES).size).toBe(CODES.length);
    expect(page.querySelectorAll('details')).toHaveLength(CODES.length);
  });

  it.each(CODES)(
    'say what %s means, its rule and what clears it, in the words of its own page',
    async (code) => {
      const page = await opened();
      const { name, meaning, rule, falseAlarms, clears } = warningMeaning(code);
      const entry = [...page.querySelectorAll('details')].find(
        (details) => details.querySelector('b')?.textContent === name,
      );
      for (const said of [meaning, rule, clears]) expect(entry?.textContent).toContain(said);
      expect(within(entry as HTMLElement).getByText('The rule')).not.toBeNull();
      const chance = within(entry as HTMLElement).queryByText('By chance');
      expect(chance?.nextElementSibling?.textContent ?? null).toBe(falseAlarms);
    },
  );

  it('take every figure from the thresholds themselves', async () => {
    const page = await opened();
    expect(page.textContent).toContain(`below ${THRESHOLDS.W14.clearBelow} on each scale`);
    expect(page.textContent).toContain('At most two new ones are told in a week');
  });
});
