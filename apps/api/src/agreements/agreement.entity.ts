import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a therapist agreed to carry, from a day on. */
@Entity('agreement')
export class AgreementEntity {
  @PrimaryColumn('uuid', { name: 'space_id' })
  spaceId!: string;

  @PrimaryColumn('date', { name: 'effective_from' })
  effectiveFrom!: string;

  @Column('double precision', { name: 'capacity_units' })
  capacityUnits!: number;

  @Column('smallint', { name: 'longest_run', nullable: true })
  longestRun!: number | null;

  @Column('double precision', { name: 'contracted_hours', nullable: true })
  contractedHours!: number | null;

  /** `HH:MM:SS` */
  @Column('time', { name: 'last_appointment', nullable: true })
  lastAppointment!: string | null;
}
