import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PolicyReading, Supervision } from '@understory/contracts';
import { COVERAGE_TEXTS, POLICY_TITLES, duration, plainDate } from '@understory/wording';
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

  protected readonly texts = COVERAGE_TEXTS;
  protected readonly titles = POLICY_TITLES;
  protected readonly day = (date: string) => plainDate(date);
  protected readonly length = (minutes: number) => duration(minutes);

  /** What the bullets and tracks draw; an amount that is not asked for, or not known, is an empty cell. */
  protected readonly csvRows = computed(() => [
    COVERAGE_TEXTS.csvColumns,
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
      asked: test.gap ? COVERAGE_TEXTS.tests.days(test.gap.days) : askedOf(test.neededMinutes),
      due: test.dueOn === null ? '–' : plainDate(test.dueOn),
    }));
  }
}

function lastOf(on: string | null): string {
  const { last, noneYet } = COVERAGE_TEXTS.tests;
  return on === null ? noneYet : last(on);
}

function askedOf(minutes: number | null): string {
  return minutes === null ? '–' : duration(minutes);
}
