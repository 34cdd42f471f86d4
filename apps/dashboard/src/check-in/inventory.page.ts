import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Inventories, type Inventory, type Problem, inventoryPaths } from '@understory/contracts';
import {
  CBI_ITEMS,
  CBI_SUBSCALES,
  epochDay,
  isHelpFirst,
  readInventories,
} from '@understory/domain';
import {
  ACTIONS,
  CHECK_IN_TITLES,
  INVENTORY_ABOUT,
  INVENTORY_TEXTS,
  ONLY_YOU_SEE_IT,
  SECTION_NAMES,
  SUBSCALE_NAMES,
  inventorySentence,
  scoreSentences,
} from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { LastDone, LastDoneBar } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { CheckInWrites } from './check-in-writes';
import { HelpFirst } from './help-first';
import { shortDate } from './short-date';

/** The Copenhagen Burnout Inventory: what it said, against one's own history, and what it is. */
@Component({
  selector: 'us-inventory-page',
  imports: [HelpFirst, Icon, LastDoneBar, ProblemNote, RouterLink],
  templateUrl: './inventory.page.html',
  styleUrl: './inventory.page.css',
})
export class InventoryPage {
  private readonly changes = inject(Changes);
  private readonly writes = inject(CheckInWrites);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);

  protected readonly texts = INVENTORY_TEXTS;
  protected readonly title = CHECK_IN_TITLES.inventory;
  protected readonly checkIn = SECTION_NAMES.checkIn;
  protected readonly actions = ACTIONS;
  protected readonly onlyYou = ONLY_YOU_SEE_IT;
  protected readonly about = INVENTORY_ABOUT;
  protected readonly newId = uuidv7();
  protected readonly inventories = httpResource(
    () => {
      this.changes.changed();
      return `api/${inventoryPaths.all}`;
    },
    { parse: Inventories.parse },
  );
  protected readonly answer = latest(this.inventories);
  private readonly unsaved = signal<Problem | null>(null);
  protected readonly trouble = computed<Problem | null>(() => {
    const error = this.inventories.error();
    return error ? problemOf(error) : this.unsaved();
  });

  protected readonly begun = computed(
    () => this.answer()?.inventories.findLast(({ isFinished }) => !isFinished) ?? null,
  );
  protected readonly answeredItems = computed(
    () => Object.keys(this.begun()?.answers ?? {}).length,
  );
  protected readonly allItems = CBI_ITEMS.length;
  protected readonly nextFrom = computed(() => this.answer()?.nextFrom ?? null);

  private readonly finished = computed(
    () => this.answer()?.inventories.filter(({ isFinished }) => isFinished) ?? [],
  );
  private readonly readings = computed(() => {
    const answer = this.answer();
    if (!answer) return [];
    const logs = this.finished().map(({ id, on, answers }) => ({ id, on: epochDay(on), answers }));
    return readInventories(logs, epochDay(answer.today));
  });
  protected readonly newest = computed(() => {
    const row = this.finished().at(-1);
    const findings = this.readings().at(-1)?.findings;
    if (!row || !findings) return null;
    return {
      on: row.on,
      isHelpFirst: isHelpFirst(findings),
      ...inventorySentence(findings),
      scores: CBI_SUBSCALES.map((subscale) => {
        const found = findings.find((each) => each.subscale === subscale);
        return { name: SUBSCALE_NAMES[subscale], said: found ? scoreSentences(found) : null };
      }),
    };
  });
  protected readonly columns = CBI_SUBSCALES.map(
    (subscale) => INVENTORY_TEXTS.all.columns[subscale],
  );
  protected readonly history = computed(() =>
    this.finished()
      .map((row) => {
        const findings = this.readings().find(({ id }) => id === row.id)?.findings ?? [];
        const cells = CBI_SUBSCALES.map((subscale) => {
          const score = findings.find((each) => each.subscale === subscale)?.score;
          return score === undefined ? this.texts.all.unknown : String(Math.round(score));
        });
        return { row, shortDay: shortDate(row.on), cells };
      })
      .toReversed(),
  );

  protected async remove(row: Inventory): Promise<void> {
    this.unsaved.set(null);
    try {
      await this.writes.removeInventory(row.id);
      const { id, on, answers, isFinished, version } = row;
      const body = { on, answers, isFinished, version: version + 1 };
      const undo = this.ways.by({ path: inventoryPaths.one(id), body });
      this.lastDone.say(this.texts.deleted(on), undo);
    } catch (error) {
      this.unsaved.set(problemOf(error));
    }
  }
}
