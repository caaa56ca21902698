import pino, { type Logger } from 'pino';

export type { Logger };

/** The log of one part, as JSON lines. Secrets, tokens and addresses stay out of it. */
export const createLogger = (part: string, level: string): Logger =>
  pino({
    name: part,
    level,
    base: { part },
    redact: ['req.headers.authorization', 'req.headers.cookie', '*.email', '*.token', '*.password', 'to', 'cc'],
  });
