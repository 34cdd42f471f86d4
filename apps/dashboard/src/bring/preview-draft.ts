import { type Signal, computed, signal } from '@angular/core';
import type { Connection, ImportKind } from '@understory/contracts';
import {
  type ImportPlan,
  type KindChoice,
  type PlannedRow,
  type TitleGroup,
  groupByTitle,
  importPlan,
  lookalikes,
} from '@understory/intake';
import type { Remembered } from './device-memory';
import { type TieChoice, TieChoices, meetsSomeone } from './tie-choices';
import type { ReadFile } from './worker-answer';

export interface DraftSources {
  readonly file: ReadFile;
  readonly fileName: string;
  /** ISO instant that parts past from future. */
  readonly now: string;
  /** The person's own day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Answers of earlier files, by key. */
  readonly remembered: ReadonlyMap<string, Remembered>;
  readonly isKnown: (hash: string) => boolean;
  readonly connections: Signal<readonly Connection[]>;
}

/** A tie that the commit has to make first. */
export interface TieToMake {
  readonly choice: TieChoice;
  readonly lastMetOn: string | null;
}

/** Everything a preview shows and answers; nothing in it is sent but what `plan` says. */
export class PreviewDraft {
  private readonly ties = new TieChoices();
  private readonly answers = signal<ReadonlyMap<string, Remembered>>(new Map());
  private readonly apart = signal<ReadonlyMap<string, ImportKind>>(new Map());
  private readonly hashes: ReadonlyMap<unknown, string>;

  readonly withTentative = signal(false);

  readonly groups = computed<TitleGroup[]>(() => {
    const kinds = [...this.sources.remembered].map(([key, { kind }]) => [key, kind] as const);
    return groupByTitle(this.reading.events, new Map([...kinds, ...this.apart()]));
  });

  private readonly plans = computed<{ sure: ImportPlan; withTentative: ImportPlan }>(() => {
    const choices = this.groups().map((group) => this.choiceOf(group));
    const { now } = this.sources;
    return {
      sure: importPlan(choices, { now, withTentative: false }),
      withTentative: importPlan(choices, { now, withTentative: true }),
    };
  });

  readonly plan = computed(() => {
    const { sure, withTentative } = this.plans();
    return this.withTentative() ? withTentative : sure;
  });
  /** Tentative events of a chosen kind, asked for or not. */
  readonly tentativeCount = computed(() => this.plans().sure.leftOut.tentative.length);
  readonly lookalikes = computed(() => lookalikes(this.plan().rows));
  readonly knownCount = computed(() => this.plan().rows.filter((row) => this.isKnown(row)).length);
  readonly unanswered = computed(() =>
    this.groups().filter((group) => this.kindOf(group) === null),
  );

  /** The ties that rows of the plan belong to and that are not there yet. */
  readonly tiesToMake = computed<TieToMake[]>(() => {
    const rows = Map.groupBy(this.plan().rows, ({ row }) =>
      'connectionId' in row ? row.connectionId : '',
    );
    const choices = new Map(
      (['supervision-received', 'peer'] as const)
        .flatMap((kind) => this.ties.of(kind, this.sources.connections()))
        .map((choice) => [choice.id, choice]),
    );
    return [...rows].flatMap(([id, met]) => {
      const choice = choices.get(id);
      return choice?.isNew ? [{ choice, lastMetOn: this.newest(met) }] : [];
    });
  });

  constructor(readonly sources: DraftSources) {
    const { reading, hashes } = sources.file;
    this.hashes = new Map(reading.events.map((event, index) => [event, hashes[index] ?? '']));
  }

  get reading() {
    return this.sources.file.reading;
  }

  kindOf({ key, kind }: TitleGroup): ImportKind | null {
    return this.answers().get(key)?.kind ?? kind;
  }

  /** Ties to choose among for a group; empty where its kind meets nobody. */
  tiesOf(group: TitleGroup): TieChoice[] {
    const kind = this.kindOf(group);
    return meetsSomeone(kind) ? this.ties.of(kind, this.sources.connections()) : [];
  }

  tieOf(group: TitleGroup): TieChoice | null {
    const kind = this.kindOf(group);
    if (!meetsSomeone(kind)) return null;
    const choices = this.tiesOf(group);
    const { remembered } = this.sources;
    const answered = this.answers().get(group.key)?.tieId ?? remembered.get(group.key)?.tieId;
    const chosen = choices.find(({ id }) => id === answered);
    return chosen ?? this.ties.likeliest(kind, group, choices);
  }

  answer(group: TitleGroup, kind: ImportKind, tieId?: string): Remembered {
    const answer = tieId === undefined ? { kind } : { kind, tieId };
    this.answers.update((answers) => new Map([...answers, [group.key, answer]]));
    return answer;
  }

  /** Gives one title of a family a kind of its own. */
  setApart(titleKey: string, kind: ImportKind): void {
    this.apart.update((apart) => new Map([...apart, [titleKey, kind]]));
  }

  hashOf({ event }: PlannedRow): string {
    return this.hashes.get(event) ?? '';
  }

  private isKnown(row: PlannedRow): boolean {
    return this.sources.isKnown(this.hashOf(row));
  }

  private choiceOf(group: TitleGroup): KindChoice {
    const { events } = group;
    const kind = this.kindOf(group);
    const connectionId = this.tieOf(group)?.id;
    return connectionId === undefined ? { events, kind } : { events, kind, connectionId };
  }

  /** The last day on which they were together, no later than today. */
  private newest(rows: readonly PlannedRow[]): string | null {
    const { today } = this.sources;
    return rows.reduce<string | null>((last, { event: { localDate } }) => {
      const day = localDate < today ? localDate : today;
      return last !== null && last > day ? last : day;
    }, null);
  }
}
