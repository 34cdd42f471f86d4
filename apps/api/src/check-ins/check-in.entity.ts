import type { CheckIn } from '@understory/contracts';
import { Column, Entity } from 'typeorm';
import { type Kept, VersionedRow } from '../versioned-row';

@Entity('check_in')
export class CheckInEntity extends VersionedRow {
  @Column('date', { name: 'local_date' })
  on!: string;

  @Column('date', { name: 'week_from' })
  weekFrom!: string;

  @Column('boolean', { name: 'is_skipped' })
  isSkipped!: boolean;

  @Column('smallint', { nullable: true })
  energy!: number | null;

  @Column('smallint', { nullable: true })
  withheld!: number | null;

  @Column('smallint', { nullable: true })
  alone!: number | null;

  @Column('smallint', { nullable: true })
  demands!: number | null;

  @Column('smallint', { name: 'too_much', nullable: true })
  tooMuch!: number | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt!: Date;
}

export const CHECK_IN: Kept<CheckInEntity, CheckIn> = {
  entity: CheckInEntity,
  answer: ({ id, on, weekFrom, isSkipped, version, ...rest }) => {
    const { energy, withheld, alone, demands, tooMuch, note } = rest;
    const answers = { energy, withheld, alone, demands, tooMuch };
    return { id, on, weekFrom, isSkipped, ...answers, note, version };
  },
};
