import { wayBackTo } from './way-back';

it.each([
  ['/today', 'Today', '/today'],
  ['/ecosystem?view=map#ties', 'Ecosystem', '/ecosystem'],
  ['/connections/1', 'The tie', '/connections/1'],
  ['/warnings/past', 'Past warnings', '/warnings/past'],
  ['/warnings', 'Every warning', '/warnings'],
  ['/warnings/W3', 'Today', '/today'],
  ['/sign-in', 'Today', '/today'],
])('from %s it leads back to %s', (url, name, link) => {
  expect(wayBackTo(url)).toEqual({ name, link });
});
