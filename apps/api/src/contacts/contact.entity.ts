import type { ContactRatings } from '@understory/contracts';
import type { ContactInitiator, ContactMode } from '@understory/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('contact')
export class ContactEntity {
  @PrimaryColumn('uuid', { name: 'space_id' })
  spaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'connection_id' })
  connectionId!: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Column('text')
  zone!: string;

  @Column('date', { name: 'local_date' })
  localDate!: string;

  @Column('integer')
  minutes!: number;

  @Column('text')
  mode!: ContactMode;

  @Column('text')
  initiator!: ContactInitiator;

  @Column('boolean', { name: 'is_held' })
  isHeld!: boolean;

  @Column('smallint', { name: 'give_and_take', nullable: true })
  giveAndTake!: number | null;

  @Column('jsonb')
  ratings!: ContactRatings;

  /** Of the calendar's event that it came from. */
  @Column('text', { name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @Column('boolean', { name: 'is_hand_edited' })
  isHandEdited!: boolean;

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt!: Date;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
