import type { Instant } from '../../domain/calendar';
import type { LetterName, LetterOrder } from '../../domain/letters';
import { checkIn } from './check-in';
import { closing } from './closing';
import { dayIn, momentIn } from './dates';
import { deskDown } from './desk-down';
import type { Document } from './draft';
import { engagementStart } from './engagement-start';
import { framed } from './frame';
import { handOver } from './hand-over';
import { toHtml } from './html';
import { languageOf, quoted, type Language } from './language';
import type { ContentOf, Letter } from './letter';
import { ownerCheck } from './owner-check';
import { ownerFound } from './owner-found';
import { toPlainText } from './plain-text';
import { printable, shortened } from './printable';
import { reminder } from './reminder';
import { typesetDocument } from './typeset-document';
import { welcome } from './welcome';

/** A letter as it goes out: text and HTML say the same. */
export type Rendered = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: Language;
};

type Links = { readonly answerUrl?: string };

const LETTERS: { readonly [Name in LetterName]: Letter<Name> } = {
  welcome,
  'owner-check': ownerCheck,
  'hand-over': handOver,
  'engagement-start': engagementStart,
  closing,
  reminder,
  'check-in': checkIn,
  'owner-found': ownerFound,
  'desk-down': deskDown,
};

const TITLE_IN_SUBJECT = 60;

/** Writes a letter, in the recipient's language. `answerUrl` is the owner check's link, only used by that letter. */
export function renderLetter(order: LetterOrder, links: Links): Rendered {
  const language = languageOf(order.language);
  const letter = typesetDocument(language, compose(language, order.content.letter, order.content, order, links));
  return { subject: letter.subject, text: toPlainText(language, letter), html: toHtml(language, letter), language };
}

function compose<Name extends LetterName>(
  language: Language,
  name: Name,
  content: ContentOf<Name>,
  order: LetterOrder,
  links: Links,
): Document {
  const { offer, at } = order;
  const title = printable(offer.title);
  const draft = LETTERS[name][language]({
    content,
    offer,
    title: quoted(language, title),
    shortTitle: quoted(language, shortened(title, TITLE_IN_SUBJECT)),
    at,
    answerUrl: links.answerUrl ?? null,
    day: (instant: Instant) => dayIn(language, offer.timeZone, instant),
    moment: (instant: Instant) => momentIn(language, offer.timeZone, instant),
  });
  return framed(language, LETTERS[name].reader, draft, order);
}
