import { Router, urlencoded } from 'express';
import { z } from 'zod';
import { LANGUAGES } from '../../locales/language';
import { inside } from './inside';
import { LANGUAGE_COOKIE } from './reader-of';

const ONE_YEAR_MS = 365 * 86_400_000;
const choice = z.object({ language: z.enum(LANGUAGES).catch('en'), next: z.string().catch('/') });

/** Keeps the chosen language in a cookie. */
export function languageChoice(): Router {
  const router = Router();
  router.post('/language', urlencoded({ extended: false, limit: 4_096 }), (req, res) => {
    const { language, next } = choice.parse(req.body ?? {});
    res.cookie(LANGUAGE_COOKIE, language, { maxAge: ONE_YEAR_MS, sameSite: 'lax', httpOnly: true, path: '/' });
    res.redirect(303, inside(next));
  });
  return router;
}
