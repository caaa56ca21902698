import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';
import { csrfOf } from '../auth/session';

/**
 * Compresses JSON, pages, scripts and styles. An event stream is left alone, since it must arrive line by line; and so is a
 * page that carries the secret of a session beside what somebody searched for, since its length would tell of the secret.
 */
export const compressed = (): RequestHandler =>
  compression({ filter: (req, res) => mayCompress(req, res) && compression.filter(req, res) });

function mayCompress(req: Request, res: Response): boolean {
  const type = String(res.getHeader('Content-Type') ?? '');
  if (type.startsWith('text/event-stream')) return false;
  return !type.startsWith('text/html') || csrfOf(req) === '';
}
