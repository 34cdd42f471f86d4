import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { OWNER_HEADER } from '@understory/contracts';
import { firstValueFrom } from 'rxjs';
import { lane, throughOutbox } from '../shell/outbox-lane';
import { rememberAnswers } from './said-before';

const NOT_MODIFIED = { status: 304, statusText: 'Not Modified' };
const PAGE = 'api/caseload';

let http: HttpClient;
let server: HttpTestingController;

beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(withInterceptors([throughOutbox])), provideHttpClientTesting()],
  });
  http = TestBed.inject(HttpClient);
  server = TestBed.inject(HttpTestingController);
  lane.seen.clear();
  rememberAnswers('ines');
});
afterEach(() => {
  delete lane.again;
  server.verify();
});

function read(url = PAGE, owner: string | null = 'ines') {
  const headers = owner ? { [OWNER_HEADER]: owner } : undefined;
  const answer = firstValueFrom(http.get(url, { headers, observe: 'response' }));
  return answer.then(
    ({ body, headers: said }) => ({ body, date: said.get('date') }),
    ({ status }: { status: number }) => ({ status }),
  );
}

/** Reads a page that is answered with a tag. */
async function know(url = PAGE, owner: string | null = 'ines', tag = 'W/".1"'): Promise<void> {
  const reading = read(url, owner);
  server.expectOne(url).flush({ page: url, tag }, { headers: { etag: tag, date: 'then' } });
  await reading;
}

/** Asks for a page once more; by which tag, is told, and it is answered with what was said. */
async function askAgain(url = PAGE, owner: string | null = 'ines', status = 200) {
  const reading = read(url, owner);
  const asked = server.expectOne(url);
  asked.flush(null, { status, statusText: 'said' });
  return { tag: asked.request.headers.get('if-none-match'), answer: await reading };
}

describe('what was read before', () => {
  it('is asked for by its tag, and stands where nothing changed, with the time of the new answer', async () => {
    await know();
    for (let time = 0; time < 3; time += 1) {
      const reading = read();
      const asked = server.expectOne(PAGE);
      expect(asked.request.headers.get('if-none-match')).toBe('W/".1"');
      asked.flush(null, { ...NOT_MODIFIED, headers: { date: 'now' } });
      expect(await reading).toEqual({ body: { page: PAGE, tag: 'W/".1"' }, date: 'now' });
    }
  });

  it('gives way to what is said now', async () => {
    await know();
    await know(PAGE, 'ines', 'W/".2"');
    const { tag, answer } = await askAgain(PAGE, 'ines', 304);
    expect(tag).toBe('W/".2"');
    expect(answer).toMatchObject({ body: { tag: 'W/".2"' } });
  });

  it('is known by its whole address, and not without a tag', async () => {
    await know('api/log?from=1');
    expect((await askAgain('api/log?from=2')).tag).toBeNull();
    expect((await askAgain('api/log?from=2')).tag).toBeNull();
  });

  it('stays where the server is away for a moment', async () => {
    await know();
    expect((await askAgain(PAGE, 'ines', 503)).answer).toEqual({ status: 503 });
    expect((await askAgain(PAGE, 'ines', 304)).answer).toHaveProperty('body.page', PAGE);
  });

  it('makes nothing of a 304 that it did not ask for', async () => {
    expect((await askAgain(PAGE, 'ines', 304)).answer).toEqual({ status: 304 });
  });

  it('is forgotten, oldest first, where it becomes much', async () => {
    for (let page = 0; page <= 24; page += 1) await know(`api/log?from=${page}`);
    expect((await askAgain('api/log?from=0')).tag).toBeNull();
    expect((await askAgain('api/log?from=1')).tag).not.toBeNull();
  });
});

it('is known also from before it was remembered', async () => {
  delete lane.again;
  await know('api/today');
  await know('api/leave');
  rememberAnswers('ines');
  expect((await askAgain('api/leave')).tag).toBe('W/".1"');
  expect((await askAgain('api/today')).tag).toBe('W/".1"');
  rememberAnswers(null);
  expect((await askAgain('api/today')).tag).toBeNull();
});

describe('what one person read', () => {
  it.each(['marie', null])('is not there for %p, nor for its owner afterwards', async (other) => {
    await know();
    expect((await askAgain(PAGE, other)).tag).toBeNull();
    expect((await askAgain(PAGE, 'ines')).tag).toBeNull();
  });

  it('is not kept where somebody else has asked for something since', async () => {
    const reading = read();
    const late = server.expectOne(PAGE);
    await askAgain('api/today', 'marie');
    late.flush({}, { headers: { etag: 'W/".1"' } });
    await reading;
    expect((await askAgain(PAGE, 'marie')).tag).toBeNull();
  });

  it('is not kept where nobody says who asks', async () => {
    await know(PAGE, null);
    expect((await askAgain(PAGE, null)).tag).toBeNull();
  });

  it('is gone once their session has ended', async () => {
    await know();
    await askAgain('api/today', 'ines', 401);
    expect((await askAgain()).tag).toBeNull();
  });

  it('is gone when they sign out', async () => {
    await know();
    const headers = { [OWNER_HEADER]: 'ines' };
    const leaving = firstValueFrom(http.post('api/sign-out', {}, { headers }));
    server.expectOne('api/sign-out').flush(null);
    await leaving;
    expect((await askAgain()).tag).toBeNull();
  });
});

describe('a write', () => {
  it('is sent as it is, and leaves it to the server what changed', async () => {
    await know();
    const headers = { [OWNER_HEADER]: 'ines' };
    const writing = firstValueFrom(http.patch(PAGE, {}, { headers }));
    const sent = server.expectOne(PAGE);
    expect(sent.request.headers.has('if-none-match')).toBe(false);
    sent.flush({});
    await writing;
    expect((await askAgain()).tag).toBe('W/".1"');
  });
});
