import * as fc from 'fast-check';
import type { EcosystemLog } from '../ecosystem/log';
import type { TieLog } from '../ties/log';
import { AS_OF, checkIns, contact, leave, terms } from './arbitrary-log';

/** A change of a log, with the earliest dated row that it touched; Infinity where it changed settings alone. */
export interface Edited {
  readonly log: EcosystemLog;
  readonly touched: number;
}

/** One thing that a person does to their log. */
export type Edit = (log: EcosystemLog, step: number) => Edited;

const day = fc.integer({ min: 0, max: AS_OF });
const which = fc.nat(4);

/** Changes one of the ties; nothing where there is none. */
function onTie(log: EcosystemLog, place: number, change: (tie: TieLog) => TieLog): EcosystemLog {
  const index = log.ties.length === 0 ? -1 : place % log.ties.length;
  return { ...log, ties: log.ties.map((tie, at) => (at === index ? change(tie) : tie)) };
}

const added: fc.Arbitrary<Edit> = fc.tuple(which, contact).map(([place, row]) => (log, step) => ({
  log: onTie(log, place, (tie) => ({
    ...tie,
    contacts: [...tie.contacts, { ...row, id: `added-${step}` }],
  })),
  touched: row.on,
}));

const edited: fc.Arbitrary<Edit> = fc
  .tuple(which, which, contact)
  .map(([place, at, row]) => (log) => {
    const tie = log.ties[place % Math.max(1, log.ties.length)];
    const old = tie?.contacts[at];
    if (old === undefined) return { log, touched: Infinity };
    const change = (one: TieLog) => ({
      ...one,
      contacts: one.contacts.map((held) => (held.id === old.id ? { ...row, id: old.id } : held)),
    });
    return { log: onTie(log, place, change), touched: Math.min(old.on, row.on) };
  });

const deleted: fc.Arbitrary<Edit> = fc.tuple(which, which).map(([place, at]) => (log) => {
  const tie = log.ties[place % Math.max(1, log.ties.length)];
  const old = tie?.contacts[at];
  const change = (one: TieLog) => ({
    ...one,
    contacts: one.contacts.filter(({ id }) => id !== old?.id),
  });
  return { log: onTie(log, place, change), touched: old?.on ?? Infinity };
});

const worked: fc.Arbitrary<Edit> = fc
  .tuple(day, fc.integer({ min: 0, max: 12 }))
  .map(([on, units]) => (log) => ({
    log: { ...log, workDays: [...log.workDays.filter((row) => row.on !== on), { on, units }] },
    touched: on,
  }));

const answered: fc.Arbitrary<Edit> = checkIns.map((rows) => (log, step) => {
  const more = rows.slice(0, 2).map((row, index) => ({ ...row, id: `answered-${step}-${index}` }));
  return {
    log: { ...log, checkIns: [...log.checkIns, ...more] },
    touched: Math.min(...more.map(({ on }) => on)),
  };
});

const away: fc.Arbitrary<Edit> = leave.map((spans) => (log) => ({
  log: { ...log, leave: [...log.leave.slice(0, 3), ...spans] },
  touched: Infinity,
}));

const agreed: fc.Arbitrary<Edit> = fc.tuple(which, terms).map(([place, row]) => (log) => ({
  log: onTie(log, place, (tie) => ({
    ...tie,
    terms: [...tie.terms.filter((old) => old.effectiveFrom !== row.effectiveFrom), row],
  })),
  touched: Infinity,
}));

const letGo: fc.Arbitrary<Edit> = fc.tuple(which, day).map(([place, on]) => (log) => ({
  log: onTie(log, place, (tie) => ({ ...tie, activeUntil: Math.max(tie.activeFrom, on) })),
  touched: Infinity,
}));

const repaired: fc.Arbitrary<Edit> = fc.tuple(which, day).map(([place, on]) => (log) => ({
  log: onTie(log, place, (tie) => ({
    ...tie,
    disconnections: tie.disconnections.map((row) => ({
      ...row,
      closedOn: Math.max(row.openedOn, on),
      closedAs: 'repaired' as const,
    })),
  })),
  touched: Infinity,
}));

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { arbitrary: added, weight: 4 },
  { arbitrary: edited, weight: 2 },
  { arbitrary: deleted, weight: 2 },
  { arbitrary: worked, weight: 2 },
  answered,
  away,
  agreed,
  letGo,
  repaired,
);
