import { Component } from '@angular/core';
import { SESSION_ACUITIES, SESSION_KINDS, sessionUnits, shapeUnits } from '@understory/domain';
import { acuityWeights, kindWeights, MY_WEIGHTS_TEXTS } from '@understory/wording';

const USUAL = { kind: 'individual', acuity: 'usual', isTraumaFocused: false, minutes: 50 } as const;
const HELD = { ...USUAL, outcome: 'held', isFirst: false, isRiskEvent: false } as const;

/** What counts how much, read from the model itself. */
@Component({
  selector: 'us-my-weights',
  template: `
    <details>
      <summary>{{ texts.summary }}</summary>
      <div class="inside">
        <p>{{ texts.usual }}</p>
        <dl class="facts">
          <dt>{{ texts.acuity }}</dt>
          <dd>{{ acuities }}</dd>
          <dt>{{ texts.kind }}</dt>
          <dd>{{ kinds }}</dd>
        </dl>
        <p>{{ texts.onTop }}</p>
        <dl class="facts">
          <dt>{{ texts.first }}</dt>
          <dd>{{ first }}</dd>
          <dt>{{ texts.traumaFocused }}</dt>
          <dd>{{ trauma }}</dd>
          <dt>{{ texts.risk }}</dt>
          <dd>{{ risk }}</dd>
        </dl>
        <p>{{ unheld }}</p>
      </div>
    </details>
  `,
  styles: `
    :host {
      display: block;
      font-size: var(--t-small);
    }
    summary {
      width: fit-content;
      padding-block: 11px;
      color: var(--accent);
      cursor: pointer;
    }
    .inside {
      max-width: var(--measure);
      padding: 0 0 var(--s3);
    }
    dl {
      grid-template-columns: 9em 1fr;
      margin-block: var(--s2);
    }
  `,
})
export class MyWeights {
  protected readonly texts = MY_WEIGHTS_TEXTS;
  protected readonly acuities = acuityWeights(
    SESSION_ACUITIES.map((acuity) => ({ acuity, units: shapeUnits({ ...USUAL, acuity }) })),
  );
  protected readonly kinds = kindWeights(
    SESSION_KINDS.map((kind) => ({ kind, units: shapeUnits({ ...USUAL, kind }) })),
  );
  protected readonly first = more({ isFirst: true });
  protected readonly trauma = more({ isTraumaFocused: true });
  protected readonly risk = more({ isRiskEvent: true });
  protected readonly unheld = MY_WEIGHTS_TEXTS.unheld(
    sessionUnits({ ...HELD, outcome: 'no-show' }),
  );
}

function more(marks: Partial<Parameters<typeof sessionUnits>[0]>): string {
  return MY_WEIGHTS_TEXTS.more(sessionUnits({ ...HELD, ...marks }) - sessionUnits(HELD));
}
