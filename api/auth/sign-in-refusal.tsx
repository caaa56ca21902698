import type { ErrorRequestHandler } from 'express';
import { type SignInRefusal, SignInRefusedPage } from '../../console/sign-in/page';
import { LOCALES } from '../../locales';
import { languageFor } from '../../console/serving/reader-of';
import type { ApiSettings } from '../deps';
import { problemOf } from '../http/failures';
import { sendPage } from '../http/send-page';
import { isRead } from './sign-in-redirect';

const isToldOnPage = (code: string): code is SignInRefusal => Object.hasOwn(LOCALES.en.console.signIn.away, code);

/** Refusals for which the page names an address to ask. */
const ASK: ReadonlySet<SignInRefusal> = new Set(['no-role', 'unauthorized', 'no-way-in']);

/** Shows a browser why the sign-in was refused, in the reader's language. */
export const showSignInRefusal =
  ({ TEAM_EMAIL }: Pick<ApiSettings, 'TEAM_EMAIL'>): ErrorRequestHandler =>
  (err: unknown, req, res, next) => {
    const { code, status, headers } = problemOf(err);
    if (res.headersSent || !isRead(req) || !isToldOnPage(code)) {
      next(err);
      return;
    }
    res.set(headers);
    const ask = ASK.has(code) ? TEAM_EMAIL : undefined;
    sendPage(res, status, <SignInRefusedPage language={languageFor(req)} why={code} ask={ask} />);
  };
