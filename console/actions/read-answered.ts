import type { OfferView } from '../../domain/offer/view';
import { readMail } from '../../platform/store/mail-list';
import type { Deps } from '../../api/deps';
import type { Typed } from './action';

const MAIL_ID = /^[\w.@-]{1,100}$/;
const LONGEST = 8_000;

/** How a letter begins that answers what the publisher wrote: to whom, under the same subject, with its words quoted. */
export async function answerTo(
  { database }: Pick<Deps, 'database'>,
  offer: OfferView,
  mail: string | undefined,
): Promise<Typed> {
  if (mail === undefined || !MAIL_ID.test(mail)) return {};
  const answered = await readMail(database, mail);
  if (answered?.offer !== offer.id || answered.direction !== 'inbound') return {};
  const { subject, text } = answered;
  const quoted = text
    .slice(0, LONGEST)
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
  return {
    ...recipientOf(offer, addressIn(answered.from)),
    subject: (/^re\s*:/i.test(subject) ? subject : `Re: ${subject}`).slice(0, 200),
    text: `\n\n${quoted}`,
  };
}

const addressIn = (from: string): string => (/<([^<>]+)>\s*$/.exec(from)?.[1] ?? from).toLowerCase();

/** Who wrote, as the form names people; nobody in particular where that is somebody whom the offer does not know. */
function recipientOf({ owner, contacts, publisher, marketingContact }: OfferView, address: string): Typed {
  if (owner.status === 'known' && owner.email?.toLowerCase() === address) return { to: 'owner' };
  if (marketingContact?.email.toLowerCase() === address) return { to: 'marketing-contact' };
  const known = [...contacts.map(({ email }) => email), publisher.accountEmail];
  const to = known.find((each) => each.toLowerCase() === address);
  return to === undefined ? {} : { to };
}
