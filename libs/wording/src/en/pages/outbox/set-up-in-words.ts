import type { SaveCase, SaveConnection, SaveSeries } from '@understory/contracts';
import { clockTime } from '../../clock-time';
import { duration } from '../../duration';
import { nameInText } from '../../name-in-text';
import { inSentence } from '../../names';
import { dayWithName, plainDate } from '../../plain-date';
import { unitCount } from '../../unit-count';
import { caseDetails } from '../cases/case-sentences';
import { agreementWords } from '../connections/connection';
import { seriesName } from '../series/series-sentences';

type Body = Readonly<Record<string, unknown>>;

/** What is set up rather than logged says of itself, in few words, by its kind. */
const SAID: Readonly<Record<string, (body: Body) => readonly string[]>> = {
  cases: (body) => {
    const known = body as unknown as SaveCase;
    return [nameInText(known.code), inSentence(caseDetails(known))];
  },
  connections: (body) => {
    const { alias, agreement, isActive } = body as unknown as SaveConnection;
    const rests = isActive ? [] : ['resting'];
    return [nameInText(alias), inSentence(agreementWords(agreement)), ...rests];
  },
  series: (body) => {
    const series = body as unknown as SaveSeries;
    const until = series.lastOn === null ? [] : [`until ${dayWithName(series.lastOn)}`];
    return [inSentence(seriesName(series)), duration(series.minutes), ...until];
  },
  agreements: ({ capacityUnits, effectiveFrom }) => [
    `${unitCount(Number(capacityUnits))} a week`,
    ...(effectiveFrom === undefined ? [] : [`from ${dayWithName(String(effectiveFrom))}`]),
  ],
};

/**
 * A case, a connection, a series or an agreement, in few words: "K-14, individual, 50 min, every week".
 *
 * @param kind As in `cases`.
 * @returns Null for every other kind, and where there is nothing to say it of.
 */
export function setUpInWords(kind: string, body: Body): string | null {
  const said = Object.keys(body).length === 0 ? undefined : SAID[kind];
  return said ? said(body).join(', ') : null;
}

/** What such an entry says besides, by its place in it. */
export const SET_UP_REST: Readonly<Record<string, string>> = {
  startsOn: 'first day',
  endsOn: 'last day',
  pauses: 'pauses',
  lastMetOn: 'last met',
  isEvaluative: 'evaluates me too',
  agreement: 'what you agreed',
  firstOn: 'from',
  longestRun: 'sessions in a row at most',
  contractedHours: 'hours in the contract',
  lastAppointment: 'last appointment',
};
/** Of these, the days, which may lie years away. */
const DAYS = new Set(['startsOn', 'endsOn', 'lastMetOn', 'firstOn']);

/** Such a value in words: a day with its year, a time of day; null where it is neither. */
export function setUpValue(key: string, value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (DAYS.has(key)) return plainDate(value, { withYear: true });
  return key === 'lastAppointment' ? clockTime(value) : null;
}
