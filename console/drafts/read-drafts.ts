import type { Request } from 'express';
import { draftsOf, endDraft, keepDraft } from '../../platform/store/drafts';
import type { Deps } from '../../api/deps';
import { identityOf } from '../../api/auth/identity';
import type { Typed } from '../actions/action';
import type { Drafts } from './writing';

/** The fields of a letter that are kept; files are not. */
const KEPT = ['to', 'about', 'subject', 'text'] as const;

/** Who writes: drafts of two people with one name are two where their addresses are known. */
function personOf(req: Request): string {
  const { name, email } = identityOf(req);
  return (email ?? name).toLowerCase();
}

/** Everything that is being written. */
export async function readDrafts({ database }: Pick<Deps, 'database'>, offerId: string, req: Request): Promise<Drafts> {
  const person = personOf(req);
  const drafts = await draftsOf(database, offerId);
  return {
    own: drafts.find((draft) => draft.person === person),
    others: drafts.filter((draft) => draft.person !== person),
  };
}

/** Keeps what was typed; where nothing is left of it, there is no draft. */
export async function keepTyped(
  { database }: Pick<Deps, 'database'>,
  offerId: string,
  req: Request,
  form: Typed,
): Promise<void> {
  const typed = Object.fromEntries(KEPT.flatMap((name) => (form[name] ? [[name, form[name]]] : [])));
  const { key: formKey = '' } = form;
  const draft = { offerId, formKey, person: personOf(req), name: identityOf(req).name, typed };
  if (!typed['subject']?.trim() && !typed['text']?.trim()) await endDraft(database, offerId, draft.person, '');
  else await keepDraft(database, draft);
}

/** What was typed was sent or discarded. */
export const endTyped = (
  { database }: Pick<Deps, 'database'>,
  offerId: string,
  req: Request,
  form: Typed,
): Promise<void> => endDraft(database, offerId, personOf(req), form['key'] ?? '');
