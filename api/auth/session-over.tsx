import { type Request, type Response, Router, urlencoded } from 'express';
import { SessionOverPage } from '../../console/sign-in/session-over-page';
import { inside } from '../../console/serving/inside';
import { languageFor } from '../../console/serving/reader-of';
import { textsOf } from '../../console/serving/texts';
import { sendPage } from '../send-page';

const form = Router().use(urlencoded({ extended: false, limit: 65_536 }));

/** Where a form of the console is shown at the place to which it is sent. */
const IS_SHOWN_THERE = /\/do\/[\w-]+$/;

/** Tells who sent a form after the end of a session, with what was typed: nothing of it was done, and nothing is lost. */
export async function showSessionOver(req: Request, res: Response): Promise<void> {
  const typed = await new Promise<Record<string, string>>((resolve) => {
    form(req, res, (err: unknown) => {
      resolve(err === undefined ? textsOf(req.body) : {});
    });
  });
  const next = IS_SHOWN_THERE.test(req.path) ? inside(req.originalUrl) : '/';
  sendPage(res, 401, <SessionOverPage language={languageFor(req)} next={next} typed={typed} />);
}
