import type { CaseLately, Series, SeriesAhead } from '@understory/contracts';

/** For specs: an individual case of a weekly rhythm that goes on since January. */
export function aCase(code: string, part: Partial<CaseLately> = {}): CaseLately {
  const number = String(part.code ?? code).replaceAll(/\D/g, '');
  return {
    id: `0192f0c0-0000-7000-8000-${number.padStart(12, '0')}`,
    code,
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    minutes: 50,
    rhythmDays: 7,
    practiceId: null,
    startsOn: '2026-01-12',
    endsOn: null,
    pauses: [],
    version: 3,
    heldSessions: 12,
    lastHeldOn: '2026-11-17',
    nextOn: '2026-11-24',
    ...part,
  };
}

/** For specs: every Tuesday at 14:00 in London, from 3 November. */
export function aSeries(caseId: string | null, part: Partial<Series> = {}): Series {
  return {
    id: '0192f0c0-0000-7000-8000-0000000005e1',
    caseId,
    practiceId: null,
    rhythm: { unit: 'week', every: 1, weekdays: [2] },
    firstOn: '2026-11-03',
    lastOn: null,
    at: '14:00',
    zone: 'Europe/London',
    minutes: 50,
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    attendees: null,
    continues: null,
    version: 1,
    ...part,
  };
}

/** For specs: the same of a case, with its next one on the 24th and nothing else ahead. */
export function aSeriesAhead(caseId: string, part: Partial<SeriesAhead> = {}): SeriesAhead {
  const ahead = { nextOn: '2026-11-24', changedDays: 0, removedDays: 0 };
  return { ...aSeries(caseId), weekStart: 1, ...ahead, ...part };
}
