import { INVENTORY_FORM_TEXTS, inventoryInWords } from './inventory-form';

it('says how many items are open, of one as of several', () => {
  expect(INVENTORY_FORM_TEXTS.open(1, 19)).toMatch(/^1 of 19 is open\. /);
  expect(INVENTORY_FORM_TEXTS.open(3, 19)).toMatch(/^3 of 19 are open\. /);
});

it('says one of two versions by what differs', () => {
  const clientWord = 'patients';
  const [here, there] = [{ P1: 75, C5: 0 } as const, { P1: 75, P2: 50 } as const];
  expect(inventoryInWords({ answers: here, isFinished: false }, { other: there, clientWord })).toBe(
    '2 of 19 answered. How often are you physically exhausted? Left open. Are you tired of working with patients? Never, or almost never.',
  );
  const finished = { answers: here, isFinished: true };
  expect(inventoryInWords(finished, { other: here, clientWord })).toBe(
    '2 of 19 answered, finished.',
  );
});
