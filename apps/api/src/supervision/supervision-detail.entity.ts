import type { SupervisionFormat, SupervisorKind } from '@understory/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** More about a supervision contact; its id is the contact's. */
@Entity('supervision_detail')
export class SupervisionDetailEntity {
  @PrimaryColumn('uuid', { name: 'space_id' })
  spaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { nullable: true })
  format!: SupervisionFormat | null;

  @Column('smallint', { name: 'group_size', nullable: true })
  groupSize!: number | null;

  @Column('boolean', { name: 'is_peer', nullable: true })
  isPeer!: boolean | null;

  @Column('text', { nullable: true })
  setting!: string | null;

  @Column('boolean', { name: 'is_observed', nullable: true })
  isObserved!: boolean | null;

  @Column('text', { nullable: true })
  supervisor!: SupervisorKind | null;

  @Column('double precision', { name: 'own_share', nullable: true })
  ownShare!: number | null;

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt!: Date;

  @Column('integer')
  version!: number;
}
