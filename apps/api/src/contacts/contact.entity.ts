import type { Contact, ContactRatings } from '@understory/contracts';
import type { ContactInitiator, ContactMode } from '@understory/domain';
import { Column, Entity } from 'typeorm';
import { type Kept, VersionedRow } from '../versioned-row';

@Entity('contact')
export class ContactEntity extends VersionedRow {
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

  /** Null where nobody said. */
  @Column('text', { nullable: true })
  initiator!: ContactInitiator | null;

  @Column('boolean', { name: 'is_held' })
  isHeld!: boolean;

  @Column('smallint', { name: 'give_and_take', nullable: true })
  giveAndTake!: number | null;

  @Column('jsonb')
  ratings!: ContactRatings;

  /** Of the calendar's event that it came from. */
  @Column('text', { name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  /** Changed by hand since: no calendar touches it again. */
  @Column('boolean', { name: 'is_hand_edited' })
  isHandEdited!: boolean;

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt!: Date;
}

export const CONTACT: Kept<ContactEntity, Contact> = {
  entity: ContactEntity,
  answer: ({ id, connectionId, startsAt, zone, localDate, minutes, version, ...rest }) => {
    const { mode, initiator, isHeld, giveAndTake, ratings, sourceHash } = rest;
    return {
      ...{ id, connectionId, startsAt: startsAt.toISOString(), zone, localDate, minutes },
      ...{ mode, initiator, isHeld, giveAndTake, ratings },
      isImported: sourceHash !== null,
      version,
    };
  },
};
