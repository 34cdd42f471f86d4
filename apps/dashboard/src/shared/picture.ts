import { Directive, input } from '@angular/core';

/** CSS pixels. */
interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A drawing of its own measure, which is one image with one name to who does not see it.
 *
 * @example <svg [usPicture]="layout" [label]="label()">…</svg>
 */
@Directive({
  selector: 'svg[usPicture]',
  host: {
    role: 'img',
    '[attr.aria-label]': 'label()',
    '[attr.width]': 'usPicture().width',
    '[attr.height]': 'usPicture().height',
    '[attr.viewBox]': '`0 0 ${usPicture().width} ${usPicture().height}`',
  },
})
export class Picture {
  readonly usPicture = input.required<PictureSize>();
  readonly label = input.required<string>();
}
