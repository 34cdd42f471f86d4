import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config';
import { compiledContract } from './compiled-contract';
import { type AnswerContract, routesOf } from './routes';

/**
 * Holds every answer to the contract of its route, `@SerializeOptions({ schema })`, and leaves out what that does not name. A hook
 * of Fastify, since an interceptor of Nest would wrap each request in observables.
 */
@Injectable()
export class AnswerContracts implements OnModuleInit {
  private readonly contracts = new Map<string, AnswerContract>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    for (const { method, path, answer } of routesOf(this.discovery)) {
      const url = `${this.config.basePath}api/${path}`;
      if (answer) this.contracts.set(`${method} ${url}`, answer);
    }
  }

  /** For Fastify's `preSerialization`; text and files do not come by. */
  readonly hook = (
    { method, routeOptions }: FastifyRequest,
    _reply: FastifyReply,
    answer: unknown,
    done: (error: Error | null, answer?: unknown) => void,
  ): void => {
    const contract = this.contracts.get(`${method} ${routeOptions.url}`);
    if (!contract) return done(null, answer);
    const result = compiledContract(contract)['~standard'].validate(answer);
    if (result instanceof Promise)
      return done(new Error('A contract that waits holds up answers.'));
    if (result.issues) return done(brokenBy(result.issues));
    done(null, result.value);
  };
}

/** Where an answer breaks its contract, without what it says. */
function brokenBy(issues: readonly { readonly message: string }[]): Error {
  const reasons = issues.map(({ message }) => message).join(', ');
  return new Error(`An answer breaks its contract: ${reasons}`);
}
