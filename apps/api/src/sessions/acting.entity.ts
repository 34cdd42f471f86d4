import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a session felt from inside; its id is the session's. */
@Entity('session_acting')
export class ActingEntity {
  @PrimaryColumn('uuid', { name: 'space_id' })
  spaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('smallint', { nullable: true })
  surface!: number | null;

  @Column('smallint', { nullable: true })
  deep!: number | null;

  @Column('boolean', { name: 'has_felt_responsible' })
  hasFeltResponsible!: boolean;

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt!: Date;

  @Column('integer')
  version!: number;
}
