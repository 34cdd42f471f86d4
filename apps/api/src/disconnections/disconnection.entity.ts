import type { Closing, Disconnection } from '@understory/contracts';
import { Column, Entity } from 'typeorm';
import { type Kept, VersionedRow } from '../versioned-row';

@Entity('disconnection')
export class DisconnectionEntity extends VersionedRow {
  @Column('uuid', { name: 'connection_id' })
  connectionId!: string;

  @Column('date', { name: 'opened_on' })
  openedOn!: string;

  @Column('jsonb', { name: 'worked_on' })
  workedOn!: string[];

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;

  @Column('text', { name: 'closed_as', nullable: true })
  closedAs!: Closing['as'] | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt!: Date;
}

export const DISCONNECTION: Kept<DisconnectionEntity, Disconnection> = {
  entity: DisconnectionEntity,
  answer: ({ id, connectionId, openedOn, workedOn, closedOn, closedAs, note, version }) => ({
    id,
    connectionId,
    openedOn,
    workedOn,
    closing: closedOn && closedAs ? { on: closedOn, as: closedAs } : null,
    note,
    version,
  }),
};
