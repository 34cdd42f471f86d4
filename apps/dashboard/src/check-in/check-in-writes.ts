import { Injectable, inject } from '@angular/core';
import {
  CheckIn,
  CheckInSettings,
  Inventory,
  OtherScore,
  type SaveCheckIn,
  type SaveInventory,
  type SaveOtherScore,
  checkInPaths,
  inventoryPaths,
} from '@understory/contracts';
import { Writes } from '../shell/writes';

/** Writes check-ins, inventories and scores from elsewhere; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class CheckInWrites {
  private readonly writes = inject(Writes);

  async saveCheckIn(id: string, body: SaveCheckIn): Promise<CheckIn> {
    return CheckIn.parse(await this.writes.put(checkInPaths.one(id), body));
  }

  async saveInventory(id: string, body: SaveInventory): Promise<Inventory> {
    return Inventory.parse(await this.writes.put(inventoryPaths.one(id), body));
  }

  async saveScore(id: string, body: SaveOtherScore): Promise<OtherScore> {
    return OtherScore.parse(await this.writes.put(inventoryPaths.otherScore(id), body));
  }

  async saveSettings(body: CheckInSettings): Promise<CheckInSettings> {
    return CheckInSettings.parse(await this.writes.put(checkInPaths.settings, body));
  }

  removeCheckIn(id: string): Promise<void> {
    return this.writes.remove(checkInPaths.one(id));
  }

  removeInventory(id: string): Promise<void> {
    return this.writes.remove(inventoryPaths.one(id));
  }

  removeScore(id: string): Promise<void> {
    return this.writes.remove(inventoryPaths.otherScore(id));
  }
}

/** What a person said of a week, without what the server adds. */
export function saidOfCheckIn(checkIn: CheckIn): SaveCheckIn {
  const { on, isSkipped, energy, withheld, alone, demands, tooMuch, note, version } = checkIn;
  return { on, isSkipped, energy, withheld, alone, demands, tooMuch, note, version };
}
