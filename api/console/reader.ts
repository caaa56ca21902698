import type { Request } from 'express';
import type { Reader } from '../../web/reader';
import { type Language, LANGUAGES, languageOf } from '../../web/words/language';
import { cookiesOf } from '../cookies';
import type { Deps } from '../deps';
import { identityOf } from '../identity';
import { csrfOf } from '../session';

/** Where a reader's choice of a language is kept. */
export const LANGUAGE_COOKIE = 'language';

/** Who looks at a page, and how that person reads. */
export function readerOf(req: Request, { settings, gateway }: Pick<Deps, 'settings' | 'gateway'>): Reader {
  const { name, role, via } = identityOf(req);
  return {
    language: languageFor(req),
    zone: settings.TEAM_TIME_ZONE,
    now: new Date().toISOString(),
    name,
    role,
    csrf: csrfOf(req),
    path: req.originalUrl,
    isSandbox: settings.SANDBOX,
    isSignedIn: via === 'session',
    temporalUi: settings.TEMPORAL_UI_URL,
    temporalNamespace: gateway.namespace,
  };
}

/** What the reader chose, otherwise what the browser asks for. */
export function languageFor(req: Request): Language {
  const chosen = LANGUAGES.find((language) => language === cookiesOf(req)[LANGUAGE_COOKIE]);
  return chosen ?? languageOf(req.acceptsLanguages()[0] ?? 'en');
}
