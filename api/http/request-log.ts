import type { RequestHandler } from 'express';
import { randomUUID } from 'node:crypto';
import { types } from 'node:util';
import { pinoHttp } from 'pino-http';
import type { Logger } from '../../platform/logger';

/** Probes ask every few seconds; their answers are no news. */
const QUIET = new Set(['/healthz', '/readyz', '/metrics']);

/** Gives each request its id and writes it down: never its query, headers or body, which may hold tokens and addresses. */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (req, res) => {
      const given = req.headers['x-request-id'];
      const id = typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
      res.setHeader('X-Request-Id', id);
      return id;
    },
    serializers: {
      req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({ id, method, path: pathOf(url) }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      err: faultOf,
    },
    autoLogging: { ignore: ({ url }) => QUIET.has(pathOf(url)) },
    customLogLevel: (_req, { statusCode }, err) => (err !== undefined || statusCode >= 500 ? 'error' : 'info'),
    wrapSerializers: false,
  });
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? url;

/** What may be written of an error: other fields can hold what was asked, and so addresses. */
export function faultOf(err: unknown): object {
  if (!types.isNativeError(err)) return { message: 'something that is no error was thrown' };
  const cause = err.cause === undefined ? {} : { cause: faultOf(err.cause) };
  return { name: err.name, ...('code' in err && { code: err.code }), stack: err.stack, ...cause };
}
