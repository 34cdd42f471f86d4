import { casesSentence } from './cases-list';

it.each([
  [[3, 1, 1], 'Three cases go on. One is paused, one has ended.'],
  [[1, 0, 0], 'One case goes on. '],
  [[0, 0, 7], 'No case goes on. Seven have ended.'],
  [[13, 2, 0], '13 cases go on. Two are paused.'],
])('of %j says %s', ([goingOn = 0, paused = 0, ended = 0], words) => {
  const { finding, relief } = casesSentence({ goingOn, paused, ended });
  expect(`${finding} ${relief}`).toBe(words);
});
