import {
  componentWord,
  NEARLY_WITHIN,
  RIGHT_WITHIN,
  THRESHOLDS,
  type CaseShape,
  type Fitting,
  type SupervisionNeed,
  type SupervisionPolicy,
  type WhatIfLine,
  type WhatIfReading,
} from '@understory/domain';
import { duration } from '../../duration';
import { inSentence } from '../../names';
import { plural } from '../../plural';
import { sentence } from '../../sentence';
import { ACUITY_NAMES, SESSION_KIND_NAMES } from '../../session-names';
import { smallNumber } from '../../small-number';
import { missingClause } from '../../supervision-credit';
import { policyTitle } from '../../supervision-sentences';
import { units } from '../../units';
import { CASE_WORK_TEXTS } from '../case-work';
import { unitCount } from '../../unit-count';
import { averageUnits } from './units-in-words';

const PERCENT = 100;
/** Minutes a month are said in steps of five. */
const MINUTE_STEP = 5;

/** What a question asks, as far as its words need it. */
type Lines = readonly Pick<WhatIfLine, 'count'>[];

/** All that follows from a question. */
export interface WhatIfAnswer {
  readonly now: WhatIfReading;
  readonly then: WhatIfReading;
  readonly capacityUnits: number | null;
  /** Null without a capacity or a usual week. */
  readonly fit: {
    readonly shape: CaseShape;
    readonly fitting: Fitting;
    readonly room: number;
  } | null;
}

/** What a policy asks now and then; null while work with clients is not known. */
export interface WhatIfPolicy {
  readonly policy: SupervisionPolicy;
  readonly now: SupervisionNeed | null;
  readonly then: SupervisionNeed | null;
}

/** The question itself, as its heading. */
export function whatIfQuestion(lines: Lines): string {
  const { more, fewer } = totals(lines);
  if (more === 0 && fewer === 0) return 'What if something changed?';
  if (fewer === 0) return `What if I take ${smallNumber(more)} more?`;
  if (more === 0) return `What if I let ${smallNumber(fewer)} go?`;
  return `What if I take ${smallNumber(more)} more and let ${smallNumber(fewer)} go?`;
}

/** "With two more, 22.9 units a week". */
export function whatIfThen(lines: Lines, unitsAWeek: number): string {
  return `${whatIfChange(lines)}, ${averageUnits(unitsAWeek)} units a week`;
}

/** "With two more". */
export function whatIfChange(lines: Lines): string {
  const { more, fewer } = totals(lines);
  const parts = [
    ...(more > 0 ? [`${smallNumber(more)} more`] : []),
    ...(fewer > 0 ? [`${smallNumber(fewer)} fewer`] : []),
  ];
  return parts.length === 0 ? 'Unchanged' : `With ${parts.join(' and ')}`;
}

function totals(lines: Lines) {
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  return {
    more: sum(lines.map(({ count }) => Math.max(0, count))),
    fewer: sum(lines.map(({ count }) => Math.max(0, -count))),
  };
}

/** How the week would stand against what was agreed, and what the model would make of it. */
export function whatIfAgainst(load: number, capacityUnits: number): string {
  const raiseFrom = THRESHOLDS.W9.raiseFrom;
  const percent = (share: number) => `${Math.round(share * PERCENT)}\u00a0%`;
  const from = percent(raiseFrom - 1);
  if (load >= raiseFrom) {
    return `${percent(load - 1)} over. At ${from}, two week ends running, a warning is raised.`;
  }
  if (load >= raiseFrom - NEARLY_WITHIN) {
    return `Nearly ${from} over. At ${from}, two week ends running, a warning is raised.`;
  }
  if (load > 1 + RIGHT_WITHIN) return `${percent(load - 1)} over. No warning before ${from}.`;
  if (load < 1 - RIGHT_WITHIN) {
    return `${percent(1 - load)} below, room for ${unitCount((1 - load) * capacityUnits)}.`;
  }
  const off = Math.round((load - 1) * PERCENT);
  return off === 0
    ? 'Right at it.'
    : `Right at it, ${percent(Math.abs(load - 1))} ${off > 0 ? 'over' : 'below'}.`;
}

/** The word of the soil Headroom, now and then. */
export function whatIfHeadroom({ now, then }: WhatIfAnswer): string {
  const [before, after] = [now.headroom, then.headroom].map((value) =>
    value === null ? null : componentWord(value),
  );
  if (!before || !after) return 'Not known yet.';
  return before === after ? sentence(`${after}, as now`) : sentence(`${after}, ${before} now`);
}

/** Time with clients, now and then. */
export function whatIfTime({ now, then }: WhatIfAnswer): string {
  if (now.clientMinutes === null || then.clientMinutes === null) return 'Not known yet.';
  const [before, after] = [now.clientMinutes, then.clientMinutes].map(hours);
  return before === after ? `${after} h a week, as now.` : `${after} h a week, ${before} now.`;
}

function hours(minutes: number): string {
  return units(minutes / 60);
}

/** Where sessions would still fit between breaks. */
export function whatIfBreathing({ now, then }: WhatIfAnswer, agreedRun: number): string {
  if (now.runPlaces === null || then.runPlaces === null) {
    return 'Not known yet: it needs two weeks of sessions.';
  }
  const left = Math.floor(then.runPlaces);
  const run = `more than ${smallNumber(agreedRun)} in a row`;
  if (left < 0) {
    return `${sentence(plural(-left, 'session', 'sessions')).slice(0, -1)} a week would make ${run}, wherever they stand.`;
  }
  const room = `Room for ${plural(left, 'session', 'sessions')} a week without ${run}`;
  return left === now.runPlaces
    ? `${room}, as now.`
    : `${room}; ${smallNumber(now.runPlaces)} now.`;
}

/** What one policy would ask for, and whether the caseload has a say in it. */
export function whatIfSupervision({ policy, now, then }: WhatIfPolicy): string {
  const title = policyTitle(policy);
  if (!now || !then) return `${title}: not known until a week of sessions is.`;
  if (then.missing) return `${title}: say ${missingClause(then.missing)} first.`;
  if (then.minutesAMonth === null || now.minutesAMonth === null) {
    return `${title}: asks the same, whatever the caseload.`;
  }
  const after = stepped(then.minutesAMonth);
  const month = then.isAdvised ? 'a month advised' : 'a month';
  if (!then.followsCaseload) {
    return `${title}: ${duration(after)} ${month}, whatever the caseload.`;
  }
  const change = after - stepped(now.minutesAMonth);
  if (change === 0) return `${title}: about ${duration(after)} ${month}, as now.`;
  const way = change > 0 ? 'more' : 'less';
  return `${title}: about ${duration(Math.abs(change))} ${way} ${month}, ${duration(after)} in all.`;
}

function stepped(minutes: number): number {
  return Math.round(minutes / MINUTE_STEP) * MINUTE_STEP;
}

/** What would still fit into what was agreed, and what could make room. */
export function whatIfFit({ fit }: WhatIfAnswer): string {
  if (!fit) return 'Not known yet.';
  const { shape, fitting, room } = fit;
  if (fitting.cases === 0) return noneWords(room);
  const cases = `${smallNumber(fitting.cases)} ${shapeNoun(shape)} ${fitting.cases === 1 ? 'case' : 'cases'}`;
  if (!fitting.closing) return sentence(`${cases}, as things are`);
  return `None, or ${cases} if you close one ${shapeNoun(fitting.closing)} case.`;
}

function noneWords(room: number): string {
  const left = unitCount(Math.abs(room));
  const are = left.endsWith('units') ? 'are' : 'is';
  return room > 0
    ? `None; ${left} a week ${are} left.`
    : `None, until more than ${left} a week ${are} free.`;
}

function shapeNoun({ kind, acuity, isTraumaFocused }: CaseShape): string {
  const trauma = isTraumaFocused ? `${inSentence(CASE_WORK_TEXTS.traumaFocused)} ` : '';
  return `${inSentence(ACUITY_NAMES[acuity])} ${trauma}${inSentence(SESSION_KIND_NAMES[kind])}`;
}

/** All of it in one sentence, for whoever hears the page. */
export function whatIfSpoken(lines: Lines, { then, capacityUnits }: WhatIfAnswer): string {
  if (then.units === null) return 'Not enough is known yet to answer that.';
  const title = whatIfThen(lines, then.units);
  if (capacityUnits === null || then.load === null) return `${title}.`;
  return `${title}, against ${units(capacityUnits)}. ${whatIfAgainst(then.load, capacityUnits)}`;
}
