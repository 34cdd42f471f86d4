import { Injectable } from '@nestjs/common';
import {
  type Inventories,
  type Inventory,
  INVENTORY_GAP_DAYS,
  type OtherScore,
  type OtherScores,
  type SaveInventory,
  type SaveOtherScore,
} from '@understory/contracts';
import { epochDay, freeDaysAround, isoDate } from '@understory/domain';
import { CHECK_IN_REFUSALS } from '@understory/wording';
import { IsNull } from 'typeorm';
import { Clock } from '../clock';
import { ONE_AT_A_TIME } from '../database/space-lock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { checkDay, refused } from '../logged-moment';
import { putRow, putRowOfDay, removeRow } from '../versioned-row';
import { INVENTORY, InventoryEntity } from './inventory.entity';
import { OTHER_SCORE, OtherScoreEntity } from './other-score.entity';

const OLDEST_FIRST = { on: 'ASC', id: 'ASC' } as const;

@Injectable()
export class InventoriesService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  async all(me: Member): Promise<Inventories> {
    const today = this.clock.today(me.timeZone);
    const inventories = await this.scope.read(me.personId, inventoriesOf);
    const newest = inventories.findLast(({ isFinished }) => isFinished);
    const next = newest ? daysAfter(newest.on, INVENTORY_GAP_DAYS) : today;
    return { today, nextFrom: next > today ? next : null, inventories };
  }

  save(me: Member, id: string, { version, ...said }: SaveInventory): Promise<Inventory> {
    const today = this.clock.today(me.timeZone);
    checkDay(said.on, today, 'on');
    const columns = { ...said, loggedAt: this.now() };
    return this.scope.writeDays(me.personId, async (db) => {
      await db.rows(ONE_AT_A_TIME, [db.spaceId]);
      checkGap(await inventoriesOf(db), id, said.on, today);
      return putRowOfDay(db, INVENTORY, { id, version, columns, said }, (row) => row.on);
    });
  }

  remove(me: Member, id: string): Promise<void> {
    const deletedAt = this.now();
    return this.scope.writeLog(me.personId, (db) => removeRow(db, InventoryEntity, id, deletedAt));
  }

  async otherScores(me: Member): Promise<OtherScores> {
    const rows = await this.scope.read(me.personId, ({ manager, spaceId }) =>
      manager.find(OtherScoreEntity, {
        where: { spaceId, deletedAt: IsNull() },
        order: OLDEST_FIRST,
      }),
    );
    return { today: this.clock.today(me.timeZone), scores: rows.map(OTHER_SCORE.answer) };
  }

  /** No warning rests on it. */
  saveOtherScore(
    me: Member,
    id: string,
    { version, ...said }: SaveOtherScore,
  ): Promise<OtherScore> {
    checkDay(said.on, this.clock.today(me.timeZone), 'on');
    const columns = { ...said, loggedAt: this.now() };
    return this.scope.write(me.personId, (db) =>
      putRow(db, OTHER_SCORE, { id, version, columns, said }),
    );
  }

  removeOtherScore(me: Member, id: string): Promise<void> {
    const deletedAt = this.now();
    return this.scope.write(me.personId, (db) => removeRow(db, OtherScoreEntity, id, deletedAt));
  }

  private now(): Date {
    return new Date(this.clock.now().epochMilliseconds);
  }
}

async function inventoriesOf({ manager, spaceId }: SpaceDatabase): Promise<Inventory[]> {
  const where = { spaceId, deletedAt: IsNull() };
  const rows = await manager.find(InventoryEntity, { where, order: OLDEST_FIRST });
  return rows.map(INVENTORY.answer);
}

/** Monthly at most, before and after: what changes within four weeks is mostly the inventory's own wobble. */
function checkGap(inventories: readonly Inventory[], id: string, on: string, today: string): void {
  const taken = inventories.flatMap((other) =>
    other.isFinished && other.id !== id ? epochDay(other.on) : [],
  );
  const day = epochDay(on);
  const { upTo, from } = freeDaysAround(day, taken, INVENTORY_GAP_DAYS);
  if (upTo === day) return;
  const near = taken.find((other) => Math.abs(other - day) < INVENTORY_GAP_DAYS) ?? day;
  const isAhead = from > epochDay(today);
  const days = { of: isoDate(near), upTo: isoDate(upTo), from: isoDate(from) };
  throw refused('on', CHECK_IN_REFUSALS.tooSoon({ ...days, isAhead }));
}

function daysAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
