import { Injectable } from '@nestjs/common';
import type { Settings } from '@understory/contracts';
import { settled } from '../repeat-safe';
import { type Crossing, Threshold } from './threshold';

const COLUMNS = `name, time_zone AS "timeZone", week_start AS "weekStart", country,
  format_region AS "formatRegion", hours`;

/** Two devices that save at once take turns here, and the second finds the version gone. */
const SETTINGS_NOW = `
  SELECT ${COLUMNS}, version FROM public.person WHERE space_id = $1 FOR UPDATE`;

const VALUES = `name = $2, time_zone = $3, week_start = $4, country = $5, format_region = $6, hours = $7`;

const SAVE_SETTINGS = `
  UPDATE public.person SET ${VALUES}, version = version + 1 WHERE space_id = $1
  RETURNING ${COLUMNS}, version`;

/** What every request asks for, copied. */
const SAVE_COPY = `UPDATE identity."user" SET ${VALUES}, updated_at = now() WHERE id = $1`;

const PRACTICES_NOW = `
  SELECT practice_id AS id FROM public.practice_of_mine
  WHERE space_id = $1 AND ends_on IS NULL ORDER BY practice_id`;

const RENAME_MEMBER = `
  UPDATE public.membership SET name = $3, version = version + 1
  WHERE space_id = $1 AND person_id = $2`;

/** Midnights and weeks lie elsewhere now, and what was kept of earlier ones rests on the old. */
const DROP_KEPT = `DELETE FROM public.ecosystem_state WHERE space_id = $1`;

/** What a person sets for themselves: written to their own space, to the copy that sign-in reads, and by name to their practices. */
@Injectable()
export class SettingsService {
  constructor(private readonly threshold: Threshold) {}

  /** Saving the very same again changes nothing. */
  save(personId: string, { version, ...said }: Settings): Promise<Settings> {
    return this.threshold.cross(async (crossing) => {
      await crossing.enter(personId);
      const [before] = await crossing.rows<Settings>(SETTINGS_NOW, [personId]);
      if (before?.version !== version) {
        return settled({ current: before, isDeleted: false }, said);
      }
      const { name, timeZone, weekStart, country, formatRegion, hours } = said;
      const values = [personId, name, timeZone, weekStart, country, formatRegion, hours];
      const [after] = await crossing.rows<Settings>(SAVE_SETTINGS, values);
      await crossing.rows(SAVE_COPY, values);
      if (timeZone !== before.timeZone || weekStart !== before.weekStart) {
        await crossing.rows(DROP_KEPT, [personId]);
        crossing.askToEvaluate(personId);
      }
      if (name !== before.name) await rename(crossing, personId, name);
      return after ?? before;
    });
  }
}

/** Practices that were left keep the name that they knew. */
async function rename(crossing: Crossing, personId: string, name: string): Promise<void> {
  const practices = await crossing.rows<{ id: string }>(PRACTICES_NOW, [personId]);
  for (const { id } of practices) {
    await crossing.enter(id);
    await crossing.rows(RENAME_MEMBER, [id, personId, name]);
  }
}
