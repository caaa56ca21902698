import type { Request, Response } from 'express';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ApiSettings } from '../../api/deps';
import { cookiesOf } from '../../api/auth/cookies';

/** Ties the forms of the page to the browser that has read them. */
const COOKIE = 'publisher_page';

/** What a form is for: it is good for nothing else. */
export type FormFor = {
  readonly token: string;
  readonly act: string;
  readonly about: string;
  readonly stage: 'first' | 'sure';
};

type Needed = Pick<ApiSettings, 'LINK_SECRET' | 'PUBLIC_URL'>;

/** The browser by its cookie, which is set where there is none. */
export function browserOf({ PUBLIC_URL = '' }: Needed, req: Request, res: Response): string {
  const known = cookiesOf(req)[COOKIE];
  if (known !== undefined && /^[\w-]{22}$/.test(known)) return known;
  const made = randomBytes(16).toString('base64url');
  res.cookie(COOKIE, made, { httpOnly: true, sameSite: 'lax', secure: PUBLIC_URL.startsWith('https:'), path: '/p' });
  return made;
}

/** A key for one form in one browser. Its first part is new for each form, so that a form counts once and the next one again. */
export function formKey({ LINK_SECRET }: Needed, browser: string, form: FormFor): string {
  const once = randomBytes(12).toString('base64url');
  return `${once}.${signature(LINK_SECRET, browser, form, once)}`;
}

/** What a form counts once by; undefined where its key is none for this form in this browser. */
export function readFormKey(
  { LINK_SECRET }: Needed,
  req: Request,
  form: FormFor,
  key: string | undefined,
): string | undefined {
  const browser = cookiesOf(req)[COOKIE];
  const [once = '', signed = ''] = key?.split('.') ?? [];
  if (browser === undefined || once === '') return undefined;
  const [a, b] = [Buffer.from(signed), Buffer.from(signature(LINK_SECRET, browser, form, once))];
  return a.length === b.length && timingSafeEqual(a, b) ? once : undefined;
}

const signature = (secret: string, browser: string, { token, act, about, stage }: FormFor, once: string): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['publisher-page form', browser, token, act, about, stage, once]))
    .digest('base64url');
