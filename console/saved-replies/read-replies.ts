import type { OfferView } from '../../domain/offer/view';
import { languageOf } from '../../locales/language';
import { listSavedReplies, readSavedReply, type SavedReply } from '../../platform/store/saved-replies';
import type { Deps } from '../../api/deps';
import { savedReplyId } from '../../api/schemas/saved-replies';
import type { Typed } from '../actions/action';
import { fillerFor } from '../actions/letter-templates';

/** How many a letter offers at once. */
const OFFERED = 200;

/** The saved replies in the language of an offer's publisher. */
export async function repliesFor(
  { database }: Pick<Deps, 'database'>,
  offer: OfferView,
): Promise<readonly SavedReply[]> {
  const language = languageOf(offer.publisher.language);
  return (await listSavedReplies(database, { language, limit: OFFERED })).items;
}

/** What stands in the form after a saved reply was put into it; undefined where none was. */
export async function withReply(
  { database }: Pick<Deps, 'database'>,
  offer: OfferView,
  writer: string,
  typed: Typed,
): Promise<Typed | undefined> {
  const { put, reply: id = '', ...rest } = typed;
  if (put === undefined) return undefined;
  const reply = savedReplyId.safeParse(id).success ? await readSavedReply(database, id) : undefined;
  if (reply === undefined) return rest;
  const filled = fillerFor(offer, writer);
  const { subject = '', text = '' } = rest;
  return {
    ...rest,
    subject: subject.trim() === '' ? filled(reply.subject) : subject,
    text: beforeQuote(text, filled(reply.text)),
  };
}

/** A text with more after what was written, and before what is quoted. */
function beforeQuote(text: string, more: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const quote = lines.findIndex((line) => line.startsWith('>'));
  const [own, quoted] = quote === -1 ? [lines, []] : [lines.slice(0, quote), lines.slice(quote)];
  return [own.join('\n').trim(), more, quoted.join('\n')].filter((part) => part !== '').join('\n\n');
}
