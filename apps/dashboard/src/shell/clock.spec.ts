import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Clock } from './clock';
import { clockFinding } from '@understory/wording';
import { OwnDay } from './own-day';
import { serverTime } from './server-time';

const DAY_MS = 86_400_000;
const SERVER = new Date('2026-11-24T14:10:00Z');

/** A device whose clock is so far ahead of the server's. */
function start(aheadMs: number) {
  jest.useFakeTimers({ now: SERVER.getTime() + aheadMs, doNotFake: ['queueMicrotask'] });
  jest
    .spyOn(Temporal.Now, 'instant')
    .mockImplementation(() => Temporal.Instant.fromEpochMilliseconds(Date.now()));
  TestBed.configureTestingModule({
    providers: [provideHttpClient(withInterceptors([serverTime])), provideHttpClientTesting()],
  });
  const clock = TestBed.inject(Clock);
  const http = TestBed.inject(HttpClient);
  const server = TestBed.inject(HttpTestingController);
  const hear = (date: string | null) => {
    http.get('api/any').subscribe();
    server.expectOne('api/any').flush({}, date === null ? {} : { headers: { date } });
  };
  return { clock, hear, today: TestBed.inject(OwnDay).today };
}

describe('the clock', () => {
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it.each([2 * DAY_MS, -2 * DAY_MS])(
    'goes by the server’s where the device’s is off by %d ms',
    (ms) => {
      const { clock, hear, today } = start(ms);
      expect(today()).not.toBe('2026-11-24');
      hear(SERVER.toUTCString());
      expect(today()).toBe('2026-11-24');
      expect(clock.aheadMs()).toBe(ms);
      jest.advanceTimersByTime(20_000);
      expect(clock.now().toString()).toBe('2026-11-24T14:10:20Z');
      jest.setSystemTime(Date.now() + 5000);
      expect(clock.present().toString()).toBe('2026-11-24T14:10:25Z');
    },
  );

  it('is the device’s own again once that was put right', () => {
    const { clock, hear, today } = start(2 * DAY_MS);
    hear(SERVER.toUTCString());
    jest.setSystemTime(SERVER);
    hear(SERVER.toUTCString());
    expect(clock.aheadMs()).toBe(0);
    clock.present();
    expect(today()).toBe('2026-11-24');
  });

  it('takes no notice of seconds on the way, nor of an answer without a time', () => {
    const { clock, hear } = start(45_000);
    hear(SERVER.toUTCString());
    expect(clock.aheadMs()).toBe(0);
    hear(null);
    hear('yesterday');
    expect(clock.aheadMs()).toBe(0);
  });

  it('keeps what it knows when an answer is late by some seconds', () => {
    const { clock, hear } = start(3_600_000);
    hear(SERVER.toUTCString());
    hear(new Date(SERVER.getTime() - 20_000).toUTCString());
    expect(clock.aheadMs()).toBe(3_600_000);
    hear(null);
    expect(clock.aheadMs()).toBe(3_600_000);
  });
});

it.each([
  [2 * DAY_MS, 'This device’s clock is two days ahead'],
  [-2 * DAY_MS, 'This device’s clock is two days behind'],
  [3_598_000, 'This device’s clock is one hour ahead'],
  [-30 * 3_600_000, 'This device’s clock is 30 hours behind'],
  [400 * DAY_MS, 'This device’s clock is 400 days ahead'],
])('%d ms in words', (ms, words) => {
  expect(clockFinding(ms)).toBe(words);
});
