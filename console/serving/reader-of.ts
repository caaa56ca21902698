import type { Request } from 'express';
import type { Reader } from '../shared/reader';
import { isZone } from '../../domain/calendar/zoned';
import { type Language, LANGUAGES, languageOf } from '../../locales/language';
import { cookiesOf } from '../../api/auth/cookies';
import type { Deps } from '../../api/deps';
import { identityOf } from '../../api/auth/identity';
import { csrfOf } from '../../api/auth/session';

/** The cookie with the chosen language. */
export const LANGUAGE_COOKIE = 'language';
/** The cookie with the time zone of the browser, set by the page's script. */
const ZONE_COOKIE = 'zone';

/** The reader of a page: identity, language and time zone. */
export function readerOf(req: Request, { settings, gateway }: Pick<Deps, 'settings' | 'gateway'>): Reader {
  const { name, role, via } = identityOf(req);
  return {
    language: languageFor(req),
    zone: zoneFor(req) ?? settings.TEAM_TIME_ZONE,
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

function zoneFor(req: Request): string | undefined {
  const zone = cookiesOf(req)[ZONE_COOKIE];
  return zone !== undefined && isNamedZone(zone) ? zone : undefined;
}

/** What was typed into a form was typed in the zone that the form named, whatever the browser says now. */
export const inZoneOf = (reader: Reader, { zone }: Readonly<Record<string, string>>): Reader =>
  zone !== undefined && isNamedZone(zone) ? { ...reader, zone } : reader;

/** IANA names only: an offset has no daylight-saving time. */
const isNamedZone = (zone: string): boolean => /^[A-Za-z][\w+\-/]{1,50}$/.test(zone) && isZone(zone);
