import type { RequestHandler, Router } from 'express';
import type { Deps } from '../deps';
import { identification } from './identification';
import { Provider } from './provider';
import { ProviderSignIn } from './provider-sign-in';
import { Sessions } from './session';
import { signInPages } from './sign-in';

/** The middleware that identifies every request, and the pages for signing in and out. */
export type Authentication = { readonly identified: RequestHandler; readonly signInPages: Router };

/** Builds the ways to sign in that the settings name. */
export function authentication({
  settings,
  auditor,
  logger,
}: Pick<Deps, 'settings' | 'auditor' | 'logger'>): Authentication {
  const { OIDC_ISSUER, OIDC_CLIENT_ID } = settings;
  const sessions = new Sessions(settings);
  const provider = OIDC_ISSUER === undefined ? undefined : new Provider({ ...settings, OIDC_ISSUER }, logger);
  const signIn =
    provider === undefined || OIDC_CLIENT_ID === undefined ? undefined : new ProviderSignIn(provider, settings);
  return {
    identified: identification(settings, sessions, provider),
    signInPages: signInPages({ settings, sessions, auditor, signIn }),
  };
}
