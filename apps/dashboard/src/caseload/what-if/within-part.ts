import { Directive, ElementRef, afterNextRender, inject } from '@angular/core';

/** A figure within a part of the page that has a heading of its own: that of the figure is one level below it. Apart, since figures are among what every page loads first. */
@Directive({ selector: 'us-chart-figure[usWithinPart]' })
export class WithinPart {
  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector('h2')?.setAttribute('aria-level', '3'));
  }
}
