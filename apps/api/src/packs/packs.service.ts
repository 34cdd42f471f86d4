import { Injectable } from '@nestjs/common';
import type { FreezePack, Pack, PackDraft, PackRequest, Packs } from '@understory/contracts';
import { epochDay } from '@understory/domain';
import { type Formats, formats, PACK_REFUSALS } from '@understory/wording';
import { Clock } from '../clock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import { readEcosystemLog } from '../ecosystem/ecosystem-log';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { contentHash } from './canonical-json';
import { type HeldWork, packContent } from './pack-content';
import { packRequest, type PackQuery } from './pack-query';
import { FREEZE_PACK, HELD_WORK, PACK, type PackRow, PACKS } from './pack.queries';

/** A pack with the formats in which it was frozen: it stays as it was when its owner chooses others. */
export interface FrozenPack {
  readonly pack: Pack;
  readonly formats: Formats;
}

@Injectable()
export class PacksService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  draft(me: Member, query: PackQuery): Promise<PackDraft> {
    const request = packRequest(query);
    return this.scope.read(me.personId, (db) => this.draftOf(db, me, request));
  }

  all(me: Member): Promise<Packs> {
    return this.scope.read(me.personId, async (db) => {
      const rows = await db.rows<PackRow>(PACKS, [db.spaceId]);
      return { packs: rows.map(packOf) };
    });
  }

  one(me: Member, id: string): Promise<FrozenPack> {
    return this.scope.read(me.personId, async (db) => {
      const [row] = await db.rows<PackRow>(PACK, [db.spaceId, id]);
      if (!row) throw new Problem('not-found');
      const { formatRegion: region, hours } = row;
      return { pack: packOf(row), formats: { region, hours } };
    });
  }

  /** Freezes what was previewed and nothing else; the very same freeze again changes nothing. */
  freeze(me: Member, id: string, { draftHash, ...query }: FreezePack): Promise<Pack> {
    const request = packRequest(query);
    return this.scope.write(me.personId, async (db) => {
      const [frozen] = await db.rows<PackRow>(PACK, [db.spaceId, id]);
      if (frozen) return sameFreeze(frozen, draftHash);
      const draft = await this.draftOf(db, me, request);
      if (draft.hash !== draftHash) {
        throw new Problem('changed-elsewhere', {
          current: draft,
          detail: PACK_REFUSALS.changedSince,
        });
      }
      const now = this.clock.now().toString();
      const { region, hours } = formats();
      const values = [db.spaceId, id, now, draft.hash, draft.content, region, hours];
      const [made] = await db.rows<PackRow>(FREEZE_PACK, values);
      if (made) return packOf(made);
      const [other] = await db.rows<PackRow>(PACK, [db.spaceId, id]);
      if (!other) throw new Problem('unexpected');
      return sameFreeze(other, draftHash);
    });
  }

  private async draftOf(db: SpaceDatabase, me: Member, request: PackRequest): Promise<PackDraft> {
    const today = this.clock.today(me.timeZone);
    const [{ log }, [work]] = await Promise.all([
      readEcosystemLog(db, { weekStart: me.weekStart, today, now: this.clock.now() }),
      db.rows<HeldWork>(HELD_WORK, [db.spaceId, request.from, request.to]),
    ]);
    const held = work ?? { heldSessions: 0, heldMinutes: 0 };
    const content = packContent(request, log, held, epochDay(today));
    return { content, hash: contentHash(content) };
  }
}

function sameFreeze(row: PackRow, draftHash: string): Pack {
  const pack = packOf(row);
  if (pack.hash === draftHash) return pack;
  throw new Problem('changed-elsewhere', { current: pack, detail: PACK_REFUSALS.isFrozen });
}

function packOf({ id, hash, content, frozenAt }: PackRow): Pack {
  return { id, hash, content, frozenAt: frozenAt.toISOString() };
}
