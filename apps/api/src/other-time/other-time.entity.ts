import type { OtherTime } from '@understory/contracts';
import type { OtherTimeKind } from '@understory/domain';
import { Column, Entity } from 'typeorm';
import { type Kept, VersionedRow } from '../versioned-row';

@Entity('other_time')
export class OtherTimeEntity extends VersionedRow {
  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Column('text')
  zone!: string;

  @Column('date', { name: 'local_date' })
  localDate!: string;

  @Column('integer')
  minutes!: number;

  @Column('text')
  kind!: OtherTimeKind;

  /** Of the calendar's event that it came from. */
  @Column('text', { name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  /** Changed by hand since: no calendar touches it again. */
  @Column('boolean', { name: 'is_hand_edited' })
  isHandEdited!: boolean;

  /** Null where a calendar brought it before that was noted. */
  @Column('timestamptz', { name: 'logged_at', nullable: true })
  loggedAt!: Date | null;
}

export const OTHER_TIME: Kept<OtherTimeEntity, OtherTime> = {
  entity: OtherTimeEntity,
  answer: ({ id, startsAt, zone, localDate, minutes, kind, sourceHash, version }) => ({
    ...{ id, startsAt: startsAt.toISOString(), zone, localDate, minutes, kind },
    isImported: sourceHash !== null,
    version,
  }),
};
