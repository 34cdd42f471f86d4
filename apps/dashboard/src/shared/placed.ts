import { Directive, TemplateRef, ViewContainerRef, effect, inject, input } from '@angular/core';

/**
 * Shows a template in the place where it stands. Angular's own way lies in a file that everybody loads first (ADR 167).
 *
 * @example <ng-container [usPlaced]="sign" [usPlacedFor]="node" />
 */
@Directive({ selector: '[usPlaced]' })
export class Placed<T> {
  readonly usPlaced = input.required<TemplateRef<{ readonly $implicit: T | undefined }>>();
  /** What the template calls by `let-`. */
  readonly usPlacedFor = input<T>();

  constructor() {
    const place = inject(ViewContainerRef);
    effect(() => {
      place.clear();
      place.createEmbeddedView(this.usPlaced(), { $implicit: this.usPlacedFor() });
    });
  }
}
