import { afterLastAppointment } from './last-appointment';
import { policiesChosen } from './policies-chosen';

it('names the policies that are chosen, or says that none is', () => {
  expect(policiesChosen([])).toBe('None is chosen.');
  expect(policiesChosen(['BACP, accredited'])).toBe('Chosen now: BACP, accredited.');
  expect(policiesChosen(['BACP, accredited', 'Alder House'])).toBe(
    'Chosen now: BACP, accredited; Alder House.',
  );
});

it('mentions a start after the last appointment', () => {
  expect(afterLastAppointment('18:30')).toBe('After 18:30, the last appointment you agreed on.');
});
