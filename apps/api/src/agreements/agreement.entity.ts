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
}
