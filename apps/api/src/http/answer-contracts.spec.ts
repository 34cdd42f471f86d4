import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { APP_FILTER, DiscoveryModule } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import * as z from 'zod/mini';
import { Config } from '../config';
import { AnswerContracts } from './answer-contracts';
import { ProblemFilter } from './problem.filter';

const Told = z.object({ id: z.int(), note: z.optional(z.string()) });

@Controller('planted')
class Planted {
  @Get('kept/:id')
  @SerializeOptions({ schema: Told })
  kept() {
    return Promise.resolve({ id: 1, secret: 'of another table' });
  }

  @Get('broken')
  @SerializeOptions({ schema: Told })
  broken() {
    return { id: 'one', note: 'Ines Moreau' };
  }

  @Get('slow')
  @SerializeOptions({ schema: z.object({ id: z.int().check(z.refine(async () => true)) }) })
  slow() {
    return { id: 1 };
  }

  @Get('text')
  @SerializeOptions({ schema: Told })
  text() {
    return 'a,b';
  }

  @Get('free')
  free() {
    return { id: 'one' };
  }
}

let app: NestFastifyApplication;
beforeAll(async () => {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    controllers: [Planted],
    providers: [
      AnswerContracts,
      { provide: Config, useValue: { basePath: '/' } },
      { provide: APP_FILTER, useClass: ProblemFilter },
    ],
  }).compile();
  app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), {
    logger: false,
  });
  app.setGlobalPrefix('/api');
  const instance = app.getHttpAdapter().getInstance();
  instance.addHook('preSerialization', app.get(AnswerContracts).hook);
  await app.listen(0, '127.0.0.1');
});
afterAll(() => app.close());

const get = (path: string) => request(app.getHttpServer()).get(`/api/planted/${path}`);

it('what a contract does not name stays behind', async () => {
  const { body } = await get('kept/7').expect(200);
  expect(body).toEqual({ id: 1 });
});

it.each(['broken', 'slow'])(
  'an answer that does not keep it is a fault of ours: %s',
  async (path) => {
    const { body, text } = await get(path).expect(500);
    expect(body.code).toBe('unexpected');
    expect(text).not.toContain('Ines');
  },
);

it('text, and a route without a contract, go as they are', async () => {
  expect((await get('text').expect(200)).text).toBe('a,b');
  expect((await get('free').expect(200)).body).toEqual({ id: 'one' });
});
