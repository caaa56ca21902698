import { type Request, type Response, Router, urlencoded } from 'express';
import { SessionOverPage } from '../../console/sign-in/session-over-page';
import { inside } from '../../console/serving/inside';
import { languageFor } from '../../console/serving/reader-of';
import { textsOf } from '../../console/serving/texts';
import { multipartForm } from '../http/multipart';
import { sendPage } from '../http/send-page';

/** Of a form of somebody unknown, in bytes: no files of theirs are read. */
const MOST = 65_536;

const form = Router().use(multipartForm(MOST), urlencoded({ extended: false, limit: MOST }));

/** Forms that are shown at the same URL that they are sent to. */
const IS_SHOWN_THERE = /\/do\/[\w-]+$/;

/** Answers a form that was sent after its session had expired: nothing was done, and the typed text is shown again. */
export async function showSessionOver(req: Request, res: Response): Promise<void> {
  const typed = await new Promise<Record<string, string>>((resolve) => {
    form(req, res, (err: unknown) => {
      resolve(err === undefined ? textsOf(req.body) : {});
    });
  });
  const next = IS_SHOWN_THERE.test(req.path) ? inside(req.originalUrl) : '/';
  sendPage(res, 401, <SessionOverPage language={languageFor(req)} next={next} typed={typed} />);
}
