import { Component, computed, input } from '@angular/core';

/**
 * A warning in its quiet form: dashed amber edge, one fact, one step. The word "thin" in the heading
 * is marked as everywhere; steps are projected below.
 *
 * @example <us-thin-note heading="Peer trio is thin" fact="You last met 49 days ago."><a class="btn">…</a></us-thin-note>
 */
@Component({
  selector: 'us-thin-note',
  template: `
    <div class="note">
      <h2>
        {{ parts().before }}<span class="thin">{{ parts().word }}</span
        >{{ parts().after }}
      </h2>
      @if (fact()) {
        <p class="small">{{ fact() }}</p>
      }
    </div>
    <div class="row mt3"><ng-content /></div>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class ThinNote {
  readonly heading = input.required<string>();
  readonly fact = input('');
  protected readonly parts = computed(() => {
    const [before = '', word = '', after = ''] = this.heading().split(/\b(thin)\b/i);
    return { before, word, after };
  });
}
