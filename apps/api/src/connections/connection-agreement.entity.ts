import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What both agreed, from a day on; the newest is in force. */
@Entity('connection_agreement')
export class ConnectionAgreementEntity {
  @PrimaryColumn('uuid', { name: 'space_id' })
  spaceId!: string;

  @PrimaryColumn('uuid', { name: 'connection_id' })
  connectionId!: string;

  @PrimaryColumn('date', { name: 'effective_from' })
  effectiveFrom!: string;

  @Column('integer', { name: 'rhythm_days' })
  rhythmDays!: number;

  @Column('integer')
  minutes!: number;

  @Column('double precision')
  balance!: number;

  @Column('boolean', { name: 'is_flexible' })
  isFlexible!: boolean;
}
