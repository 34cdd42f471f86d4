import type { CheckIn, Inventory, OtherScore } from '@understory/contracts';
import { LoggedTable } from './logged-table';

type Said<Row> = Omit<Row, 'id' | 'version'>;

const ON = { day: 'local_date' } as const;

export const CHECK_INS = new LoggedTable<Said<CheckIn>>('check_in', {
  on: ON,
  weekFrom: { day: 'week_from' },
  isSkipped: 'is_skipped',
  energy: 'energy',
  withheld: 'withheld',
  alone: 'alone',
  demands: 'demands',
  tooMuch: 'too_much',
  note: 'note',
});

export const INVENTORIES = new LoggedTable<Said<Inventory>>('inventory', {
  on: ON,
  answers: 'answers',
  isFinished: 'is_finished',
});

export const OTHER_SCORES = new LoggedTable<Said<OtherScore>>('other_score', {
  on: ON,
  name: 'name',
  score: 'score',
});
