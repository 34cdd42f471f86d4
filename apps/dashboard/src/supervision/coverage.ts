import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PolicyReading, Supervision } from '@understory/contracts';
import { duration, plainDate } from '@understory/wording';
import { CsvButton } from '../shared/csv-button';
import { BulletFigure } from './bullet-figure';
import { GapFigure } from './gap-figure';

/** "Am I covered?": each chosen policy with what is asked, what there is, what is ahead, and how it was counted. */
@Component({
  selector: 'us-coverage',
  imports: [BulletFigure, CsvButton, GapFigure, RouterLink],
  templateUrl: './coverage.html',
  styleUrl: './coverage.css',
})
export class Coverage {
  readonly supervision = input.required<Supervision | null>();

  protected readonly day = (date: string) => plainDate(date);
  protected readonly length = (minutes: number) => duration(minutes);

  /** What the bullets and tracks draw; an amount that is not asked for, or not known, is an empty cell. */
  protected readonly csvRows = computed(() => [
    [
      'policy',
      'test',
      'status',
      'credited_minutes',
      'booked_minutes',
      'asked_minutes',
      'asked_gap_days',
      'last_on',
      'due_on',
    ],
    ...(this.supervision()?.policies ?? []).flatMap(({ title, tests }) =>
      tests.map((test) => [
        title,
        test.title,
        test.status,
        test.creditedMinutes,
        test.bookedMinutes,
        test.neededMinutes,
        test.gap?.days ?? null,
        test.gap?.lastOn ?? null,
        test.dueOn,
      ]),
    ),
  ]);

  protected testRows({ tests }: PolicyReading) {
    return tests.map((test) => ({
      title: test.title,
      credited: test.gap ? lastOf(test.gap.lastOn) : duration(test.creditedMinutes),
      booked: test.gap ? '–' : duration(test.bookedMinutes),
      asked: test.gap ? `${test.gap.days} days` : askedOf(test.neededMinutes),
      due: test.dueOn === null ? '–' : plainDate(test.dueOn),
    }));
  }
}

function lastOf(on: string | null): string {
  return on === null ? 'none yet' : `last ${plainDate(on)}`;
}

function askedOf(minutes: number | null): string {
  return minutes === null ? '–' : duration(minutes);
}
