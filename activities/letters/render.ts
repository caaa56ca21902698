import type { Instant } from '../../domain/calendar/instants';
import type { TemplateName, LetterOrder } from '../../domain/offer/letters';
import { longDay, longMoment } from '../../locales/dates';
import { benefitExpiring } from './benefit-expiring';
import { benefitGuide } from './benefit-guide';
import { checkIn } from './check-in';
import { closing } from './closing';
import { deskDown } from './desk-down';
import type { Document } from './draft';
import { engagementDeclined } from './engagement-declined';
import { engagementStart } from './engagement-start';
import { farewell } from './farewell';
import { framed } from './frame';
import { handOver } from './hand-over';
import { toHtml } from './html';
import { languageOf, quoted, type Language } from './language';
import type { ContentOf, Letter } from './letter';
import { movedUp } from './moved-up';
import { ownerCheck } from './owner-check';
import { ownerFound } from './owner-found';
import { paused } from './paused';
import { toPlainText } from './plain-text';
import { pointer } from './pointer';
import { printable, shortened } from './printable';
import { reminder } from './reminder';
import { requestReceived } from './request-received';
import { sponsorshipDetails } from './sponsorship-details';
import { tierRisen } from './tier-risen';
import { typesetDocument } from './typeset-document';
import { welcome } from './welcome';

/** A letter as it goes out: text and HTML say the same. */
export type Rendered = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: Language;
};

type Links = { readonly answerUrl?: string; readonly caseUrl?: string };

const LETTERS: { readonly [Name in TemplateName]: Letter<Name> } = {
  welcome,
  'owner-check': ownerCheck,
  'hand-over': handOver,
  'engagement-start': engagementStart,
  closing,
  'benefit-guide': benefitGuide,
  'benefit-expiring': benefitExpiring,
  'tier-risen': tierRisen,
  'sponsorship-details': sponsorshipDetails,
  pointer,
  'request-received': requestReceived,
  'engagement-declined': engagementDeclined,
  'moved-up': movedUp,
  paused,
  farewell,
  reminder,
  'check-in': checkIn,
  'owner-found': ownerFound,
  'desk-down': deskDown,
};

const TITLE_IN_SUBJECT = 60;

/** Writes a letter, in the recipient's language. `answerUrl` is the owner check's link, only used by that letter; `caseUrl` stands in letters to staff. */
export function renderLetter(order: LetterOrder, links: Links): Rendered {
  const language = languageOf(order.language);
  return set(language, compose(language, order.content.letter, order.content, order, links));
}

/** Sets a letter as it goes out. */
export function set(language: Language, written: Document): Rendered {
  const letter = typesetDocument(language, written);
  return { subject: letter.subject, text: toPlainText(language, letter), html: toHtml(language, letter), language };
}

function compose<Name extends TemplateName>(
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
    caseUrl: links.caseUrl ?? null,
    day: (instant: Instant) => longDay(instant, language, offer.timeZone),
    moment: (instant: Instant) => longMoment(instant, language, offer.timeZone),
  });
  return framed(language, LETTERS[name].reader, draft, order);
}
