import { Component, Injector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { Leave } from '../shell/leave';
import { keepProgram } from './program';

@Component({ selector: 'us-plain', template: '' })
class Plain {}

const GONE = 'Failed to fetch dynamically imported module: http://here/chunk-1.js';

function start() {
  sessionStorage.clear();
  let fault: Error | null = null;
  const page = () => (fault ? Promise.reject(fault) : Promise.resolve(Plain));
  TestBed.configureTestingModule({
    providers: [
      provideRouter([
        { path: 'here', component: Plain },
        { path: 'there', loadComponent: page },
      ]),
    ],
  });
  const router = TestBed.inject(Router);
  const leave = jest.spyOn(TestBed.inject(Leave), 'to').mockImplementation();
  keepProgram(TestBed.inject(Injector));
  const go = (url: string, wrong: string | null = null) => {
    fault = wrong === null ? null : new TypeError(wrong);
    return router.navigateByUrl(url).catch(() => false);
  };
  return { leave, go };
}

describe('a tab of an older version', () => {
  it('loads the page afresh whose file is gone', async () => {
    const { leave, go } = start();
    await go('/there?day=1', GONE);
    expect(leave).toHaveBeenCalledWith('there?day=1');
  });

  it('does so once until a page came, so that nothing goes round for ever', async () => {
    const { leave, go } = start();
    await go('/there', GONE);
    await go('/there', GONE);
    expect(leave).toHaveBeenCalledTimes(1);
    await go('/here');
    await go('/there', GONE);
    expect(leave).toHaveBeenCalledTimes(2);
  });

  it('takes no other fault for it', async () => {
    const { leave, go } = start();
    await go('/there', 'Something else went wrong.');
    expect(leave).not.toHaveBeenCalled();
  });
});
