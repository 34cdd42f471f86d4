import { Body, Controller, Get, HttpException, Param, Post } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import {
  CreateInvitation,
  NewPerson,
  Problem as ProblemBody,
  PROBLEM_CODES,
} from '@understory/contracts';
import { FIELD_REFUSALS, PROBLEM_TEXTS } from '@understory/wording';
import request from 'supertest';
import { Problem } from './problem';
import { ProblemFilter } from './problem.filter';
import { PROBLEM_STATUS } from './problem-status';
import { contractPipe } from './validation';

const FAILURES: Record<string, () => Error> = {
  bug: () => new TypeError('undefined is not a function of Ines Moreau'),
  refused: () => new Problem('not-allowed', { detail: 'Please ask Ines.' }),
  changed: () => new Problem('changed-elsewhere', { current: { version: 2 } }),
  throttled: () => new Problem('too-many-tries', { retryAfterSeconds: 90 }),
  teapot: () => new HttpException('short and stout', 418),
  connection: () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
  addresses: () => new AggregateError([Object.assign(new Error(), { code: 'ECONNREFUSED' })]),
  shutdown: () => Object.assign(new Error('query'), { driverError: withCode('57P01') }),
  full: () => withCode('53100'),
  waiting: () => new Error('timeout exceeded when trying to connect'),
  cut: () => new Error('driver', { cause: new Error('Connection terminated unexpectedly') }),
  zero: () => withCode('22021'),
  constraint: () => withCode('23514'),
};

function withCode(code: string): Error {
  return Object.assign(new Error('from PostgreSQL'), { code });
}

@Controller()
class Planted {
  @Get('fail/:how')
  fail(@Param('how') how: string): never {
    throw FAILURES[how]?.() ?? new Error(how);
  }

  @Post('person')
  person(@Body({ schema: NewPerson }) person: NewPerson): NewPerson {
    return person;
  }

  @Post('invitation')
  invitation(@Body({ schema: CreateInvitation }) invitation: CreateInvitation): CreateInvitation {
    return invitation;
  }
}

let app: NestFastifyApplication;
beforeAll(async () => {
  const module = await Test.createTestingModule({
    controllers: [Planted],
    providers: [
      { provide: APP_FILTER, useClass: ProblemFilter },
      { provide: APP_PIPE, useFactory: contractPipe },
    ],
  }).compile();
  app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), {
    logger: false,
  });
  await app.listen(0, '127.0.0.1');
});
afterAll(() => app.close());

const http = () => request(app.getHttpServer());
const fail = (how: string) => http().get(`/fail/${how}`);

describe('a refusal', () => {
  it('is a problem document that nobody caches', async () => {
    const answer = await fail('refused').expect(403);
    expect(answer.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.get('Cache-Control')).toBe('no-store');
    expect(answer.body).toEqual({
      type: 'urn:understory:problem:not-allowed',
      title: 'This is not open to you',
      status: 403,
      code: 'not-allowed',
      detail: 'Please ask Ines.',
    });
  });

  it('carries the row as it now stands', async () => {
    const answer = await fail('changed').expect(409);
    expect(answer.body.current).toEqual({ version: 2 });
  });

  it('says when to come back', async () => {
    expect((await fail('throttled').expect(429)).get('Retry-After')).toBe('90');
  });

  it.each(PROBLEM_CODES)('%s fits the contract and says what to do next', (code) => {
    const { title, detail } = PROBLEM_TEXTS[code];
    const status = PROBLEM_STATUS[code];
    expect(ProblemBody.safeParse({ type: 'x', title, status, code, detail }).success).toBe(true);
    expect(detail).toMatch(/^Please [^.]+\.$/);
    expect(status).toBeGreaterThanOrEqual(400);
  });
});

describe('a fault of ours', () => {
  it.each(['bug', 'teapot', 'constraint'])('%s tells nothing of itself', async (how) => {
    const answer = await fail(how).expect(500);
    expect(answer.body.code).toBe('unexpected');
    expect(answer.text).not.toMatch(/Ines|function|stout|PostgreSQL|\.ts/);
  });
});

describe('a database that is away', () => {
  it.each(['connection', 'addresses', 'shutdown', 'full', 'waiting', 'cut'])(
    '(%s) is worth another try in a moment',
    async (how) => {
      const answer = await fail(how).expect(503);
      expect(answer.body.code).toBe('unavailable');
      expect(Number(answer.get('Retry-After'))).toBeGreaterThan(0);
    },
  );
});

describe('bad input', () => {
  it('is named field by field, in words', async () => {
    const answer = await http().post('/person').send({ email: 'x', password: 'short' }).expect(400);
    expect(answer.body.code).toBe('invalid-input');
    const fields = answer.body.fields as { path: string; message: string }[];
    expect(fields.map(({ path }) => path)).toEqual(['name', 'email', 'password']);
    for (const { message } of fields) expect(message).toMatch(/^[A-Z].{8,}/);
  });

  it('is named by its rule, in the words of the language', async () => {
    const sent = {
      name: 'Ada\nLovelace',
      email: 'ada@example.org',
      password: 'four unrelated words',
    };
    const { body } = await http().post('/person').send(sent).expect(400);
    expect(body.fields).toContainEqual({ path: 'name', message: FIELD_REFUSALS['one-line'] });
  });

  it('is named within lists', async () => {
    const answer = await http()
      .post('/invitation')
      .send({ roles: ['lead', 'owner'] })
      .expect(400);
    expect(answer.body.fields[0].path).toBe('roles.1');
  });

  it('drops what the contract does not know', async () => {
    const person = { name: 'Ines', email: 'i@example.org', password: 'quiet-lantern-over-moss' };
    const body = { ...person, id: 'mine', roles: ['administrator'], constructor: 'x' };
    const answer = await http().post('/person').send(body).expect(201);
    expect(answer.body).toEqual(person);
  });

  it.each([
    ['broken JSON', '{"name": ', 'application/json', 400, 'invalid-input'],
    ['a polluting key', '{"__proto__": {"a": 1}}', 'application/json', 400, 'invalid-input'],
    ['no JSON at all', '<name/>', 'application/xml', 400, 'invalid-input'],
    [
      'too much',
      JSON.stringify({ name: 'x'.repeat(2_000_000) }),
      'application/json',
      413,
      'too-large',
    ],
  ])('%s is refused', async (_, body, type, status, code) => {
    const answer = await http().post('/person').set('content-type', type).send(body);
    expect(answer.status).toBe(status);
    expect(answer.body.code).toBe(code);
  });

  it('that PostgreSQL cannot hold is no fault of ours', async () => {
    expect((await fail('zero').expect(400)).body.code).toBe('invalid-input');
  });
});

it('answers an unknown route like any other refusal', async () => {
  const answer = await http().get('/nowhere').expect(404);
  expect(answer.body.code).toBe('not-found');
});
