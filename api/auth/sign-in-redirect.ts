import type { Request, Response } from 'express';
import { inside } from '../../console/serving/inside';
import { isWrite } from './csrf';
import { showSessionOver } from './session-over';

/** Paths of the API: they never redirect to the sign-in. */
const API = /^\/(v1|metrics|openapi\.json)(\/|$)/;
/** The page about the API needs no sign-in where the API needs none. */
const OPEN_PAGES = /^\/docs(\/|$)/;

/** Does a browser ask for a page, a part of one, or send a form? */
export function isPageFor(req: Request, isOpen: boolean): boolean {
  if (API.test(req.path) || (isOpen && OPEN_PAGES.test(req.path))) return false;
  return wantsHtml(req) || req.get('HX-Request') !== undefined || typeof req.is('urlencoded') === 'string';
}

const wantsHtml = (req: Request): boolean => req.accepts(['json', 'html']) === 'html';

/** Is the answer for a browser? Browsers say that they accept HTML. */
export const isRead = (req: Request): boolean => wantsHtml(req) && !API.test(req.path);

/** Redirects a browser to the sign-in, with the page to come back to. */
export async function redirectToSignIn(req: Request, res: Response): Promise<void> {
  res.set({ 'Cache-Control': 'no-store' });
  const shown = req.get('HX-Current-URL');
  // htmx would follow a redirection within the page, and show the sign-in as a part of it.
  if (req.get('HX-Request') !== undefined)
    res
      .set('HX-Redirect', signInFor(pageIn(shown)))
      .status(204)
      .end();
  else if (!isWrite(req)) res.redirect(303, signInFor(inside(req.originalUrl)));
  // The content security policy forbids a form to end at the provider, so a page stands in between.
  else await showSessionOver(req, res);
}

const signInFor = (next: string): string => `/sign-in?next=${encodeURIComponent(next)}`;

/** The page that a fragment belongs to, from htmx's header. */
function pageIn(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '/';
  const { pathname, search } = new URL(url);
  return inside(pathname + search);
}
