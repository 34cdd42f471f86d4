import { connectionInWords } from './agreement';

it('says a tie and what was agreed of it', () => {
  const tie = {
    alias: 'Peer trio',
    kind: 'peer' as const,
    agreement: { rhythmDays: 14, minutes: 60, isFlexible: true, balance: 0 },
    isEvaluative: false,
    isActive: true,
  };
  expect(connectionInWords(tie)).toBe(
    'Peer trio. Peer. Every two weeks, 60 minutes, flexible. Give and take: even.',
  );
  expect(connectionInWords({ ...tie, isEvaluative: true, isActive: false })).toBe(
    'Peer trio. Peer. Every two weeks, 60 minutes, flexible. Give and take: even. Also evaluates me. Resting.',
  );
  const receiving = { ...tie, agreement: { ...tie.agreement, isFlexible: false, balance: 0.5 } };
  expect(connectionInWords(receiving)).toBe(
    'Peer trio. Peer. Every two weeks, 60 minutes. Give and take: I mostly receive.',
  );
  const named = { ...tie, alias: 'Peer' };
  expect(connectionInWords(named)).toBe(
    'Peer. Every two weeks, 60 minutes, flexible. Give and take: even.',
  );
});
