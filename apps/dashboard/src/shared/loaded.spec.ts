import { Component, ViewContainerRef, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { getByRole, queryAllByRole } from '@testing-library/dom';
import { loaded } from './loaded';

@Component({ selector: 'us-spec-host', template: `<ng-container #place />` })
class Host {
  readonly outlet = viewChild.required('place', { read: ViewContainerRef });
}

function begin() {
  const fixture = TestBed.createComponent(Host);
  fixture.detectChanges();
  const outlet = fixture.componentInstance.outlet();
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const line = { isCut: true };
  const came: string[] = [];
  const load = () => (line.isCut ? Promise.reject(new TypeError('gone')) : Promise.resolve('part'));
  const tap = async (name: string) => {
    void loaded(outlet, load).then((part) => came.push(`${name}: ${part}`));
    await rest();
  };
  const notes = () => queryAllByRole(page, 'alert');
  const again = async () => {
    getByRole(page, 'button', { name: 'Try again' }).click();
    await rest();
  };
  return { outlet, line, came, tap, notes, again };
}

async function rest(): Promise<void> {
  await new Promise((done) => setTimeout(done));
  TestBed.tick();
}

describe('a part that a tap needs', () => {
  it('comes without a word where it can', async () => {
    const { line, came, tap, notes } = begin();
    line.isCut = false;
    await tap('first');
    expect(came).toEqual(['first: part']);
    expect(notes()).toEqual([]);
  });

  it('that does not come is said where it was tapped, and once for all that wait', async () => {
    const { came, tap, notes, again } = begin();
    await tap('first');
    await tap('second');
    await again();
    expect(came).toEqual([]);
    expect(notes().map(({ textContent }) => textContent?.trim())).toEqual([
      expect.stringContaining('Nothing has been done yet. Try again'),
    ]);
  });

  it('lets all go on that wait for it, also where a later tap brings it', async () => {
    const { line, came, tap, notes, again } = begin();
    await tap('first');
    line.isCut = false;
    await tap('second');
    expect(came.toSorted()).toEqual(['first: part', 'second: part']);
    expect(notes()).toEqual([]);
    line.isCut = true;
    await tap('third');
    line.isCut = false;
    await again();
    expect(came).toContain('third: part');
  });

  it('takes focus to its note where it was tapped, and none where nobody asked', async () => {
    const { outlet, tap, notes } = begin();
    void loaded(outlet, () => Promise.reject(new TypeError('gone')), false);
    await rest();
    expect(notes()).toHaveLength(1);
    expect(document.activeElement).toBe(document.body);
    outlet.clear();
    await tap('first');
    expect(document.activeElement?.textContent).toBe('Try again');
  });

  it('is said anew at a place that was cleared meanwhile', async () => {
    const { outlet, tap, notes } = begin();
    await tap('first');
    outlet.clear();
    await tap('second');
    expect(notes()).toHaveLength(1);
  });

  it('asks for a fresh load where trying again was in vain, and says so where that was too', async () => {
    const { outlet, again, notes } = begin();
    let count = 0;
    const afresh = async () => void (count += 1);
    void loaded(outlet, () => Promise.reject(new TypeError('gone')), true, afresh);
    await rest();
    expect(count).toBe(0);
    await again();
    expect(count).toBe(1);
    expect(notes()).toHaveLength(1);
  });
});
