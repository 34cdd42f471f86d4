import { TestBed } from '@angular/core/testing';
import { LOAD_CHART } from './chart-drawing';
import { DrawnChart } from './drawn-chart';

/** Takes itself off as chart.js does: the canvas gets back the size it was found with. */
function draw(canvas: HTMLCanvasElement): () => void {
  const { width, height } = canvas.style;
  return () => Object.assign(canvas.style, { width, height });
}

describe('a drawn chart', () => {
  it('is drawn anew at its new size, unstretched', async () => {
    TestBed.configureTestingModule({
      providers: [{ provide: LOAD_CHART, useValue: () => Promise.resolve(draw) }],
    });
    const fixture = TestBed.createComponent(DrawnChart);
    fixture.componentRef.setInput('label', 'Load by week');
    fixture.componentRef.setInput('configuration', () => ({}));
    for (const width of [350, 566, 280]) {
      fixture.componentRef.setInput('size', { width, height: 200 });
      await fixture.whenStable();
      await new Promise((drawn) => setTimeout(drawn));
      const canvas = (fixture.nativeElement as HTMLElement).querySelector('canvas');
      expect(canvas?.getAttribute('aria-label')).toBe('Load by week');
      expect([canvas?.width, canvas?.style.width]).toEqual([width, `${width}px`]);
    }
  });

  it('is blank at its size, not a small canvas stretched, while what draws is on its way', async () => {
    const { promise } = Promise.withResolvers<never>();
    TestBed.configureTestingModule({
      providers: [{ provide: LOAD_CHART, useValue: () => promise }],
    });
    const fixture = TestBed.createComponent(DrawnChart);
    fixture.componentRef.setInput('label', 'Load by week');
    fixture.componentRef.setInput('configuration', () => ({}));
    for (const width of [350, 948]) {
      fixture.componentRef.setInput('size', { width, height: 200 });
      await fixture.whenStable();
      const canvas = (fixture.nativeElement as HTMLElement).querySelector('canvas');
      expect([canvas?.width, canvas?.height]).toEqual([width, 200]);
    }
  });
});
