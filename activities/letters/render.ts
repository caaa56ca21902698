import type { Instant } from '../../domain/calendar/instants';
import { WRITTEN_FOR } from '../../domain/offer/letter-readers';
import type { TemplateName, LetterOrder } from '../../domain/offer/letters';
import { LOCALES } from '../../locales';
import { longDay, longMoment } from '../../locales/dates';
import { type Language, languageOf } from '../../locales/language';
import type { Document } from '../../locales/letters/draft';
import type { ContentOf } from '../../locales/letters/letter';
import { moneyIn } from '../../locales/money';
import type { Programme } from '../../platform/programme';
import { framed } from './frame';
import { toHtml } from './html';
import { toPlainText } from './plain-text';
import { printable, shortened } from './printable';
import { TITLE_IN_SUBJECT } from './thread-subject';
import { typesetDocument } from './typeset-document';

/** A letter as it goes out: text and HTML say the same. */
export type Rendered = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: Language;
};

type Links = {
  readonly answerUrl?: string;
  readonly caseUrl?: string;
  readonly pageUrl?: string;
  /** Where the reader ends advice, at the foot of letters that have some. */
  readonly adviceUrl?: string;
  /** What letters to publishers say of the programme. */
  readonly programme?: Programme;
};

/** Writes a letter, in the recipient's language. `answerUrl` is the owner check's link, only used by that letter; `caseUrl` stands in letters to staff, `pageUrl` leads a publisher to its page. */
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
  const day = (instant: Instant): string => longDay(instant, language, offer.timeZone);
  const { quoted } = LOCALES[language].typography;
  const draft = LOCALES[language].letters[name]({
    content,
    offer,
    title: quoted(title),
    shortTitle: quoted(shortened(title, TITLE_IN_SUBJECT)),
    at,
    answerUrl: links.answerUrl ?? null,
    caseUrl: links.caseUrl ?? null,
    pageUrl: links.pageUrl ?? null,
    day,
    moment: (instant) => longMoment(instant, language, offer.timeZone),
    money: (amount) => moneyIn(language, amount),
  });
  const { blocks } = draft;
  const beside = LOCALES[language].owedSection(order.owed ?? [], { at, day });
  const whole = { ...draft, blocks: [...blocks, ...beside] };
  const framedLetter = framed(language, WRITTEN_FOR[name], whole, order, links.programme, links.pageUrl);
  return links.adviceUrl === undefined ? framedLetter : withAdviceEnd(language, framedLetter, links.adviceUrl);
}

/** A letter with advice says at its foot how to end that. */
function withAdviceEnd(language: Language, letter: Document, url: string): Document {
  const { links, ...imprint } = letter.imprint;
  return {
    ...letter,
    imprint: { ...imprint, links: [...links, { label: LOCALES[language].letterFrame.noAdvice, url }] },
  };
}
