import type { Pack, PackContent } from '@understory/contracts';
import {
  APP_NAME,
  clockTime,
  duration,
  KIND_NAMES,
  PACK_SECTION_TITLES,
  PACK_PAGE_TEXTS,
  packName,
  packSentences,
  period,
  plainDate,
  TIE_WORD_NAMES,
  units,
} from '@understory/wording';

/** What the template prints, all in words. */
export interface PackPage {
  app: string;
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

const TEXTS = PACK_PAGE_TEXTS;

/** A frozen pack in the words of its printed page. */
export function packPage({ content, frozenAt, hash }: Pack): PackPage {
  const name = packName(content.from, content.to);
  const span = period(content.from, content.to);
  const frozenDay = plainDate(frozenAt.slice(0, 10), { withYear: true });
  const frozenOn = TEXTS.moment(frozenDay, clockTime(frozenAt.slice(11, 16)));
  const sentences = packSentences(content);
  return {
    app: APP_NAME,
    language: TEXTS.language.code,
    region: TEXTS.language.region,
    title: TEXTS.title({ name, period: span }),
    description: TEXTS.description({ period: span, frozenOn }),
    kind: TEXTS.kind,
    name,
    period: span,
    footer: TEXTS.footer(frozenOn),
    hash,
    closing: TEXTS.closing,
    load: content.load && loadSection(content.load, sentences.load ?? ''),
    support: content.support && supportSection(content.support, sentences.support ?? ''),
    thinTies: content.thinTies && thinSection(content.thinTies, sentences.thinTies ?? ''),
  };
}

function loadSection(load: NonNullable<PackContent['load']>, finding: string): PackPage['load'] {
  const { heldSessions, heldMinutes, isEnough, weeks } = load;
  return {
    title: PACK_SECTION_TITLES.load,
    finding:
      isEnough === false && heldSessions === 0
        ? TEXTS.load.unknown(finding)
        : TEXTS.load.finding({ finding, held: heldSessions, length: duration(heldMinutes) }),
    alt: TEXTS.load.alt(finding),
    note: TEXTS.load.note,
    header: TEXTS.load.header,
    rows: weeks.map(({ from, units: held, capacityUnits }) => [
      plainDate(from),
      held === null ? TEXTS.load.nothingLogged : units(held),
      capacityUnits === null ? TEXTS.load.nothingAgreed : units(capacityUnits),
    ]),
  };
}

function supportSection(
  { contacts }: NonNullable<PackContent['support']>,
  finding: string,
): Section {
  return {
    title: PACK_SECTION_TITLES.support,
    finding: TEXTS.support.finding(finding),
    header: [...TEXTS.support.header, ''],
    rows: contacts.map(({ on, kind, minutes, isHeld }) => [
      plainDate(on),
      KIND_NAMES[kind],
      duration(minutes),
      isHeld ? TEXTS.support.held : TEXTS.support.missed,
    ]),
  };
}

function thinSection(ties: NonNullable<PackContent['thinTies']>, finding: string): Section {
  return {
    title: PACK_SECTION_TITLES['thin-ties'],
    finding: TEXTS.thinTies.finding(finding),
    header: [...TEXTS.thinTies.header, ''],
    rows: ties.map(({ kind, word, gapDays, rhythmDays }) => [
      KIND_NAMES[kind],
      gapDays === null ? TEXTS.thinTies.notMet : TEXTS.thinTies.gap(gapDays),
      TEXTS.thinTies.rhythm(rhythmDays),
      TIE_WORD_NAMES[word],
    ]),
  };
}
