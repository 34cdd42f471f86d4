import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { RequestListener } from 'node:http';

/** An application within the application: the made-up practice, on the same port under a path of its own. */
@Injectable()
export class Mounts {
  private readonly listeners = new Map<string, RequestListener>();

  /**
   * Lets another application answer everything under a path.
   *
   * @param basePath With both slashes, as in its own `Config.basePath`.
   * @param listener `app.getHttpAdapter().getInstance().routing` of an initialised application; null ends it.
   */
  set(basePath: string, listener: RequestListener | null): void {
    if (listener) this.listeners.set(basePath, listener);
    else this.listeners.delete(basePath);
  }

  get(basePath: string): RequestListener | undefined {
    return this.listeners.get(basePath);
  }
}

/** Path of the made-up practice. */
export const MADE_UP = '/made-up/';

/** Hands requests over unread; without an application there, the visitor is led to the front door. */
export async function addMountPoint(instance: FastifyInstance, mounts: Mounts): Promise<void> {
  await instance.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.all(`${MADE_UP}*`, (request, reply) => {
      const listener = mounts.get(MADE_UP);
      if (!listener) return reply.redirect('/');
      reply.hijack();
      return listener(request.raw, reply.raw);
    });
  });
}
