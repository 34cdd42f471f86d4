import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  units,
  WHAT_IF_TEXTS,
  whatIfAgainst,
  whatIfBreathing,
  whatIfChange,
  whatIfFit,
  whatIfHeadroom,
  whatIfQuestion,
  whatIfSpoken,
  whatIfSupervision,
  whatIfThen,
  whatIfTime,
} from '@understory/wording';
import { ChartFigure } from '../../shared/chart-figure';
import { CsvButton } from '../../shared/csv-button';
import { Icon } from '../../shared/icon';
import { TableTwin } from '../../shared/table-twin';
import { AmountBullet } from '../amount-bullet';
import type { CaseloadReading } from '../caseload-reading';
import { LineField } from './line-field';
import { aLine, answerTo, MOST_LINES, type QuestionLine } from './question';
import { WithinPart } from './within-part';

const FIRST_COUNT = 2;

/** A question about a usual week, answered where it is asked; nothing of it is saved or sent. */
@Component({
  selector: 'us-what-if',
  imports: [
    AmountBullet,
    ChartFigure,
    CsvButton,
    Icon,
    LineField,
    RouterLink,
    TableTwin,
    WithinPart,
  ],
  templateUrl: './what-if.html',
  styleUrl: './what-if.css',
})
export class WhatIf {
  readonly reading = input.required<CaseloadReading>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private nextKey = 1;

  protected readonly texts = WHAT_IF_TEXTS;
  protected readonly lines = signal<readonly QuestionLine[]>([aLine(0, FIRST_COUNT)]);
  protected readonly isFull = computed(() => this.lines().length >= MOST_LINES);
  protected readonly title = computed(() => whatIfQuestion(this.lines()));
  private readonly answered = computed(() => answerTo(this.reading(), this.lines()));
  protected readonly spoken = computed(() => whatIfSpoken(this.lines(), this.answered()));
  protected readonly asked = computed(() => whatIfChange(this.lines()));
  protected readonly agreed = computed(() => this.answered().capacityUnits);
  private readonly agreedWords = computed(() => {
    const agreed = this.agreed();
    return agreed === null ? WHAT_IF_TEXTS.table.nothingAgreed : units(agreed);
  });

  protected readonly heads = [
    WHAT_IF_TEXTS.table.week,
    WHAT_IF_TEXTS.table.unitsAWeek,
    WHAT_IF_TEXTS.table.agreed,
  ];
  protected readonly bullets = computed(() => {
    const { now, then } = this.answered();
    if (now.units === null || then.units === null) return null;
    const rows = [
      { week: WHAT_IF_TEXTS.table.now, units: now.units },
      { week: this.asked(), units: then.units },
    ];
    const { week, unitsAWeek, agreedUnits } = WHAT_IF_TEXTS.csv;
    return {
      table: rows.map((row) => [
        row.week,
        WHAT_IF_TEXTS.table.units(row.units),
        this.agreedWords(),
      ]),
      csv: [
        [week, unitsAWeek, agreedUnits],
        ...rows.map((row) => [row.week, row.units, this.agreed()]),
      ],
      now: now.units,
      then: then.units,
      most: Math.max(now.units, then.units),
      nowTitle: WHAT_IF_TEXTS.now(now.units),
      thenTitle: whatIfThen(this.lines(), then.units),
    };
  });
  protected readonly answers = computed(() => {
    const answered = this.answered();
    const { then, capacityUnits } = answered;
    const isAgreed = capacityUnits !== null && then.load !== null;
    return {
      against: isAgreed
        ? {
            what: WHAT_IF_TEXTS.against(capacityUnits),
            words: whatIfAgainst(then.load ?? 0, capacityUnits),
          }
        : null,
      headroom: isAgreed ? whatIfHeadroom(answered) : null,
      time: whatIfTime(answered),
      breathing: whatIfBreathing(answered, this.reading().agreedRun),
      supervision: answered.policies.map(whatIfSupervision),
      fit: isAgreed ? whatIfFit(answered) : null,
    };
  });

  protected change(at: number, line: QuestionLine): void {
    this.lines.update((lines) => lines.map((each, index) => (index === at ? line : each)));
  }

  protected add(): void {
    this.lines.update((lines) => [...lines, aLine(this.nextKey++)]);
    this.focusLine(this.lines().length - 1);
  }

  protected remove(at: number): void {
    this.lines.update((lines) => lines.filter((_line, index) => index !== at));
    this.focusLine(Math.max(0, at - 1));
  }

  private focusLine(at: number): void {
    const count = () => this.host.querySelectorAll<HTMLElement>('us-count-field input')[at];
    afterNextRender(() => count()?.focus(), { injector: this.injector });
  }
}
