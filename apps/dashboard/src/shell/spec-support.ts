import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import {
  type Routes,
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
} from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Me, Problem, ProblemCode } from '@understory/contracts';
import { expiredSession } from './expired-session';
import { PageTitle } from './page-title';
import { plainProblem } from './problem';
import { serverTime } from './server-time';

/** For specs: somebody signed in, a therapist of one practice. */
export const INES: Me = {
  id: '0192f0c0-0000-7000-8000-000000000001',
  name: 'Ines Duarte',
  email: 'ines@example.org',
  timeZone: 'Europe/London',
  weekStart: 1,
  country: 'GB',
  formatRegion: 'en-GB',
  hours: null,
  version: 3,
  practices: [
    {
      id: '0192f0c0-0000-7000-8000-00000000000a',
      name: 'Alder House',
      country: 'GB',
      roles: ['therapist'],
    },
  ],
  isMadeUp: false,
};

const STATUS: Partial<Record<ProblemCode, number>> = {
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'changed-elsewhere': 409,
  unavailable: 503,
};

/** A page opened at an address, and the server that it talks to. */
export class Visit {
  readonly server = TestBed.inject(HttpTestingController);

  private constructor(private readonly harness: RouterTestingHarness) {}

  static async create(routes: Routes): Promise<Visit> {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([serverTime, expiredSession])),
        provideHttpClientTesting(),
        provideRouter(routes, withComponentInputBinding()),
        { provide: TitleStrategy, useClass: PageTitle },
      ],
    });
    const visit = new Visit(await RouterTestingHarness.create());
    document.body.append(visit.page);
    return visit;
  }

  get page(): HTMLElement {
    return this.harness.fixture.nativeElement as HTMLElement;
  }

  /** Goes to an address; who is signed in is answered on the way: null for nobody, or not at all. */
  async open(url: string, me: Me | null | 'away' = INES): Promise<void> {
    const arrived = this.harness.navigateByUrl(url);
    await this.settle(false);
    this.answerWho(me);
    await arrived;
    await this.settle();
  }

  answerWho(me: Me | null | 'away'): void {
    for (const request of this.server.match('api/me')) {
      if (me === 'away') request.flush('', { status: 503, statusText: 'away' });
      else request.flush(me);
    }
  }

  async answer(method: string, url: string, body: object | null): Promise<unknown> {
    const request = this.server.expectOne({ method, url });
    request.flush(body);
    await this.settle();
    return request.request.body;
  }

  async refuse(method: string, url: string, problem: Problem | ProblemCode): Promise<void> {
    const body = typeof problem === 'string' ? refusal(problem) : problem;
    this.server
      .expectOne({ method, url })
      .flush(body, { status: body.status, statusText: 'refused' });
    await this.settle();
  }

  /** Lets promises, effects and rendering come to rest, also while requests are still open. */
  async settle(canWait = true): Promise<void> {
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise((done) => setTimeout(done));
      if (canWait) this.harness.detectChanges();
    }
  }
}

export function refusal(code: ProblemCode): Problem {
  return plainProblem(code, STATUS[code] ?? 400);
}

/** Types into a native control as a person would. */
export function type(control: HTMLElement, text: string): void {
  const input = control as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
