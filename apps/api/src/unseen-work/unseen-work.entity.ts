import type { UnseenWork } from '@understory/contracts';
import type { UnseenWorkContext, UnseenWorkKind } from '@understory/domain';
import { Column, Entity } from 'typeorm';
import { type Kept, VersionedRow } from '../versioned-row';

@Entity('unseen_work')
export class UnseenWorkEntity extends VersionedRow {
  @Column('date', { name: 'local_date' })
  on!: string;

  @Column('text')
  kind!: UnseenWorkKind;

  @Column('smallint')
  effort!: number;

  @Column('smallint', { name: 'share_percent' })
  sharePercent!: number;

  @Column('text', { nullable: true })
  context!: UnseenWorkContext | null;

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt!: Date;
}

export const UNSEEN_WORK: Kept<UnseenWorkEntity, UnseenWork> = {
  entity: UnseenWorkEntity,
  answer: ({ id, on, kind, effort, sharePercent, context, version }) => ({
    id,
    on,
    kind,
    effort,
    sharePercent,
    context,
    version,
  }),
};
