import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** An answer that is not a success. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** An HTTP client that keeps its connections open, as a marketplace's own system would. */
export class HttpClient {
  private readonly agent: Agent;

  constructor(
    private readonly url: string,
    sockets = 32,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: sockets });
  }

  get(path: string): Promise<string> {
    return this.send('GET', path);
  }

  /** The same, sent again while the service says that it cannot now: answers how often that was. */
  async insist(path: string, body: object): Promise<number> {
    for (let refusals = 0; ; refusals++) {
      try {
        await this.post(path, body);
        return refusals;
      } catch (err) {
        if (!(err instanceof Refusal) || err.status !== 503 || refusals === 10) throw err;
        await pause(500);
      }
    }
  }

  /** Posts JSON and answers the body as text: parsing it is not the service's work. */
  post(path: string, body: object): Promise<string> {
    return this.send('POST', path, JSON.stringify(body));
  }

  put(path: string, body: object): Promise<string> {
    return this.send('PUT', path, JSON.stringify(body));
  }

  close(): void {
    this.agent.destroy();
  }

  private send(method: string, path: string, body?: string): Promise<string> {
    const headers =
      body === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const sent = request(`${this.url}${path}`, { method, headers, agent: this.agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if ((response.statusCode ?? 500) < 300) resolve(text);
          else reject(new Refusal(response.statusCode ?? 0, `${method} ${path}: ${response.statusCode} ${text}`));
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
