import { setTimeout as pause } from 'node:timers/promises';

/** What the API answered. */
export type Answer<T = unknown> = { readonly status: number; readonly body: T; readonly headers: Headers };

/** How often one asks again who is told that more is asked than can be answered in time. */
const PATIENCE = 30;

/** Calls the API of a world as any client would: told that nothing was done and to ask again later, it does. */
export class Http {
  constructor(
    readonly url: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  get<T = unknown>(path: string): Promise<Answer<T>> {
    return this.send<T>('GET', path);
  }

  post<T = unknown>(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, body, headers);
  }

  put<T = unknown>(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send<T>('PUT', path, body, headers);
  }

  private async send<T>(...asked: Parameters<Http['once']>): Promise<Answer<T>> {
    for (let tries = 1; ; tries++) {
      const answer = await this.once<T>(...asked);
      if (!isBusy(answer) || tries === PATIENCE) return answer;
      await pause(1_000 * Number(answer.headers.get('retry-after') ?? 1));
    }
  }

  private async once<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { ...this.headers, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as T, headers: response.headers };
  }
}

const isBusy = ({ status, body }: Answer): boolean =>
  status === 503 && typeof body === 'object' && body !== null && 'code' in body && body.code === 'busy';
