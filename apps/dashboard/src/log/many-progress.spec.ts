import { TestBed } from '@angular/core/testing';
import { getByRole } from '@testing-library/dom';
import { ManyProgress, type Progress } from './many-progress';

const show = (progress: Progress | null) => {
  const fixture = TestBed.createComponent(ManyProgress);
  fixture.componentRef.setInput('progress', progress);
  fixture.detectChanges();
  const host = fixture.nativeElement as HTMLElement;
  return [host.querySelector('.muted')?.textContent, getByRole(host, 'status').textContent];
};

describe('ManyProgress', () => {
  it('shows every step, and reads a few of them aloud', () => {
    expect(show({ settled: 0, all: 51 })).toEqual(['0 of 51', '0 of 51']);
    expect(show({ settled: 14, all: 51 })).toEqual(['14 of 51', '13 of 51']);
    expect(show({ settled: 51, all: 51 })).toEqual(['51 of 51', '39 of 51']);
    expect(show({ settled: 1, all: 2 })).toEqual(['1 of 2', '1 of 2']);
  });

  it('says nothing of a single one, or while nothing is on its way', () => {
    expect(show({ settled: 0, all: 1 })).toEqual(['', '']);
    expect(show(null)).toEqual(['', '']);
  });
});
