import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to requests on their way; `cut` lets the server finish and loses its answer. */
export type Fault = 'none' | 'slow' | 'away' | 'cut';

const SLOW_MS = 2_000;

/** Between a browser and a running product, on loopback: a line that can be bad in chosen ways. */
export class FaultyProxy {
  /** What happens to everything that is asked. */
  fault: Fault = 'none';
  /** What happens to writes alone, where reading goes well. */
  writes: Fault = 'none';
  /** Every write that reached the server, as `PUT /api/sessions/…`, in order. */
  readonly arrived: string[] = [];

  /** What the server says in a newer version, by path. */
  readonly renewed = new Map<string, (text: string) => string>();

  private constructor(
    private readonly target: URL,
    private readonly server = createServer(),
  ) {
    server.on('request', (asked, answer) => void this.pass(asked, answer));
  }

  static async before(url: string): Promise<FaultyProxy> {
    const proxy = new FaultyProxy(new URL(url));
    await new Promise<void>((ready) => proxy.server.listen(0, '127.0.0.1', ready));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { method = '', url = '' } = asked;
    const isWrite = (method === 'PUT' || method === 'DELETE') && !url.includes('outbox-keys');
    const fault = isWrite && this.writes !== 'none' ? this.writes : this.fault;
    if (fault === 'away') {
      asked.socket.destroy();
      return;
    }
    const renew = this.renewed.get(url.slice(1));
    if (renew) {
      asked.headers['accept-encoding'] = 'identity';
      delete asked.headers['if-none-match'];
      delete asked.headers['if-modified-since'];
    }
    if (fault === 'slow') await new Promise((later) => setTimeout(later, SLOW_MS));
    const { hostname, port } = this.target;
    const onward = request({ hostname, port, method, path: url, headers: asked.headers });
    onward.on('response', (told) => {
      if (isWrite) this.arrived.push(`${method} ${url}`);
      if (fault === 'cut' && isWrite) {
        told.resume().on('end', () => asked.socket.destroy());
        return;
      }
      if (renew) {
        void told.toArray().then((parts: Buffer[]) => {
          const body = renew(Buffer.concat(parts).toString());
          const length = String(Buffer.byteLength(body));
          answer.writeHead(told.statusCode ?? 502, { ...told.headers, 'content-length': length });
          answer.end(body);
        });
        return;
      }
      answer.writeHead(told.statusCode ?? 502, told.rawHeaders);
      told.pipe(answer);
    });
    onward.on('error', () => asked.socket.destroy());
    asked.pipe(onward);
  }
}
