import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  CheckInSettings,
  Inventories,
  Inventory,
  type Problem,
  checkInPaths,
  inventoryPaths,
} from '@understory/contracts';
import {
  CBI_ANSWERS,
  CBI_ITEMS,
  CBI_SUBSCALES,
  type CbiItem,
  type CbiItemId,
} from '@understory/domain';
import {
  ACTIONS,
  ANSWER_NAMES,
  CLIENT_WORD,
  FORM_ACTIONS,
  INVENTORY_FORM_TEXTS,
  ONLY_YOU_SEE_IT,
  SUBSCALE_NAMES,
  inventoryInWords,
  itemText,
} from '@understory/wording';
import { LastDone } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { Scale } from '../connections/scale';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { begunFrom } from './begun-from';
import { CheckInWrites } from './check-in-writes';
import { InventoryDraft } from './inventory-draft';
import { KeepTrouble } from './keep-trouble';
import { metWhileKept } from './met-while-kept';

/** The inventory, a part a page; each answer is kept at once, so it can be left and gone on with. */
@Component({
  selector: 'us-inventory-form-page',
  imports: [Answer, Field, Icon, KeepTrouble, ProblemNote, RouterLink, Scale],
  templateUrl: './inventory-form.page.html',
  styleUrl: './inventory-form.page.css',
})
export class InventoryFormPage {
  readonly id = input.required<string>();
  /** 1 to 3, of the address. */
  readonly part = input('1');

  private readonly router = inject(Router);
  private readonly writes = inject(CheckInWrites);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);

  protected readonly texts = INVENTORY_FORM_TEXTS;
  protected readonly actions = ACTIONS;
  protected readonly formActions = FORM_ACTIONS;
  protected readonly onlyYou = ONLY_YOU_SEE_IT;
  protected readonly inventories = httpResource(() => `api/${inventoryPaths.all}`, {
    parse: Inventories.parse,
  });
  private readonly settings = httpResource(() => `api/${checkInPaths.settings}`, {
    parse: CheckInSettings.parse,
  });
  private readonly answer = latest(this.inventories);
  private readonly chosen = latest(this.settings);
  private readonly begun = begunFrom(
    this.answer,
    (from) =>
      new InventoryDraft(from, this.id(), (id, body) => this.writes.saveInventory(id, body)),
    () => this.inventories.reload(),
  );
  protected readonly draft = this.begun.draft;
  private readonly clientWord = computed(() => this.chosen()?.clientWord ?? CLIENT_WORD);
  /** Both versions, where another device kept one meanwhile. */
  protected readonly met = computed(() => {
    const kept = this.draft()?.kept;
    if (!kept) return null;
    const clientWord = this.clientWord();
    return metWhileKept(kept, Inventory, (current, said) => ({
      elsewhere: current && inventoryInWords(current, { other: said, clientWord }),
      here: inventoryInWords(said, { other: current, clientWord }),
    }));
  });
  protected readonly today = computed(() => this.answer()?.today ?? '');
  /** As it stands in its field. */
  protected readonly day = linkedSignal(() => this.draft()?.on() ?? '');
  /** Why its day is not taken; empty where it is. */
  protected readonly refusedDay = computed(() => {
    const draft = this.draft();
    if (!draft) return '';
    if (this.day() === '') return this.texts.day.missing(draft.on());
    return draft.kept.problem()?.fields?.find(({ path }) => path === 'on')?.message ?? '';
  });
  protected readonly trouble = computed<Problem | null>(() => {
    const error = this.inventories.error();
    return error && !this.draft() ? problemOf(error) : null;
  });

  protected readonly parts = CBI_SUBSCALES;
  protected readonly allItems = CBI_ITEMS.length;
  protected readonly place = computed(() => {
    const part = Number(this.part());
    return part === 2 || part === 3 ? part : 1;
  });
  protected readonly subscale = computed(() => CBI_SUBSCALES[this.place() - 1] ?? 'personal');
  protected readonly heading = computed(() => SUBSCALE_NAMES[this.subscale()]);
  protected readonly items = computed(() => {
    const word = this.clientWord();
    return CBI_ITEMS.filter(({ subscale }) => subscale === this.subscale()).map((item) => ({
      id: item.id,
      text: itemText(item.id, word),
      steps: stepsOf(item),
    }));
  });

  /** Half a date is none: it stays as it was. */
  protected move(draft: InventoryDraft): void {
    if (this.day() !== '') draft.moveTo(this.day());
  }

  protected choose(draft: InventoryDraft, item: CbiItemId, value: number | null): void {
    draft.answer(item, CBI_ANSWERS.find((answer) => answer === value) ?? null);
  }

  protected async next(draft: InventoryDraft): Promise<void> {
    if (this.place() < CBI_SUBSCALES.length) {
      await this.router.navigate(['/check-in/inventory', this.id(), this.place() + 1]);
      return;
    }
    if (draft.open() === CBI_ITEMS.length) {
      await this.router.navigate(['/check-in/inventory']);
      return;
    }
    draft.finish();
    if (!(await draft.kept.settled())) return;
    const { before, id, kept } = draft;
    const body = before && {
      on: before.on,
      answers: before.answers,
      isFinished: before.isFinished,
      version: kept.version,
    };
    const undo = this.ways.by({ path: inventoryPaths.one(id), ...(body && { body }) });
    this.lastDone.say(this.texts.done, undo);
    await this.router.navigate(['/check-in/inventory']);
  }

  /** What another device kept is to stay. */
  protected leaveIt(): void {
    this.begun.anew();
  }
}

/** Lowest first, so that more is to the right as everywhere else. */
function stepsOf({ scale }: CbiItem): { value: number; label: string }[] {
  return CBI_ANSWERS.toReversed().map((value) => ({ value, label: ANSWER_NAMES[scale][value] }));
}
