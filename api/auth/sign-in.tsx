import { LOCALES } from '../../locales';
import { type Request, type Response, Router, urlencoded } from 'express';
import type { JSX } from 'preact';
import { z } from 'zod';
import { PEOPLE } from '../../domain/offer/roles';
import { RolePicker, SignedOut, type SignInFields } from '../../console/sign-in/page';
import { roleName } from '../../console/shared/names';
import type { Auditor } from '../audit/auditor';
import { roleIn, saidIn, valuesOf } from './claims';
import { inside } from '../../console/serving/inside';
import { languageFor } from '../../console/serving/reader-of';
import type { ApiSettings } from '../deps';
import { identityOf } from './identity';
import { Problem } from '../http/problems';
import type { ProviderSignIn } from './provider-sign-in';
import { perAddress } from '../http/rate-limits';
import { email, line } from '../schemas/text';
import { sendPage } from '../http/send-page';
import { csrfOf, type SignedInPerson, type Sessions } from './session';
import { signedIn, signedOut, signInRefused } from './sign-in-audit';
import { authConfig } from './config';

type Needed = {
  readonly settings: ApiSettings;
  readonly sessions: Sessions;
  readonly auditor: Auditor;
  readonly signIn: ProviderSignIn | undefined;
};

/** The pages for signing in and out. */
export function signInPages(needed: Needed): Router {
  const router = Router();
  const { settings, sessions, auditor, signIn } = needed;
  const hasPicker = authConfig(settings).people === 'picker';
  router.use(/^\/sign-in(\/callback)?$/, perAddress(settings.RATE_SIGN_IN));
  router.get('/sign-in', async (req, res) => {
    const next = destination(req.query);
    if (hasPicker) pick(req, res, 200, next, { role: undefined, name: '', email: '' });
    else if (signIn === undefined) throw new Problem('no-way-in', { code: 'no-sign-in', params: {} });
    else if ('out' in req.query) sendPage(res, 200, signedOutPage(req));
    else res.set('Cache-Control', 'no-store').redirect(303, await signIn.begin(res, next));
  });
  router.post('/sign-in', urlencoded({ extended: false, limit: 16_384 }), async (req, res) => {
    if (!hasPicker) throw new Problem('no-way-in', { code: 'no-picking', params: {} });
    await pickedUp(needed, req, res);
  });
  router.get('/sign-in/callback', async (req, res) => {
    if (signIn === undefined) throw new Problem('no-way-in', { code: 'no-sign-in', params: {} });
    await comeBack(needed, signIn, req, res);
  });
  router.post('/sign-out', (req, res) => {
    const identity = identityOf(req);
    if (identity.via === 'session') auditor.record(signedOut(req, res, identity));
    sessions.end(res);
    res.redirect(303, hasPicker ? '/sign-in' : '/sign-in?out=left');
  });
  return router;
}

const signedOutPage = (req: Request): JSX.Element => (
  <SignedOut language={languageFor(req)} how={req.query['out'] === 'over' ? 'over' : 'left'} />
);

/** A path of this site, except the sign-in pages. */
function destination(given: unknown): string {
  const [next = '/'] = valuesOf(typeof given === 'object' && given !== null ? { ...given } : {}, 'next');
  return next.length > 2_000 || /^\/sign-(in|out)\b/.test(next) ? '/' : inside(next);
}

const Choice = z.object({
  role: z.enum(PEOPLE).optional().catch(undefined),
  name: z.string().max(1_000).catch(''),
  email: z.string().max(1_000).catch(''),
});

function pick(req: Request, res: Response, status: number, next: string, fields: SignInFields, isChosen = true): void {
  const language = languageFor(req);
  const words = LOCALES[language].console.signIn;
  const faults = {
    ...(!isChosen && { role: words.chooseOne }),
    ...(fields.email.trim() !== '' && !email.safeParse(fields.email.trim()).success && { email: words.emailFault }),
  };
  const page = <RolePicker language={language} next={next} csrf={csrfOf(req)} fields={fields} faults={faults} />;
  sendPage(res, status, page);
}

async function pickedUp({ sessions, auditor }: Needed, req: Request, res: Response): Promise<void> {
  const choice = Choice.parse(req.body ?? {});
  const next = destination(req.body);
  const address = email.safeParse(choice.email.trim());
  const { role } = choice;
  if (role === undefined || (choice.email.trim() !== '' && !address.success)) {
    pick(req, res, 400, next, { ...choice, role }, role !== undefined);
    return;
  }
  const name = line(200).safeParse(choice.name).data ?? roleName(role, languageFor(req));
  const person: SignedInPerson = { name, role, ...(address.success && { email: address.data }) };
  await sessions.begin(res, person);
  auditor.record(signedIn(req, res, person));
  res.redirect(303, next);
}

/** Handles the provider's callback: begins a session with the first role that the claims grant. */
async function comeBack(
  { settings, sessions, auditor }: Needed,
  signIn: ProviderSignIn,
  req: Request,
  res: Response,
): Promise<void> {
  const { claims, next } = await signIn.finish(req, res);
  const name = saidIn(claims, ['name', 'preferred_username', 'email', 'sub']) ?? 'nobody';
  // An address that the provider has not verified proves nothing.
  const address = claims['email_verified'] === false ? undefined : email.safeParse(claims['email']).data;
  const role = roleIn(claims, settings, PEOPLE);
  if (role === undefined) {
    auditor.record(signInRefused(req, res, name));
    throw new Problem('no-role', { code: 'no-role-counts', params: { address: settings.TEAM_EMAIL } });
  }
  const person: SignedInPerson = { name, role, ...(address !== undefined && { email: address }) };
  await sessions.begin(res, person);
  auditor.record(signedIn(req, res, person));
  res.set('Cache-Control', 'no-store').redirect(303, next);
}
