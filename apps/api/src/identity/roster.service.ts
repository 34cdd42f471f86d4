import { Injectable } from '@nestjs/common';
import type { Membership, Role, Roster } from '@understory/contracts';
import { DOOR_REFUSALS } from '@understory/wording';
import { validate as isUuid } from 'uuid';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import { Problem } from '../http/problem';
import { type Crossing, Threshold } from './threshold';

const MEMBERS = `
  SELECT person_id AS "personId", name, roles, starts_on::text AS "startsOn", ends_on::text AS "endsOn"
  FROM membership WHERE space_id = $1 ORDER BY ends_on IS NOT NULL, lower(name), person_id`;

interface ActiveMember {
  readonly personId: string;
  readonly roles: readonly Role[];
}

/** Who belongs to a practice, and who did. */
@Injectable()
export class RosterService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly threshold: Threshold,
    private readonly clock: Clock,
  ) {}

  async read(practiceId: string): Promise<Roster> {
    return this.scope.read(practiceId, async (db) => ({
      members: await db.rows<Membership>(MEMBERS, [practiceId]),
    }));
  }

  /** Ends a membership today; what the person logged stays theirs. Ending an ended one changes nothing. */
  async end(practiceId: string, person: string): Promise<void> {
    if (!isUuid(person)) throw new Problem('not-found');
    const personId = person.toLowerCase();
    await this.threshold.cross(async (crossing) => {
      await crossing.enter(practiceId);
      const practice = await lockedPractice(crossing, practiceId);
      const active = await activeMembers(crossing, practiceId);
      if (!active.some((member) => member.personId === personId)) {
        return requireFormer(crossing, practiceId, personId);
      }
      requireAdministrator(active.filter((member) => member.personId !== personId));
      const today = this.clock.today(practice.timeZone);
      await endBothSides(crossing, { practiceId, personId, today });
    });
  }
}

/** Two administrators who end each other at once take turns here, so that one remains. */
async function lockedPractice(crossing: Crossing, id: string): Promise<{ timeZone: string }> {
  const [practice] = await crossing.rows<{ timeZone: string }>(
    `SELECT time_zone AS "timeZone" FROM public.practice WHERE space_id = $1 FOR UPDATE`,
    [id],
  );
  if (!practice) throw new Problem('not-found');
  return practice;
}

function activeMembers(crossing: Crossing, practiceId: string): Promise<ActiveMember[]> {
  return crossing.rows<ActiveMember>(
    `SELECT person_id AS "personId", roles FROM public.membership
     WHERE space_id = $1 AND ends_on IS NULL`,
    [practiceId],
  );
}

async function requireFormer(
  crossing: Crossing,
  practiceId: string,
  personId: string,
): Promise<void> {
  const former = await crossing.rows(
    'SELECT 1 FROM public.membership WHERE space_id = $1 AND person_id = $2',
    [practiceId, personId],
  );
  if (former.length === 0) throw new Problem('not-found');
}

function requireAdministrator(remaining: readonly ActiveMember[]): void {
  if (!remaining.some(({ roles }) => roles.includes('administrator'))) {
    throw new Problem('not-allowed', { detail: DOOR_REFUSALS.lastAdministrator });
  }
}

async function endBothSides(
  crossing: Crossing,
  { practiceId, personId, today }: { practiceId: string; personId: string; today: string },
): Promise<void> {
  await crossing.rows(
    `UPDATE public.membership SET ends_on = $3, version = version + 1
     WHERE space_id = $1 AND person_id = $2`,
    [practiceId, personId, today],
  );
  await crossing.enter(personId);
  await crossing.rows(
    'UPDATE public.practice_of_mine SET ends_on = $3 WHERE space_id = $1 AND practice_id = $2',
    [personId, practiceId, today],
  );
}
