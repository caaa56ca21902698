import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Problem } from '../../api/http/problems';

const isKey = (text: unknown): text is string => typeof text === 'string' && /^[\x21-\x7e]{1,128}$/.test(text);

/**
 * The key under which a form counts once stands in the address of its page. So who goes back to it in the browser, or loads
 * it again, has the form that was sent, and sending it again shows the first result.
 */
export const withFormKey: RequestHandler = (req, res, next) => {
  if (isKey(req.query['key'])) {
    next();
    return;
  }
  const address = new URL(req.originalUrl, 'http://console');
  address.searchParams.set('key', randomUUID());
  res.redirect(303, `${address.pathname}${address.search}`);
};

/** The key in the address. */
export const formKeyOf = (query: Readonly<Record<string, string>>): string => query['key'] ?? randomUUID();

/** The key of the next attempt: what may have been done all the same keeps its own, a refusal was kept with its key. */
export const keyAfter = ({ status }: Problem, key: string | undefined): string =>
  status >= 500 && key !== undefined ? key : randomUUID();
