import type { ConnectionKind } from '@understory/domain';
import { Column, Entity } from 'typeorm';
import { VersionedRow } from '../versioned-row';

@Entity('connection')
export class ConnectionEntity extends VersionedRow {
  @Column('text')
  alias!: string;

  @Column('text')
  kind!: ConnectionKind;

  @Column('date', { name: 'last_met_on', nullable: true })
  lastMetOn!: string | null;

  @Column('boolean', { name: 'is_evaluative' })
  isEvaluative!: boolean;

  @Column('date', { name: 'created_on' })
  createdOn!: string;

  /** First day on which it rests. */
  @Column('date', { name: 'let_go_on', nullable: true })
  letGoOn!: string | null;
}
