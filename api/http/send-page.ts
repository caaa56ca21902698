import type { Response } from 'express';
import type { JSX } from 'preact';
import { toHtml } from '../../console/shared/layout';

/** Sends a page that is nobody's in particular. It is not kept: it shows people and their addresses. */
export function sendPage(res: Response, status: number, page: JSX.Element): void {
  res.status(status).type('html').set('Cache-Control', 'no-store').send(toHtml(page));
}
