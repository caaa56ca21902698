import type { CopyDelivery, Delivery, Dropped, LetterRequest } from '../domain/offer/activities';
import { deliverCopies, deliverUnlessPointless, type Post } from './delivering';
import { renderLetter } from './letters/render';
import { threadSubjectOf } from './letters/thread-subject';
import { mailIdOf, messageIdOf, THREAD_ROOT } from './mail-ids';
import { carriesAdvice } from '../domain/offer/advice';
import type { AdviceLink } from '../platform/signed-links';
import type { Instant } from '../domain/calendar/instants';
import type { Programme } from '../platform/programme';
import { sameAddress } from '../domain/offer/people';
import type { Mail } from './ports';
import { isReminder, reminderMail } from './reminder-mail';
import { isToStaff } from '../domain/offer/letter-readers';
import type { LetterContent, NamedBenefit, BenefitItem } from '../domain/offer/letters';

export type EmailSettings = {
  readonly from: string;
  readonly team: string;
  /** IANA name: days of staff are days of this zone. */
  readonly teamTimeZone: string;
  /** Makes the link of an owner check, signed; always the same for the same request. */
  answerUrl(request: LetterRequest, to: string): Promise<string>;
  /** Makes the link to the page of who gets a letter of an instant, signed; always the same for the same. */
  pageUrl(offerId: string, to: string, at: Instant): Promise<string>;
  /** Makes the link by which the reader of a mail ends advice, signed; absent where there is none. */
  adviceUrl?(link: AdviceLink): Promise<string>;
  /** Where staff find the case of an offer. */
  caseUrl(offerId: string): string;
  /** What letters to publishers say of the programme. */
  readonly programme?: Programme;
  /** How a benefit of a programme is used, in the language of a letter. */
  useOf(program: string, benefit: string, language: string): string;
};

/** Sends the letters that the service writes. */
export function emailActivities(post: Post, settings: EmailSettings) {
  return {
    sendLetter: async (request: LetterRequest): Promise<Delivery | Dropped> => {
      const written = await write(request, settings);
      const mail = isReminder(request) ? await reminderMail(post, request, written, settings) : written;
      return deliverUnlessPointless(post, mail, await post.pointless?.(request));
    },
    sendCopies: (mail: string): Promise<readonly CopyDelivery[]> => deliverCopies(post, mail),
  };
}

async function write(request: LetterRequest, settings: EmailSettings): Promise<Mail> {
  const { key, offer, content, at, cc } = request;
  const to = request.to === 'team' ? { name: 'Rewards team', email: settings.team } : request.to;
  const answer = content.letter === 'owner-check' ? { answerUrl: await settings.answerUrl(request, to.email) } : {};
  const page = isToStaff(content.letter) ? {} : { pageUrl: await settings.pageUrl(offer.id, to.email, at) };
  const id = mailIdOf(offer.id, key);
  const adviceUrl = carriesAdvice(content.letter)
    ? await settings.adviceUrl?.({ offerId: offer.id, mail: id })
    : undefined;
  const advice = adviceUrl === undefined ? {} : { adviceUrl };
  const links = { ...answer, ...page, ...advice, caseUrl: settings.caseUrl(offer.id), ...withProgramme(settings) };
  const useOf = (benefit: string): string => settings.useOf(offer.program, benefit, request.language);
  const letter = renderLetter({ ...request, content: withUses(content, useOf), to }, links);
  return {
    id,
    offerId: offer.id,
    letter: content.letter,
    from: settings.from,
    to: { name: to.name, address: to.email },
    cc: others(cc, to.email),
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    messageId: messageIdOf(offer.id, key, settings.from),
    threadRoot: key === THREAD_ROOT ? null : messageIdOf(offer.id, THREAD_ROOT, settings.from),
    threadSubject: threadSubjectOf(request),
    ...(adviceUrl !== undefined && { listUnsubscribe: adviceUrl }),
    language: letter.language,
    at,
    about: aboutOf(content),
  };
}

const withProgramme = ({ programme }: EmailSettings) => (programme === undefined ? {} : { programme });

/** Nobody gets a letter twice. */
const others = (cc: readonly string[], to: string): string[] =>
  cc.filter((address, i) => ![to, ...cc.slice(0, i)].some((before) => sameAddress(before, address)));

/** The letter as it is written: every benefit with how to use it. */
function withUses(content: LetterContent<NamedBenefit>, useOf: (benefit: string) => string): LetterContent {
  const explained = ({ id, title }: NamedBenefit): BenefitItem => ({ title, use: useOf(id) });
  if ('benefits' in content) return { ...content, benefits: content.benefits.map(explained) };
  return 'benefit' in content ? { ...content, benefit: explained(content.benefit) } : content;
}

function aboutOf(content: LetterContent<NamedBenefit>): string | null {
  if (content.letter === 'reminder') return content.promise.kind;
  return content.letter === 'request-received' ? content.number : null;
}
