import { Component } from '@angular/core';
import { SESSION_ACUITIES, SESSION_KINDS, sessionUnits, shapeUnits } from '@understory/domain';
import { ACUITY_NAMES, decimal, SESSION_KIND_NAMES } from '@understory/wording';

const USUAL = { kind: 'individual', acuity: 'usual', isTraumaFocused: false, minutes: 50 } as const;
const HELD = { ...USUAL, outcome: 'held', isFirst: false, isRiskEvent: false } as const;

/** What counts how much, read from the model itself. */
@Component({
  selector: 'us-my-weights',
  template: `
    <details>
      <summary>My weights</summary>
      <div class="inside">
        <p>
          A usual individual session of 50 minutes counts one unit; a longer or shorter one counts
          by its minutes, times both of these:
        </p>
        <dl class="facts">
          <dt>How much it asks</dt>
          <dd>{{ acuities }}</dd>
          <dt>Whom it is with</dt>
          <dd>{{ kinds }}</dd>
        </dl>
        <p>On top of that, whatever its length:</p>
        <dl class="facts">
          <dt>A first session</dt>
          <dd>{{ first }} more</dd>
          <dt>Trauma-focused</dt>
          <dd>{{ trauma }} more</dd>
          <dt>A risk event</dt>
          <dd>{{ risk }} more</dd>
        </dl>
        <p>
          No-shows and late cancellations count {{ empty }} of their length; what was cancelled in
          time counts nothing. These are weights to plan with. Nobody measured them, and nobody else
          sees what they say of your week.
        </p>
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
  protected readonly acuities = SESSION_ACUITIES.map(
    (acuity) =>
      `${ACUITY_NAMES[acuity].toLowerCase()} ${decimal(shapeUnits({ ...USUAL, acuity }))}`,
  ).join(', ');
  protected readonly kinds = SESSION_KINDS.map(
    (kind) =>
      `${SESSION_KIND_NAMES[kind].toLowerCase()} ${decimal(shapeUnits({ ...USUAL, kind }))}`,
  ).join(', ');
  protected readonly first = more({ isFirst: true });
  protected readonly trauma = more({ isTraumaFocused: true });
  protected readonly risk = more({ isRiskEvent: true });
  protected readonly empty = decimal(sessionUnits({ ...HELD, outcome: 'no-show' }));
}

function more(marks: Partial<Parameters<typeof sessionUnits>[0]>): string {
  return decimal(sessionUnits({ ...HELD, ...marks }) - sessionUnits(HELD));
}
