import type { Pack } from '@understory/contracts';
import { type Cell, csvOf } from '@understory/charts';
import { PACK_TABLE_TEXTS } from '@understory/wording';

const { header, sections, subjects, measures, nothingLogged } = PACK_TABLE_TEXTS;

/** A pack as one table: a line per figure, so that it sorts and filters as it is. */
export function packCsv(pack: Pack): string {
  return csvOf([header, ...about(pack), ...load(pack), ...support(pack), ...thinTies(pack)]);
}

function about({ content, frozenAt, hash }: Pack): Cell[][] {
  return [
    [sections.pack, content.from, null, measures.firstDay, content.from],
    [sections.pack, content.to, null, measures.lastDay, content.to],
    [sections.pack, frozenAt.slice(0, 10), null, measures.frozenAt, frozenAt],
    [sections.pack, frozenAt.slice(0, 10), null, measures.hash, hash],
  ];
}

function load({ content }: Pack): Cell[][] {
  if (!content.load) return [];
  const { heldSessions, heldMinutes, isEnough, weeks } = content.load;
  const unknown = isEnough === false && heldSessions === 0 ? nothingLogged : null;
  return [
    [sections.load, null, subjects.sessions, measures.held, unknown ?? heldSessions],
    [sections.load, null, subjects.sessions, measures.minutesHeld, unknown ?? heldMinutes],
    ...weeks.flatMap(({ from, units, capacityUnits }): Cell[][] => [
      [sections.load, from, subjects.week, measures.units, units ?? nothingLogged],
      [sections.load, from, subjects.week, measures.unitsAgreed, capacityUnits],
    ]),
  ];
}

function support({ content }: Pack): Cell[][] {
  if (!content.support) return [];
  const { supervisionMinutes, contacts } = content.support;
  return [
    [sections.support, null, subjects.supervision, measures.minutesHeld, supervisionMinutes],
    ...contacts.map(({ on, kind, minutes, isHeld }): Cell[] => [
      sections.support,
      on,
      kind,
      isHeld ? measures.minutesHeld : measures.minutesMissed,
      minutes,
    ]),
  ];
}

function thinTies({ content }: Pack): Cell[][] {
  return (content.thinTies ?? []).flatMap(({ kind, gapDays, rhythmDays }): Cell[][] => [
    [sections.thinTies, null, kind, measures.gapDays, gapDays],
    [sections.thinTies, null, kind, measures.rhythmDays, rhythmDays],
  ]);
}
