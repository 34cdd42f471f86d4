import { twoVersions } from './two-versions';

it('sets what stands elsewhere beside what is meant here', () => {
  expect(twoVersions('24 November 2026', '1 December 2026')).toEqual({
    heading: 'This was changed elsewhere',
    elsewhere: '24 November 2026',
    here: '1 December 2026',
    leave: 'Leave it as it is elsewhere',
    insist: 'Keep mine instead',
  });
});

it('says that it was removed there, and what can be done about that', () => {
  expect(twoVersions(null, '1 December 2026')).toMatchObject({
    elsewhere: 'Removed',
    leave: 'Leave it removed',
    insist: 'Bring mine back',
  });
});
