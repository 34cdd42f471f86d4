import { SaveCase, SaveSeries } from '@understory/contracts';
import { epochDay, isoDate, occurrencesOf } from '@understory/domain';
import { addDays } from './calendar';
import { madeUpPractice } from './made-up-practice';
import type { MadeUpMember, MadeUpSeries } from './made-up-types';
import { isAway } from './sessions';

/** Days from one to another that a series names, leave left out. */
function daysOf({ leave }: MadeUpMember, series: MadeUpSeries, from: string, to: string): string[] {
  const rule = {
    ...series,
    firstOn: epochDay(series.firstOn),
    lastOn: series.lastOn === null ? null : epochDay(series.lastOn),
    weekStart: 1 as const,
  };
  const days = occurrencesOf(rule, epochDay(from), epochDay(to)).map(isoDate);
  return days.filter((day) => !isAway(day, leave));
}

/** What series expect of some days beyond what was written. */
function expectedOf(member: MadeUpMember, from: string, to: string): string[] {
  const { sessions, series } = member;
  const taken = new Set(sessions.map(({ series: of }) => of && `${of.id} ${of.on}`));
  return series.flatMap((one) =>
    daysOf(member, one, from, to).filter((day) => !taken.has(`${one.id} ${day}`)),
  );
}

describe.each(['2026-11-22', '2026-03-01', '2024-02-29', '2025-08-15', '2027-01-02'])(
  'the cases of a made-up practice, seen on %s',
  (asOf) => {
    const { members, practice, visitorId } = madeUpPractice({ seed: `spec ${asOf}`, asOf });

    it('speak the language of the contracts, of this practice', () => {
      for (const { cases, series, sessions } of members) {
        for (const one of cases) SaveCase.parse(one);
        for (const one of series) SaveSeries.parse(one);
        const rows = [...cases, ...series, ...sessions];
        expect(rows.filter(({ practiceId }) => practiceId !== practice.id)).toEqual([]);
      }
    });

    it('have codes of their own, and a group the name of its day', () => {
      for (const { cases } of members) {
        const codes = cases.map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
        for (const { code, kind } of cases) {
          expect(code).toMatch(kind === 'group' ? /^[A-Z][a-z]+day group$/ : /^[A-Z]-\d\d$/);
        }
      }
    });

    it('have every session, and groups those who came', () => {
      for (const { cases, sessions } of members) {
        const kinds = new Map(cases.map(({ id, kind }) => [id, kind]));
        expect(sessions.filter((one) => kinds.get(one.caseId ?? '') !== one.kind)).toEqual([]);
        const odd = sessions.filter(({ kind, attendees }) =>
          kind === 'group' ? (attendees ?? 0) < 2 : attendees !== null,
        );
        expect(odd).toEqual([]);
      }
    });

    it('leave nothing unmarked but what the visitor forgot', () => {
      for (const member of members) {
        const forgotten = expectedOf(member, '2020-01-01', addDays(asOf, -1));
        expect(forgotten).toHaveLength(member.person.id === visitorId ? 3 : 0);
        expect(forgotten.every((day) => day >= addDays(asOf, -14))).toBe(true);
      }
    });

    it('go on in the coming weeks, each at its time', () => {
      for (const member of members) {
        const { cases, series, sessions } = member;
        const goingOn = cases.filter(({ endsOn }) => endsOn === null);
        const ids = new Set(goingOn.map(({ id }) => id));
        const open = series.filter(({ caseId }) => ids.has(caseId ?? ''));
        expect(open).toHaveLength(goingOn.length);
        expect(goingOn.length).toBeGreaterThanOrEqual(6);
        for (const one of open) {
          expect(daysOf(member, one, asOf, addDays(asOf, 13)).length).toBeGreaterThanOrEqual(1);
        }
        expect(
          sessions.filter(({ localDate }) => localDate >= asOf).every(({ isFirst }) => isFirst),
        ).toBe(true);
      }
    });

    it('have their sessions when their series say', () => {
      for (const { series, sessions } of members) {
        const times = new Map(series.map(({ id, at }) => [id, at]));
        const odd = sessions.filter(({ startsAt, zone, localDate, series: of }) => {
          if (!of) return false;
          const start = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone);
          const at = start.toPlainTime().toString().slice(0, 5);
          return of.on !== localDate || at !== times.get(of.id);
        });
        expect(odd).toEqual([]);
      }
    });
  },
);
