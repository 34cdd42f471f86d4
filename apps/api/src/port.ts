import { createServer } from 'node:net';
import type { Settings } from './config';
import { StartProblem } from './start-problem';

type Place = Pick<Settings, 'HOST' | 'PORT'>;

/** Says at once that a port is taken, before anything else has been started. */
export function requireFreePort(place: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(listeningProblem(error, place)));
    probe.listen(place.PORT, place.HOST, () => probe.close(() => resolve()));
  });
}

/** One sentence for an address that cannot be listened on. */
export function listeningProblem(error: unknown, { HOST, PORT }: Place): StartProblem {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EADDRINUSE':
      return new StartProblem(
        `Port ${PORT} on ${HOST} is in use, perhaps by an Understory that already runs: open http://${HOST}:${PORT}/, or choose another port with PORT=${PORT + 1} npm start.`,
      );
    case 'EACCES':
      return new StartProblem(
        `Port ${PORT} is reserved for administrators: choose one above 1023, such as PORT=4200 npm start.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartProblem(
        `HOST is ${HOST}, which is no address of this machine: use 127.0.0.1 for this machine alone or 0.0.0.0 for all that can reach it.`,
      );
    default:
      return new StartProblem(
        `Understory cannot listen on ${HOST}:${PORT} (${message}): choose another HOST or PORT.`,
      );
  }
}
