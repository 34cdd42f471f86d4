import type { Leave } from '@understory/contracts';
import { Column, Entity } from 'typeorm';
import { type Kept, VersionedRow } from '../versioned-row';

@Entity('leave_span')
export class LeaveEntity extends VersionedRow {
  @Column('date', { name: 'first_day' })
  firstDay!: string;

  @Column('date', { name: 'last_day' })
  lastDay!: string;

  /** Of the calendar's event that it came from. */
  @Column('text', { name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  /** Changed by hand since: no calendar touches it again. */
  @Column('boolean', { name: 'is_hand_edited' })
  isHandEdited!: boolean;
}

export const LEAVE: Kept<LeaveEntity, Leave> = {
  entity: LeaveEntity,
  answer: ({ id, firstDay, lastDay, sourceHash, version }) => ({
    id,
    firstDay,
    lastDay,
    isImported: sourceHash !== null,
    version,
  }),
};
