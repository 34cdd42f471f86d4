import { INVENTORY_FORM_TEXTS } from './inventory-form';

it('says how many items are open, of one as of several', () => {
  expect(INVENTORY_FORM_TEXTS.open(1, 19)).toMatch(/^1 of 19 is open\. /);
  expect(INVENTORY_FORM_TEXTS.open(3, 19)).toMatch(/^3 of 19 are open\. /);
});
