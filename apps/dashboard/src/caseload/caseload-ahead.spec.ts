import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { CaseloadAhead } from './caseload-ahead';

function setUp() {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting()],
  });
  const server = TestBed.inject(HttpTestingController);
  return { ahead: TestBed.inject(CaseloadAhead), sent: () => server.expectOne('api/caseload') };
}

describe('CaseloadAhead', () => {
  it('gives what was asked for before, once, and asks anew after that', async () => {
    const { ahead, sent } = setUp();
    ahead.ask();
    sent().flush('first');
    await expect(ahead.take()).resolves.toBe('first');
    const again = ahead.take();
    sent().flush('second');
    await expect(again).resolves.toBe('second');
  });

  it('gives a refusal to whoever takes it', async () => {
    const { ahead, sent } = setUp();
    ahead.ask();
    sent().flush('', { status: 503, statusText: 'away' });
    await expect(ahead.take()).rejects.toMatchObject({ status: 503 });
  });
});
