import type { Request } from 'express';
import type { OfferView } from '../../domain/offer/view';
import { instantAt } from '../../domain/calendar/zoned';
import { type Action, askedOf, bodyOf, type Typed } from '../actions/action';
import type { FieldShape } from '../shared/form';
import type { Reader } from '../shared/reader';
import type { Deps } from '../../api/deps';
import type { FormFile } from '../../api/http/multipart';
import { Problem } from '../../api/http/problems';
import type { Route } from '../../api/route';
import { perform } from '../../api/writes/perform';
import { doneNow } from './just-done';

/** An action that somebody wants to do, and what was typed for it. */
export type ActionRequest = {
  readonly action: Action;
  readonly offer: OfferView;
  readonly target: string | undefined;
  readonly typed: Typed;
  /** Files that were chosen for it. */
  readonly files?: readonly FormFile[];
  readonly reader: Reader;
};

/** The fields that the action asks for. */
export const fieldsOf = ({ action, offer, target, reader }: ActionRequest): readonly FieldShape[] =>
  action.fields?.({ offer, target, language: reader.language, name: reader.name }) ?? [];

/** What was typed into fields as the body of the API's route has it. Throws a problem for a time that there is not. */
export function bodyTyped(typed: Typed, fields: readonly FieldShape[], { zone }: Reader): object {
  const message = { code: 'no-time', params: { zone } } as const;
  const errors = askedOf(fields, typed)
    .filter(({ name, kind }) => kind === 'datetime' && isNoTime((typed[name] ?? '').trim(), zone))
    .map(({ name }) => ({ path: name, message }));
  if (errors.length > 0) throw new Problem('invalid-request', { code: 'fields', params: {} }, errors, {}, 422);
  return bodyOf(typed, fields, (local) => instantAt(local, zone) ?? local);
}

const isNoTime = (local: string, zone: string): boolean => local !== '' && instantAt(local, zone) === undefined;

/** The same with what the action says in any case. */
export function bodyFor(asked: ActionRequest): Record<string, unknown> {
  const { action, offer, target, typed, reader } = asked;
  const subject = { offer, target, language: reader.language, name: reader.name };
  const attachments = (asked.files ?? []).map(attached);
  return {
    ...bodyTyped(typed, fieldsOf(asked), reader),
    ...(attachments.length > 0 && { attachments }),
    ...action.always?.(subject),
  };
}

/** A file as the API takes it: what a browser calls it may be nothing that is a name or a media type. */
const attached = ({ name, type, content }: FormFile) => ({
  name: name.replace(/[\p{Cc}\\/:*?"<>|]+/gu, '_').slice(-200),
  ...(/^[\w.+-]+\/[\w.+-]+$/.test(type) && { type }),
  content: content.toString('base64'),
});

/** Carries an action out through the API's own route, so that its rules hold. Answers where to go then. */
export async function act(deps: Deps, routes: readonly Route[], req: Request, asked: ActionRequest): Promise<string> {
  const { action, offer } = asked;
  const { inputId } = await perform(deps, routes, req, {
    ...action.route,
    params: paramsFor(asked),
    body: bodyFor(asked),
    key: asked.typed['key'],
  });
  return `/offers/${offer.id}?done=${action.name}&what=${encodeURIComponent(inputId)}&${doneNow()}`;
}

/** What the path of the route names: the offer and a part of it, a ticket, or the offer's company. */
function paramsFor({ action: { targets }, offer, target }: ActionRequest): Record<string, string | undefined> {
  if (targets === 'ticket') return { id: target };
  if (targets === 'publisher') return { id: offer.publisher.id };
  return { id: offer.id, ...(targets !== undefined && { [targets]: target }) };
}
