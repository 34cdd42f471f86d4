import { InjectionToken } from '@angular/core';
import { type ChartTokens, TOKEN_PROPERTIES } from '@understory/charts';

export type DrawChart = (canvas: HTMLCanvasElement, configuration: unknown) => () => void;

/** Fetches what draws charts; a spec without a canvas puts something else in its place. */
export const LOAD_CHART = new InjectionToken<() => Promise<DrawChart>>('what draws charts', {
  providedIn: 'root',
  factory: () => () => import('./chart-canvas').then((m) => m.drawChart),
});

/** The colours that hold where an element stands, as a canvas understands them. */
export function tokensAt(element: HTMLElement): ChartTokens {
  const probe = document.createElement('span');
  element.append(probe);
  const colours = Object.entries(TOKEN_PROPERTIES).map(([name, property]) => {
    probe.style.color = `var(${property})`;
    return [name, getComputedStyle(probe).color];
  });
  const font = getComputedStyle(element).fontFamily;
  probe.remove();
  return { ...Object.fromEntries(colours), font } as ChartTokens;
}
