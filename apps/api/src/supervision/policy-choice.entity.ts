import type { OwnPolicy, PersonFacts } from '@understory/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A policy that a person chose, with what they said for it, from a day on. */
@Entity('policy_choice')
export class PolicyChoiceEntity {
  @PrimaryColumn('uuid', { name: 'space_id' })
  spaceId!: string;

  @PrimaryColumn('text', { name: 'policy_id' })
  policyId!: string;

  @PrimaryColumn('date', { name: 'effective_from' })
  effectiveFrom!: string;

  /** Null from the day on which it no longer applies. */
  @Column('jsonb', { nullable: true })
  facts!: PersonFacts | null;

  @Column('jsonb', { nullable: true })
  own!: OwnPolicy | null;

  /** Of the policy when this row was written: the greatest among its rows is the policy's own. */
  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
