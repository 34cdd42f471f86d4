import { workInWords } from './case-work';

it('says what a session or a case is like', () => {
  expect(workInWords({ kind: 'couple', acuity: 'complex', isTraumaFocused: true })).toBe(
    'Couple, complex, trauma-focused',
  );
  expect(workInWords({ kind: 'group', acuity: 'usual', isTraumaFocused: false })).toBe(
    'Group, usual',
  );
});
