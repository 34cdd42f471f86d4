import type { OtherScore } from '@understory/contracts';
import { Column, Entity } from 'typeorm';
import { type Kept, VersionedRow } from '../versioned-row';

@Entity('other_score')
export class OtherScoreEntity extends VersionedRow {
  @Column('date', { name: 'local_date' })
  on!: string;

  @Column('text')
  name!: string;

  @Column('double precision')
  score!: number;

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt!: Date;
}

export const OTHER_SCORE: Kept<OtherScoreEntity, OtherScore> = {
  entity: OtherScoreEntity,
  answer: ({ id, on, name, score, version }) => ({ id, on, name, score, version }),
};
