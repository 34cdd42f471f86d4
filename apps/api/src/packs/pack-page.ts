import type { Pack, PackContent } from '@understory/contracts';
import {
  clockTime,
  duration,
  KIND_NAMES,
  PACK_SECTION_TITLES,
  packName,
  packSentences,
  period,
  plainDate,
  TIE_WORD_NAMES,
  units,
  whole,
} from '@understory/wording';

/** What the template prints, all in words. */
export interface PackPage {
  language: string;
  region: string;
  title: string;
  description: string;
  kind: string;
  name: string;
  period: string;
  footer: string;
  hash: string;
  closing: string;
  load: (Section & { alt: string; note: string }) | null;
  support: Section | null;
  thinTies: Section | null;
}

interface Section {
  title: string;
  finding: string;
  header: string[];
  rows: string[][];
}

const CLOSING =
  'Ties stand here by their role, never by name. Contacts beyond work and of one’s own therapy are left out. ' +
  'A thin tie says something about the tie, nothing about the person.';

/** A frozen pack in the words of its printed page. */
export function packPage({ content, frozenAt, hash }: Pack): PackPage {
  const name = packName(content.from, content.to);
  const span = period(content.from, content.to);
  const frozen = `${plainDate(frozenAt.slice(0, 10), { withYear: true })}, ${clockTime(frozenAt.slice(11, 16))} UTC`;
  const sentences = packSentences(content);
  return {
    language: 'en',
    region: 'GB',
    title: `${name}, ${span}`,
    description: `Supervision pack for ${span}, frozen on ${frozen}.`,
    kind: 'For supervision',
    name,
    period: span,
    footer: `Frozen on ${frozen}. It has not changed since.`,
    hash,
    closing: CLOSING,
    load: content.load && loadSection(content.load, sentences.load ?? ''),
    support: content.support && supportSection(content.support, sentences.support ?? ''),
    thinTies: content.thinTies && thinSection(content.thinTies, sentences.thinTies ?? ''),
  };
}

function loadSection(load: NonNullable<PackContent['load']>, finding: string): PackPage['load'] {
  const { heldSessions, heldMinutes, weeks } = load;
  return {
    title: PACK_SECTION_TITLES.load,
    finding: `${finding}. Sessions held: ${whole(heldSessions)}, ${duration(heldMinutes)}.`,
    alt: `Units of work by week beside what was agreed. ${finding}. The table below has every figure.`,
    note: 'Whole weeks, in load units: one is a usual session of fifty minutes. A solid bar was more than a twentieth over.',
    header: ['Week from', 'Units', 'Agreed'],
    rows: weeks.map(({ from, units: held, capacityUnits }) => [
      plainDate(from),
      units(held),
      capacityUnits === null ? 'none' : units(capacityUnits),
    ]),
  };
}

function supportSection(
  { contacts }: NonNullable<PackContent['support']>,
  finding: string,
): Section {
  return {
    title: PACK_SECTION_TITLES.support,
    finding: `${finding}.`,
    header: ['Date', 'With', 'Length', ''],
    rows: contacts.map(({ on, kind, minutes, isHeld }) => [
      plainDate(on),
      KIND_NAMES[kind],
      duration(minutes),
      isHeld ? 'held' : 'missed',
    ]),
  };
}

function thinSection(ties: NonNullable<PackContent['thinTies']>, finding: string): Section {
  return {
    title: PACK_SECTION_TITLES['thin-ties'],
    finding: `${finding}.`,
    header: ['With', 'Since the last contact', 'Agreed', ''],
    rows: ties.map(({ kind, word, gapDays, rhythmDays }) => [
      KIND_NAMES[kind],
      gapDays === null ? 'not met yet' : days(gapDays),
      `every ${days(rhythmDays)}`,
      TIE_WORD_NAMES[word],
    ]),
  };
}

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}
