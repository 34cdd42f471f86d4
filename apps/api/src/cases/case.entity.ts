import type { Case, CasePause } from '@understory/contracts';
import type { SessionAcuity, SessionKind } from '@understory/domain';
import { Column, Entity } from 'typeorm';
import { type Kept, VersionedRow } from '../versioned-row';

@Entity('client_case')
export class CaseEntity extends VersionedRow {
  @Column('text')
  code!: string;

  @Column('text')
  kind!: SessionKind;

  @Column('text')
  acuity!: SessionAcuity;

  @Column('boolean', { name: 'is_trauma_focused' })
  isTraumaFocused!: boolean;

  @Column('integer')
  minutes!: number;

  @Column('integer', { name: 'rhythm_days', nullable: true })
  rhythmDays!: number | null;

  @Column('uuid', { name: 'practice_id', nullable: true })
  practiceId!: string | null;

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column('jsonb')
  pauses!: CasePause[];

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt!: Date;
}

export const CASE: Kept<CaseEntity, Case> = {
  entity: CaseEntity,
  answer: ({ id, code, kind, acuity, isTraumaFocused, minutes, rhythmDays, ...rest }) => {
    const { practiceId, startsOn, endsOn, pauses, version } = rest;
    return {
      ...{ id, code, kind, acuity, isTraumaFocused, minutes, rhythmDays },
      ...{ practiceId, startsOn, endsOn, pauses, version },
    };
  },
};
