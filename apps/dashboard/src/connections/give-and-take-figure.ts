import { Component, computed, input } from '@angular/core';
import type { ConnectionDetail } from '@understory/contracts';
import { GIVE_AND_TAKE_TEXTS, giveAndTakeAloud, plainDate, shortDay } from '@understory/wording';
import { ChartFigure } from '../shared/chart-figure';
import { CsvButton } from '../shared/csv-button';
import { GIVE_AND_TAKE, ONE_WAY, isMeantEven } from './tie-words';
import { widthOfHost } from '../shared/width-of';

/** As many as can be told apart on a phone. */
const SHOWN = 5;
/** The words above the line stay clear of the outermost mark, as those below it do. */
const GROUND = 74;
/** Pixels a step of give-and-take; smaller where the outermost steps are in use. */
const STEP = { usual: 28, outermost: 22 };

/** Give-and-take of the latest rated contacts, above and below a line. */
@Component({
  selector: 'us-give-and-take-figure',
  imports: [ChartFigure, CsvButton],
  templateUrl: './give-and-take-figure.html',
  styles: `
    :host {
      display: block;
    }
    .ground {
      stroke: var(--ink);
      stroke-width: 1.5;
    }
    .stem {
      stroke: var(--support-2);
      stroke-width: 2.4;
    }
    circle {
      fill: var(--support);
      stroke: var(--paper);
      stroke-width: 1.5;
    }
  `,
})
export class GiveAndTakeFigure {
  readonly detail = input.required<ConnectionDetail>();

  protected readonly texts = GIVE_AND_TAKE_TEXTS;
  private readonly hostWidth = widthOfHost(350);
  protected readonly ground = GROUND;
  protected readonly width = computed(() => Math.min(440, this.hostWidth()));
  /** Oldest first. */
  private readonly allRated = computed(() =>
    this.detail()
      .contacts.flatMap(({ id, localDate, isHeld, giveAndTake }) =>
        isHeld && giveAndTake !== null ? [{ id, on: localDate, giveAndTake }] : [],
      )
      .reverse(),
  );
  private readonly rated = computed(() => this.allRated().slice(-SHOWN));
  private readonly step = computed(() =>
    this.rated().some(({ giveAndTake }) => Math.abs(giveAndTake) > 1) ? STEP.outermost : STEP.usual,
  );
  protected readonly marks = computed(() =>
    this.rated().map(({ id, on, giveAndTake }, index, all) => ({
      id,
      x: Math.round((this.width() * (index + 0.5)) / all.length),
      y: GROUND - giveAndTake * this.step(),
      day: shortDay(on),
      date: plainDate(on),
      label: GIVE_AND_TAKE.find(({ value }) => value === giveAndTake)?.label ?? '',
    })),
  );
  /** Every contact that was rated, not only those drawn; -2 gave much more, 2 received much more. */
  protected readonly csvRows = computed(() => [
    GIVE_AND_TAKE_TEXTS.table,
    ...this.allRated().map(({ on, giveAndTake }) => [on, giveAndTake]),
  ]);
  protected readonly finding = computed(() => {
    const { giveAndTake, connection } = this.detail().tie;
    const { balance } = connection.agreement;
    const { findings } = GIVE_AND_TAKE_TEXTS;
    if (giveAndTake === null || this.rated().length === 0) return findings.unknown;
    if (giveAndTake < balance - ONE_WAY) return findings.gaveMore;
    if (giveAndTake > balance + ONE_WAY) return findings.receivedMore;
    return isMeantEven(balance) ? findings.evenAsMeant : findings.asMeant;
  });
  protected readonly description = computed(() => {
    const count = (test: (value: number) => boolean) =>
      this.rated().filter(({ giveAndTake }) => test(giveAndTake)).length;
    return giveAndTakeAloud({
      received: count((value) => value > 0),
      even: count((value) => value === 0),
      gave: count((value) => value < 0),
    });
  });
}
