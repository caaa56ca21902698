import type { Response } from 'express';

/** What a mail may do when it is shown: nothing. Its own styles and pictures that it brings along are all that is used. */
const POLICY = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** Every link would open a window, and the policy lets none open: of an attribute that is given twice the first counts. */
const LINK = /<(a|area)(?=[\s/])/gi;

/** Sends what a mail looks like, for a frame of the console that can do nothing either. */
export function sendMailHtml(res: Response, html: string): void {
  res.status(200).type('html');
  res.set({ 'Content-Security-Policy': POLICY, 'X-Frame-Options': 'SAMEORIGIN', 'Cache-Control': 'no-store' });
  res.send(`<!doctype html><base target="_blank">${html.replace(LINK, '<$1 target=_blank')}`);
}
