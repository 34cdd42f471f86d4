import { inFormats } from '../../../formats';
import { SUPPORT_RULER_TEXTS, supportRulerLabel } from './support-ruler';

const GERMANY = { region: 'de-DE', hours: null };

it('tells the figure to whoever does not see it', () => {
  const parts = [
    { alias: 'Peer trio', value: '0.50' },
    { alias: 'Anna', value: '0.21' },
  ];
  expect(supportRulerLabel(parts, 0.71, 0.75)).toBe(
    'Support by tie: Peer trio 0.50, Anna 0.21. In all 0.71; the rule’s line is at 0.75.',
  );
  expect(supportRulerLabel([], 0, 0.75)).toMatch(/^Support by tie: none\. In all 0\.00; /);
});

it('writes its numbers as the reader does', () => {
  expect(SUPPORT_RULER_TEXTS.caption()).toMatch(/counts 0\.50\.$/);
  expect(inFormats(GERMANY, SUPPORT_RULER_TEXTS.caption)).toMatch(/counts 0,50\.$/);
});
