import { INVENTORY_FORM_TEXTS, inventoryInWords } from './inventory-form';

it('says how many items are open, of one as of several', () => {
  expect(INVENTORY_FORM_TEXTS.open(1, 19)).toMatch(/^1 of 19 is open\. /);
  expect(INVENTORY_FORM_TEXTS.open(3, 19)).toMatch(/^3 of 19 are open\. /);
});

it('says one of two versions by what differs', () => {
  const clientWord = 'patients';
  const [here, there] = [{ P1: 75, C5: 0 } as const, { P1: 75, P2: 50 } as const];
  const mine = { on: '2026-10-09', answers: here, isFinished: false };
  expect(inventoryInWords(mine, { other: { ...mine, answers: there }, clientWord })).toBe(
    '2 of 19 answered. How often are you physically exhausted? Left open. Are you tired of working with patients? Never, or almost never.',
  );
  const finished = { ...mine, isFinished: true };
  expect(inventoryInWords(finished, { other: mine, clientWord })).toBe(
    '2 of 19 answered, finished.',
  );
  expect(inventoryInWords(finished, { other: { ...mine, on: '2026-10-02' }, clientWord })).toBe(
    '2 of 19 answered, finished. It counts for 9 October 2026.',
  );
  expect(inventoryInWords({ ...mine, answers: { P1: 75 } }, { other: null, clientWord })).toBe(
    '1 of 19 answered. How often do you feel tired? Often.',
  );
});
