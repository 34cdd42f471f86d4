import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { plainProblem } from '../shell/problem';
import type { StepBack } from './way-back';
import { WaysBack } from './ways-back';

const path = 'leave/1';
const body = { firstDay: '2026-11-02', version: 2 };
const made = { firstDay: '2026-11-03', version: 1 };

function go(...steps: readonly StepBack[]) {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting()],
  });
  const server = TestBed.inject(HttpTestingController);
  const way = TestBed.inject(WaysBack).by(...steps);
  const gone = way().then(
    () => 'back',
    () => 'not back',
  );
  const next = async (method: string, url: string) => {
    await new Promise((done) => setTimeout(done));
    return server.expectOne({ method, url });
  };
  return { way, gone, next };
}

const changed = (current: unknown) => ({ ...plainProblem('changed-elsewhere', 409), current });
const refused = { status: 409, statusText: 'refused' };

describe('WaysBack', () => {
  it('sends its steps one after the other, and says them', async () => {
    const { way, gone, next } = go({ path: 'series/1' }, { path, body });
    expect(way.steps).toEqual([{ path: 'series/1' }, { path, body }]);
    (await next('DELETE', 'api/series/1')).flush(null);
    const put = await next('PUT', 'api/leave/1');
    expect(put.request.body).toEqual(body);
    put.flush({ ...body, version: 3 });
    expect(await gone).toBe('back');
  });

  it('takes back what says to the letter what was made of it, under another version', async () => {
    const { gone, next } = go({ path, body, made });
    (await next('PUT', 'api/leave/1')).flush(changed({ ...made, id: '1', version: 4 }), refused);
    const again = await next('PUT', 'api/leave/1');
    expect(again.request.body).toEqual({ ...body, version: 4 });
    again.flush({ ...body, version: 5 });
    expect(await gone).toBe('back');
  });

  it.each([
    ['says anything else', { firstDay: '2026-11-05', version: 4 }],
    ['is not there', null],
    ['is none', 'a row'],
  ])('writes over nothing where the row %s', async (_, current) => {
    const { gone, next } = go({ path, body, made });
    (await next('PUT', 'api/leave/1')).flush(changed(current), refused);
    expect(await gone).toBe('not back');
  });

  it('goes no further than the step that was refused', async () => {
    const { gone, next } = go({ path, body }, { path: 'leave/2' });
    (await next('PUT', 'api/leave/1')).flush(changed({ ...made, version: 4 }), refused);
    expect(await gone).toBe('not back');
    TestBed.inject(HttpTestingController).verify();
  });
});
