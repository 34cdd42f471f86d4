import { Component, computed, input } from '@angular/core';
import { type CheckInAnswer, ownRange, worthNoticing } from '@understory/domain';
import { CHECK_IN_QUESTIONS, RANGE_LINE_TEXTS, lineWords } from '@understory/wording';
import { Picture } from '../shared/picture';
import { widthOfHost } from '../shared/width-of';
import type { LinePoint } from './check-in-rows';
import { rangeLayout } from './range-layout';

/** One question over the weeks, beside one's own usual range; its table twin stands below all of them. */
@Component({
  selector: 'us-range-line',
  imports: [Picture],
  templateUrl: './range-line.html',
  styleUrl: './range-line.css',
})
export class RangeLine {
  readonly name = input.required<CheckInAnswer>();
  /** The weeks that are drawn, oldest first. */
  readonly points = input.required<readonly LinePoint[]>();
  /** All answers, oldest first, from which the range is made. */
  readonly answers = input.required<readonly number[]>();

  private readonly hostWidth = widthOfHost(350);

  protected readonly texts = RANGE_LINE_TEXTS;
  protected readonly words = computed(() => lineWords(this.name(), this.answers()));
  protected readonly ends = computed(() => CHECK_IN_QUESTIONS[this.name()].ends);
  protected readonly layout = computed(() => {
    const width = Math.max(240, this.hostWidth());
    const size = { width, height: width >= 420 ? 204 : 190 };
    const { length } = worthNoticing(this.answers());
    return rangeLayout(this.points(), ownRange(this.answers()), length, size);
  });
  protected readonly label = computed(() => this.texts.label(this.words()));
}
