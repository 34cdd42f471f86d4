import { connectionInWords } from './agreement';

it('says a tie and what was agreed of it', () => {
  const tie = {
    alias: 'Peer trio',
    agreement: { rhythmDays: 14, minutes: 60, isFlexible: true },
    isEvaluative: false,
    isActive: true,
  };
  expect(connectionInWords(tie)).toBe('Peer trio. Every two weeks, 60 minutes, flexible.');
  expect(connectionInWords({ ...tie, isEvaluative: true, isActive: false })).toBe(
    'Peer trio. Every two weeks, 60 minutes, flexible. Also evaluates me. Resting.',
  );
});
