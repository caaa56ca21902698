import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { JSX } from 'preact';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { toHtml } from '../shared/layout';
import { ProblemPage } from '../shared/problem-page';
import { type Reader, ReaderProvider } from '../shared/reader';
import { countWaiting } from '../../platform/store/to-answer';
import { withoutTokens } from '../../platform/tokens-in-text';
import type { Deps } from '../../api/deps';
import { problemOf } from '../../api/http/failures';
import { faultOf } from '../../api/http/request-log';
import { readerOf } from './reader-of';
import { textsOf } from './texts';

const zip = promisify(gzip);

/** A request of a page. Of a parameter that is given several times the first counts. */
export type PageRequest = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly reader: Reader;
  readonly req: Request;
};

/** Serves a page of the console. Looking at it changes nothing; a problem that is thrown is shown as a page. */
export const page =
  (deps: Deps, build: (asked: PageRequest) => Promise<JSX.Element>): RequestHandler =>
  async (req, res) => {
    const reader = readerOf(req, deps);
    const built = await build({ params: textsOf(req.params), query: textsOf(req.query), reader, req });
    await sendTo(deps, reader, req, res, 200, built);
  };

/** In the mailbox of a sandbox one reads as the person to whom a letter went. */
const isMailbox = ({ path }: Request): boolean => /^\/messages\/mailbox(\/|$)/.test(path);

/** Sends a page to its reader, without the tokens that anybody wrote into it, zipped where the browser takes that. It is not kept: it shows people. */
export async function sendTo(
  { database }: Pick<Deps, 'database'>,
  reader: Reader,
  req: Request,
  res: Response,
  status: number,
  content: JSX.Element,
): Promise<void> {
  // What is shown because the store is away does not ask it.
  const toAnswer = status >= 500 ? undefined : await countWaiting(database).catch(() => undefined);
  const page = toHtml(<ReaderProvider value={{ ...reader, toAnswer }}>{content}</ReaderProvider>);
  const html = isMailbox(req) ? page : withoutTokens(page);
  res.status(status).type('html').set({ 'Cache-Control': 'no-store', Vary: 'Accept-Encoding, Cookie' });
  if (req.acceptsEncodings('gzip') === 'gzip') res.set('Content-Encoding', 'gzip').send(await zip(html));
  else res.send(html);
}

/** Shows a browser an error as a page that says what to do next. */
export const showProblem =
  (deps: Deps): ErrorRequestHandler =>
  async (err: unknown, req, res, next) => {
    if (res.headersSent) {
      next(err);
      return;
    }
    const { status, code, says, headers } = problemOf(err);
    if (status >= 500) req.log.error({ fault: faultOf(err) }, code);
    res.set(headers);
    await sendTo(deps, readerOf(req, deps), req, res, status, <ProblemPage status={status} code={code} says={says} />);
  };
