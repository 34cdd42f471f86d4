import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PolicyReading, Supervision } from '@understory/contracts';
import { duration, plainDate } from '@understory/wording';
import { BulletFigure } from './bullet-figure';
import { GapFigure } from './gap-figure';

/** "Am I covered?": each chosen policy with what is asked, what there is, what is ahead, and how it was counted. */
@Component({
  selector: 'us-coverage',
  imports: [BulletFigure, GapFigure, RouterLink],
  templateUrl: './coverage.html',
  styleUrl: './coverage.css',
})
export class Coverage {
  readonly supervision = input.required<Supervision | null>();

  protected readonly day = (date: string) => plainDate(date);
  protected readonly length = (minutes: number) => duration(minutes);

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
