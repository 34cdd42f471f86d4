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
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { checkDay, refused } from '../logged-moment';
import { INVENTORIES, OTHER_SCORES } from './tables';

@Injectable()
export class InventoriesService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  async all(me: Member): Promise<Inventories> {
    const today = this.clock.today(me.timeZone);
    const inventories = await this.scope.read(me.personId, (db) => INVENTORIES.all(db));
    const newest = inventories.findLast(({ isFinished }) => isFinished);
    const next = newest ? daysAfter(newest.on, INVENTORY_GAP_DAYS) : today;
    return { today, nextFrom: next > today ? next : null, inventories };
  }

  save(me: Member, id: string, { version, ...said }: SaveInventory): Promise<Inventory> {
    checkDay(said.on, this.clock.today(me.timeZone), 'on');
    return this.scope.writeLog(me.personId, async (db) => {
      checkGap(await INVENTORIES.all(db), id, said.on);
      return INVENTORIES.save(db, { id, version, at: this.clock.now() }, said);
    });
  }

  remove(me: Member, id: string): Promise<void> {
    return this.scope.writeLog(me.personId, (db) => INVENTORIES.remove(db, id, this.clock.now()));
  }

  async otherScores(me: Member): Promise<OtherScores> {
    const scores = await this.scope.read(me.personId, (db) => OTHER_SCORES.all(db));
    return { today: this.clock.today(me.timeZone), scores };
  }

  saveOtherScore(
    me: Member,
    id: string,
    { version, ...said }: SaveOtherScore,
  ): Promise<OtherScore> {
    checkDay(said.on, this.clock.today(me.timeZone), 'on');
    return this.scope.write(me.personId, (db) =>
      OTHER_SCORES.save(db, { id, version, at: this.clock.now() }, said),
    );
  }

  removeOtherScore(me: Member, id: string): Promise<void> {
    return this.scope.write(me.personId, (db) => OTHER_SCORES.remove(db, id, this.clock.now()));
  }
}

/** Monthly at most, before and after: what changes within four weeks is mostly the inventory's own wobble. */
function checkGap(inventories: readonly Inventory[], id: string, on: string): void {
  const close = inventories.find(
    (other) =>
      other.isFinished &&
      other.id !== id &&
      on < daysAfter(other.on, INVENTORY_GAP_DAYS) &&
      other.on < daysAfter(on, INVENTORY_GAP_DAYS),
  );
  if (!close) return;
  const from = daysAfter(close.on, INVENTORY_GAP_DAYS);
  throw refused(
    'on',
    `There is one of ${close.on}, and within four weeks little can be read from another: choose ${from} or later.`,
  );
}

function daysAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
