import type { Series } from '@understory/contracts';
import type { SeriesRhythm, SessionAcuity, SessionKind } from '@understory/domain';
import { Column, Entity } from 'typeorm';
import { type Kept, VersionedRow } from '../versioned-row';

@Entity('session_series')
export class SeriesEntity extends VersionedRow {
  @Column('uuid', { name: 'case_id', nullable: true })
  caseId!: string | null;

  @Column('uuid', { name: 'practice_id', nullable: true })
  practiceId!: string | null;

  @Column('jsonb')
  rhythm!: Series['rhythm'] & SeriesRhythm;

  @Column('date', { name: 'first_on' })
  firstOn!: string;

  @Column('date', { name: 'last_on', nullable: true })
  lastOn!: string | null;

  /** Of the person when it was made: it goes on counting in these weeks. */
  @Column('smallint', { name: 'week_start' })
  weekStart!: 1 | 6 | 7;

  /** `HH:MM:SS` */
  @Column('time')
  at!: string;

  @Column('text')
  zone!: string;

  @Column('integer')
  minutes!: number;

  @Column('text')
  kind!: SessionKind;

  @Column('text')
  acuity!: SessionAcuity;

  @Column('boolean', { name: 'is_trauma_focused' })
  isTraumaFocused!: boolean;

  @Column('integer', { nullable: true })
  attendees!: number | null;

  /** The series that ended the day before this one began. */
  @Column('uuid', { nullable: true })
  continues!: string | null;

  /** That one, and all from which it went on in turn. */
  @Column('uuid', { array: true })
  earlier!: string[];

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt!: Date;
}

const CLOCK_TIME_LENGTH = 'HH:MM'.length;

export const SERIES: Kept<SeriesEntity, Series> = {
  entity: SeriesEntity,
  answer: ({ id, caseId, practiceId, rhythm, firstOn, lastOn, at, zone, minutes, ...rest }) => {
    const { kind, acuity, isTraumaFocused, attendees, continues, version } = rest;
    return {
      ...{ id, caseId, practiceId, rhythm, firstOn, lastOn },
      ...{ at: at.slice(0, CLOCK_TIME_LENGTH), zone, minutes, kind, acuity, isTraumaFocused },
      ...{ attendees, continues, version },
    };
  },
};
