import type { Fact } from '../domain/offer/events';
import type { Delivery, OfferChange, PersonalLetter } from '../domain/offer/activities';
import { deliver, type Post } from './delivering';
import { renderPersonal } from './letters/personal';
import { mailIdOf, messageIdOf, THREAD_ROOT } from './mail-ids';
import type { EmailSettings } from './email';
import type { Mail, MailLedger, WrittenLetters } from './ports';
import { asMail, letterKey } from '../domain/duties/personal-letters';

type Settings = Pick<EmailSettings, 'from' | 'pageUrl'>;

/** Sends what people have written, and shows in the list of mail what of it waits or is not sent after all. */
export function personalLetters(post: Post, written: WrittenLetters, settings: Settings) {
  const { ledger } = post;
  const mailOf = async (letter: PersonalLetter): Promise<Mail | undefined> => {
    const text = await written.textOf(letter.offerId, letter.written);
    return text === undefined ? undefined : compose(letter, text, settings);
  };
  return {
    sendPersonal: async (letter: PersonalLetter): Promise<Delivery | null> => {
      const mail = await mailOf(letter);
      if (mail === undefined) return null;
      const attachments = await written.attachmentsOf(letter.offerId, letter.written);
      return deliver(post, { ...mail, attachments });
    },
    show: async ({ offerId, fresh }: OfferChange): Promise<void> => {
      for (const fact of fresh) {
        if (fact.kind === 'letter-written') {
          const mail = await mailOf(asMail(offerId, fact, fact.sendAt));
          if (mail) await ledger.queue(mail);
        } else await cancel(ledger, offerId, fact);
      }
    },
  };
}

/** What waits is not sent when it was taken back, when its offer has ended, or when a person takes over the farewell. */
async function cancel(ledger: MailLedger, offerId: string, fact: Fact): Promise<void> {
  if (fact.kind === 'ended') await ledger.cancel(offerId, 'all');
  else if (fact.kind === 'ticket-opened' && fact.ticketKind === 'farewell') await ledger.cancel(offerId, 'farewell');
  else if (fact.kind === 'taken-back' && fact.was === 'letter-written')
    await ledger.cancel(offerId, { id: mailIdOf(offerId, letterKey(fact.what)) });
}

async function compose(letter: PersonalLetter, text: string, settings: Settings): Promise<Mail> {
  const { key, offerId, to, subject, language, at, about } = letter;
  const { from } = settings;
  const page = await settings.pageUrl(offerId, to.email, at);
  return {
    id: mailIdOf(offerId, key),
    offerId,
    letter: 'personal',
    from: inTheNameOf(letter.from, from),
    to: { name: to.name, address: to.email },
    cc: [],
    ...renderPersonal({ subject, text, page }, language),
    messageId: messageIdOf(offerId, key, from),
    threadRoot: messageIdOf(offerId, THREAD_ROOT, from),
    at,
    about,
    written: letter.written,
  };
}

/** The programme's address, under the name of a person. */
function inTheNameOf(name: string | null, from: string): string {
  const address = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
  const shown = name?.replace(/[\p{Cc}\s"\\<>]+/gu, ' ').trim() ?? '';
  if (shown === '') return from;
  return `${/^[\p{L}\p{N} '’-]+$/u.test(shown) ? shown : `"${shown}"`} <${address}>`;
}
