import type {
  HttpEvent,
  HttpHandlerFn,
  HttpInterceptorFn,
  HttpRequest,
  HttpResponse,
} from '@angular/common/http';
import {
  Injector,
  type Signal,
  type ViewContainerRef,
  type WritableSignal,
  inject,
  signal,
} from '@angular/core';
import { type Observable, from, switchMap, tap } from 'rxjs';

/** Where the frame has room for what is loaded later. */
interface FrameRoom {
  readonly notes: Signal<ViewContainerRef | undefined>;
}

/** Between the first load and the outbox, which comes after it. */
export const lane: {
  /** The latest answers, in the memory of this tab alone; the outbox keeps those that what waits is laid over. */
  readonly seen: Map<string, HttpResponse<unknown>>;
  readonly frame: WritableSignal<FrameRoom | null>;
  /** Ids of entries that wait to be sent, as far as this tab knows them. */
  readonly waiting: WritableSignal<ReadonlySet<string>>;
  /** The page stands: the outbox begins, and with it comes what a tap on this page needs. */
  stands?: (ahead: () => Promise<unknown>) => void;
  read?: (url: string, answer: Observable<HttpEvent<unknown>>) => Observable<HttpEvent<unknown>>;
  /** Asks by its tag for what was read before. */
  again?: HttpInterceptorFn;
} = { seen: new Map(), frame: signal(null), waiting: signal(new Set()) };

/** Sends writes by way of the outbox, which is loaded with the first of them and takes those of the log (ADR 140). */
export const throughOutbox: HttpInterceptorFn = (request, handler) => {
  const next: HttpHandlerFn = (sent) => (lane.again ?? pass)(sent, handler);
  if (request.method === 'GET') return read(request, next(request));
  if (request.method !== 'PUT' && request.method !== 'DELETE') return next(request);
  const injector = inject(Injector);
  return from(import('../offline/offline').catch(() => null)).pipe(
    switchMap((outbox) => outbox?.write(injector, request, next) ?? next(request)),
  );
};

const pass: HttpInterceptorFn = (request, next) => next(request);

function read({ url }: HttpRequest<unknown>, answer: Observable<HttpEvent<unknown>>) {
  return (
    lane.read?.(url, answer) ??
    answer.pipe(tap((event) => 'body' in event && lane.seen.set(url, event)))
  );
}
