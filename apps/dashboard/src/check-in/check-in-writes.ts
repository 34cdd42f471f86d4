import { HttpClient } from '@angular/common/http';
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
import { firstValueFrom, map } from 'rxjs';
import { Changes } from '../shell/changes';

/** Writes check-ins, inventories and scores from elsewhere; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class CheckInWrites {
  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);

  saveCheckIn(id: string, body: SaveCheckIn): Promise<CheckIn> {
    return this.put(checkInPaths.one(id), body, CheckIn.parse);
  }

  saveInventory(id: string, body: SaveInventory): Promise<Inventory> {
    return this.put(inventoryPaths.one(id), body, Inventory.parse);
  }

  saveScore(id: string, body: SaveOtherScore): Promise<OtherScore> {
    return this.put(inventoryPaths.otherScore(id), body, OtherScore.parse);
  }

  saveSettings(body: CheckInSettings): Promise<CheckInSettings> {
    return this.put(checkInPaths.settings, body, CheckInSettings.parse);
  }

  removeCheckIn(id: string): Promise<void> {
    return this.remove(checkInPaths.one(id));
  }

  removeInventory(id: string): Promise<void> {
    return this.remove(inventoryPaths.one(id));
  }

  removeScore(id: string): Promise<void> {
    return this.remove(inventoryPaths.otherScore(id));
  }

  private async put<T>(path: string, body: object, parse: (body: unknown) => T): Promise<T> {
    const answer = this.http.put(`api/${path}`, body).pipe(map((kept) => parse(kept)));
    const kept = await firstValueFrom(answer);
    this.changes.touch();
    return kept;
  }

  private async remove(path: string): Promise<void> {
    await firstValueFrom(this.http.delete(`api/${path}`));
    this.changes.touch();
  }
}

/** What a person said of a week, without what the server adds. */
export function saidOfCheckIn(checkIn: CheckIn): SaveCheckIn {
  const { on, isSkipped, energy, withheld, alone, demands, tooMuch, note, version } = checkIn;
  return { on, isSkipped, energy, withheld, alone, demands, tooMuch, note, version };
}
