import {
  COMPONENTS,
  KIND_DEFAULTS,
  tieWord,
  type ComponentName,
  type ComponentReading,
  type ComponentWord,
  type EcosystemReading,
  type StandingWarning,
  type TieReading,
  type W1Facts,
  type W3Facts,
  type W9Facts,
} from '@understory/domain';

/** A tie of 14 days at the given vitality, unrated. */
export function aTie(
  id: string,
  vitality: number | null,
  changes: Partial<TieReading> = {},
): TieReading {
  const kind = changes.kind ?? 'peer';
  return {
    id,
    kind,
    zone: KIND_DEFAULTS[kind].zone,
    word: tieWord(vitality),
    vitality,
    nourishment: 0.5,
    giveAndTake: null,
    mutuality: 0.5,
    support: vitality === null ? null : vitality / 2,
    gapDays: 3,
    lastContactOn: 20_778,
    rhythmDays: 14,
    recentContacts: 4,
    ...changes,
  };
}

/** An ecosystem that holds, with everything unknown but what is given. */
export function aReading(
  changes: Partial<EcosystemReading> & {
    words?: Partial<Record<ComponentName, ComponentWord>>;
  } = {},
): EcosystemReading {
  const { words = {}, ...rest } = changes;
  const components = Object.fromEntries(
    COMPONENTS.map((name) => {
      const word = words[name] ?? null;
      return [name, { word, value: word === null ? null : 0.5 }];
    }),
  ) as Record<ComponentName, ComponentReading>;
  return {
    asOf: 20_781,
    word: 'holding',
    ties: [],
    supportMass: null,
    spareSupport: null,
    effectiveNumber: null,
    load: null,
    components,
    overFunctioning: { give: 0.1, hide: null, carry: null },
    restFrom: 'check-in',
    warnings: [],
    ...rest,
  };
}

/** The peer trio of the look: last met on 6 October 2026, read on 24 November. */
export function w1(facts: Partial<W1Facts> = {}, connectionId = 'trio'): StandingWarning {
  return {
    code: 'W1',
    subject: connectionId,
    connectionId,
    raisedOn: 20_775,
    facts: {
      kind: 'peer',
      lastContactOn: 20_732,
      quietFrom: 20_732,
      gapDays: 49,
      leaveDays: 0,
      rhythmDays: 14,
      isFlexible: false,
      intervals: 3.5,
      raisedAbove: 3,
      vitality: 0.1768,
      missed: 2,
      ...facts,
    },
  };
}

export function w3(facts: Partial<W3Facts> = {}): StandingWarning {
  return {
    code: 'W3',
    subject: '',
    connectionId: null,
    raisedOn: 20_780,
    facts: {
      supportMass: 0.8567,
      spareSupport: 0.2101,
      strongestConnectionId: 'supervisor',
      strongestKind: 'supervision',
      knownTies: 3,
      ...facts,
    },
  };
}

export function w4(aliveTies = 1, dueTies = 0, thinTies = 2): StandingWarning {
  const facts = { supportMass: 0.6204, aliveTies, dueTies, thinTies };
  return { code: 'W4', subject: '', connectionId: null, raisedOn: 20_780, facts };
}

export function w9(
  loads: readonly [number | null, number | null] = [1.18, 1.214],
): StandingWarning {
  const weeks: W9Facts['weeks'] = [
    { from: 20_766, units: 23.05, agreedUnits: 20, load: loads[0] },
    { from: 20_773, units: 24.5, agreedUnits: 11.428571, load: loads[1] },
  ];
  return { code: 'W9', subject: '', connectionId: null, raisedOn: 20_780, facts: { weeks } };
}
