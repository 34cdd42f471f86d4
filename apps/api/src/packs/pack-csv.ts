import type { Pack } from '@understory/contracts';
import { type Cell, csvOf } from '@understory/charts';

const HEADER = ['section', 'date', 'subject', 'measure', 'value'];

/** A pack as one table: a line per figure, so that it sorts and filters as it is. */
export function packCsv(pack: Pack): string {
  return csvOf([HEADER, ...about(pack), ...load(pack), ...support(pack), ...thinTies(pack)]);
}

function about({ content, frozenAt, hash }: Pack): Cell[][] {
  return [
    ['pack', content.from, null, 'first day', content.from],
    ['pack', content.to, null, 'last day', content.to],
    ['pack', frozenAt.slice(0, 10), null, 'frozen at', frozenAt],
    ['pack', frozenAt.slice(0, 10), null, 'SHA-256', hash],
  ];
}

function load({ content }: Pack): Cell[][] {
  if (!content.load) return [];
  const { heldSessions, heldMinutes, weeks } = content.load;
  return [
    ['load', null, 'sessions', 'held', heldSessions],
    ['load', null, 'sessions', 'minutes held', heldMinutes],
    ...weeks.flatMap(({ from, units, capacityUnits }): Cell[][] => [
      ['load', from, 'week', 'units', units],
      ['load', from, 'week', 'units agreed', capacityUnits],
    ]),
  ];
}

function support({ content }: Pack): Cell[][] {
  if (!content.support) return [];
  const { supervisionMinutes, contacts } = content.support;
  return [
    ['support', null, 'supervision', 'minutes held', supervisionMinutes],
    ...contacts.map(({ on, kind, minutes, isHeld }): Cell[] => [
      'support',
      on,
      kind,
      isHeld ? 'minutes held' : 'minutes missed',
      minutes,
    ]),
  ];
}

function thinTies({ content }: Pack): Cell[][] {
  return (content.thinTies ?? []).flatMap(({ kind, gapDays, rhythmDays }): Cell[][] => [
    ['thin ties', null, kind, 'days since the last contact', gapDays],
    ['thin ties', null, kind, 'days agreed', rhythmDays],
  ]);
}
