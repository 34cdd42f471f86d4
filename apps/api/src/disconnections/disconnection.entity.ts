import type { Closing } from '@understory/contracts';
import { Column, Entity } from 'typeorm';
import { VersionedRow } from '../versioned-row';

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
