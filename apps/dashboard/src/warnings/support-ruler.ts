import { Component, computed, input } from '@angular/core';
import type { Ecosystem } from '@understory/contracts';
import { THRESHOLDS } from '@understory/domain';
import { SUPPORT_RULER_TEXTS, decimal, fixed, supportRulerLabel } from '@understory/wording';
import { ChartFigure } from '../shared/chart-figure';
import { CsvButton } from '../shared/csv-button';

/** Room beyond what is shown, so that neither bar nor target stands at the edge. */
const BEYOND = 1.15;
/** A name needs about this share of the ruler. */
const NAME_FROM = 0.14;

/** What the ties carry together, set side by side against the line of the rule. */
@Component({
  selector: 'us-support-ruler',
  imports: [ChartFigure, CsvButton],
  templateUrl: './support-ruler.html',
  styleUrl: './support-ruler.css',
})
export class SupportRuler {
  readonly ecosystem = input.required<Ecosystem>();
  readonly code = input.required<'W3' | 'W4'>();

  protected readonly texts = SUPPORT_RULER_TEXTS;

  /** Strongest first; a tie that carries nothing has no part. */
  private readonly carried = computed(() =>
    this.ecosystem()
      .ties.flatMap(({ connection, support }) =>
        support === null ? [] : [{ id: connection.id, alias: connection.alias, support }],
      )
      .sort((a, b) => b.support - a.support || a.alias.localeCompare(b.alias)),
  );
  protected readonly target = computed(() => THRESHOLDS[this.code()].raiseBelow);
  private readonly total = computed(() =>
    this.carried().reduce((sum, { support }) => sum + support, 0),
  );
  private readonly full = computed(() => Math.max(this.total(), this.target()) * BEYOND);
  /** For W3 the strongest is only outlined: the rule asks what is left without it. */
  protected readonly parts = computed(() => {
    const isOutlined = (index: number) => this.code() === 'W3' && index === 0;
    const parts = this.carried().map(({ id, alias, support }, index) => ({
      id,
      alias,
      value: fixed(support, 2),
      share: support / this.full(),
      isOutlined: isOutlined(index),
    }));
    const inOrder = [...parts.filter((p) => !p.isOutlined), ...parts.filter((p) => p.isOutlined)];
    let begin = 0;
    return inOrder.map((part) => {
      const isStruck = this.isStruck(begin, part.share);
      begin += part.share;
      const hasName = part.share >= NAME_FROM && !part.isOutlined && !isStruck;
      return { ...part, hasName };
    });
  });
  protected readonly csvRows = computed(() => [
    this.texts.csvColumns,
    ...this.carried().map(({ alias, support }) => [alias, support.toFixed(4)]),
  ]);
  protected readonly targetWords = computed(() => decimal(this.target()));
  protected readonly targetShare = computed(() => this.target() / this.full());
  protected readonly strongest = computed(() => this.carried()[0]?.alias ?? '');
  protected readonly finding = computed(() => this.texts.findings[this.code()]);
  /** Whether the line of the rule would run through the name at the beginning of a part. */
  private isStruck(begin: number, share: number): boolean {
    const line = this.targetShare();
    return line > begin && line < begin + Math.min(share, NAME_FROM);
  }

  protected readonly description = computed(() =>
    supportRulerLabel(this.parts(), this.total(), this.target()),
  );
}
