import type { Connection, ImportKind, SaveConnection } from '@understory/contracts';
import { type ConnectionKind, KIND_DEFAULTS } from '@understory/domain';
import type { TitleGroup } from '@understory/intake';
import { NEW_TIE_ALIASES, newTieChoice } from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';

/** The kinds of import that meet someone. */
export type MeetingKind = Extract<ImportKind, 'supervision-received' | 'peer'>;

/** A connection that an event can belong to: one that is there, or one that the commit would make. */
export interface TieChoice {
  readonly id: string;
  readonly label: string;
  readonly kind: ConnectionKind;
  readonly alias: string;
  readonly isNew: boolean;
}

type NewTie = Pick<TieChoice, 'kind' | 'alias'>;

/** What can be made on the way, by the kind of import; a name that says the role. */
const NEW_TIES: Readonly<Record<MeetingKind, readonly NewTie[]>> = {
  'supervision-received': [
    { kind: 'supervision', alias: NEW_TIE_ALIASES.supervision },
    { kind: 'consultation', alias: NEW_TIE_ALIASES.consultation },
  ],
  peer: [
    { kind: 'peer', alias: NEW_TIE_ALIASES.peer },
    { kind: 'team', alias: NEW_TIE_ALIASES.team },
  ],
};

const TEAM = /\b(?:team|staff|colleagues?)\b/i;

export function meetsSomeone(kind: ImportKind | null): kind is MeetingKind {
  return kind === 'supervision-received' || kind === 'peer';
}

/** The ties that a person can choose among; ids of new ones are made once, so that a repeat changes nothing. */
export class TieChoices {
  private readonly made = new Map<string, string>();

  /** Those that fit the kind first, then the others, then the new ones. */
  of(kind: MeetingKind, connections: readonly Connection[]): TieChoice[] {
    const fitting = NEW_TIES[kind].map((tie) => tie.kind);
    const active = connections.filter(({ isActive }) => isActive);
    const there = [
      ...active.filter((tie) => fitting.includes(tie.kind)),
      ...active.filter((tie) => !fitting.includes(tie.kind)),
    ].map((tie) => ({
      id: tie.id,
      label: tie.alias,
      kind: tie.kind,
      alias: tie.alias,
      isNew: false,
    }));
    return [...there, ...NEW_TIES[kind].map((tie) => this.toMake(tie, connections))];
  }

  /** The likeliest for a title: what is there of the kind that it speaks of, else a new one. */
  likeliest(kind: MeetingKind, group: TitleGroup, choices: readonly TieChoice[]): TieChoice | null {
    const wanted: ConnectionKind =
      kind === 'supervision-received' ? 'supervision' : TEAM.test(group.label) ? 'team' : 'peer';
    return choices.find((choice) => choice.kind === wanted) ?? choices[0] ?? null;
  }

  private toMake(tie: NewTie, connections: readonly Connection[]): TieChoice {
    const alias = free(
      tie.alias,
      connections.map((connection) => connection.alias),
    );
    const before = this.made.get(tie.kind);
    const isMade = connections.some((connection) => connection.id === before);
    const id = before === undefined || isMade ? uuidv7() : before;
    this.made.set(tie.kind, id);
    return { id, label: newTieChoice(alias), kind: tie.kind, alias, isNew: true };
  }
}

/** A connection as the commit makes it: what its kind starts from, and when the calendar last shows it. */
export function newConnection({ kind, alias }: NewTie, lastMetOn: string | null): SaveConnection {
  const { rhythmDays, minutes, balance } = KIND_DEFAULTS[kind];
  return {
    alias,
    kind,
    agreement: { rhythmDays, minutes, balance, isFlexible: false },
    lastMetOn,
    isEvaluative: false,
    isActive: true,
    version: 0,
  };
}

function free(alias: string, taken: readonly string[]): string {
  let name = alias;
  for (let number = 2; taken.includes(name); number++) name = `${alias} ${number}`;
  return name;
}
