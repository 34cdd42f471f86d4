import { Component, input, output, signal } from '@angular/core';
import type { ImportKind } from '@understory/contracts';
import type { TitleGroup } from '@understory/intake';
import {
  TITLE_TABLE_TEXTS,
  eventCount,
  eventLength,
  eventLengthWithUnit,
  whole,
} from '@understory/wording';
import { KIND_OPTIONS } from './found-rows';
import type { PreviewDraft } from './preview-draft';

/** An answer for a group: its kind, and whom it meets where it was chosen. */
export interface GroupAnswer {
  readonly group: TitleGroup;
  readonly kind: ImportKind;
  readonly tieId?: string;
}

/** What each distinct title means: a guess that can be corrected once for all. */
@Component({
  selector: 'us-title-table',
  templateUrl: './title-table.html',
  styleUrl: './title-table.css',
})
export class TitleTable {
  readonly draft = input.required<PreviewDraft>();
  readonly answered = output<GroupAnswer>();
  readonly apart = output<{ readonly titleKey: string; readonly kind: ImportKind }>();

  /** Groups whose single titles are shown. */
  protected readonly opened = signal<ReadonlySet<string>>(new Set());
  protected readonly texts = TITLE_TABLE_TEXTS;
  protected readonly options = KIND_OPTIONS;
  protected readonly shownTitles = 100;
  protected readonly events = eventCount;
  protected readonly thousands = whole;
  protected readonly lengthOf = eventLength;
  protected readonly lengthWithUnit = eventLengthWithUnit;

  /** Why a guess was made, where the title does not say it by itself. */
  protected whyOf(group: TitleGroup): string {
    if (group.isRemembered) return TITLE_TABLE_TEXTS.remembered;
    const { kind, why, isByWord, family } = group.guess;
    const isPlain = family !== '' || isByWord;
    return isPlain || this.draft().kindOf(group) !== kind ? '' : why;
  }

  protected toggle(key: string): void {
    this.opened.update((opened) =>
      opened.has(key)
        ? new Set([...opened].filter((one) => one !== key))
        : new Set([...opened, key]),
    );
  }

  protected choose(group: TitleGroup, event: Event): void {
    const kind = kindIn(event);
    if (kind) this.answered.emit({ group, kind });
  }

  protected chooseTie(group: TitleGroup, event: Event): void {
    const kind = this.draft().kindOf(group);
    if (kind) this.answered.emit({ group, kind, tieId: valueIn(event) });
  }

  protected setApart(titleKey: string, event: Event): void {
    const kind = kindIn(event);
    if (kind) this.apart.emit({ titleKey, kind });
  }
}

function valueIn({ target }: Event): string {
  return target instanceof HTMLSelectElement ? target.value : '';
}

function kindIn(event: Event): ImportKind | null {
  return KIND_OPTIONS.find(({ kind }) => kind === valueIn(event))?.kind ?? null;
}
