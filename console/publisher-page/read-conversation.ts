import type { Fact } from '../../domain/offer/events';
import { ANYBODY } from '../../api/auth/identity';
import { WRITTEN_FOR } from '../../domain/offer/letter-readers';
import type { Database } from '../../platform/store/connection';
import { readMessages } from '../../platform/store/case-history';
import { readSpokenMail, type SpokenMail } from '../../platform/store/publisher-conversation';
import { withoutTokens } from '../../platform/tokens-in-text';
import type { Spoken } from './content';

/** Letters that are written to the publisher; what goes to colleagues is never shown here. */
const TO_PUBLISHERS: readonly string[] = Object.entries(WRITTEN_FOR).flatMap(([letter, reader]) =>
  reader === 'publisher' ? [letter] : [],
);

/** How much of it the page shows. */
const MOST = 40;

/**
 * What was said between the programme and the publisher, newest first. Of what colleagues have logged only that it was
 * said is shown: its summary is theirs. What came in is shown where it counted as a message.
 */
export async function readConversation(database: Database, offerId: string): Promise<Spoken[]> {
  const [facts, mail] = await Promise.all([
    readMessages(database, offerId),
    readSpokenMail(database, offerId, TO_PUBLISHERS),
  ]);
  const voided = new Set(facts.flatMap((fact) => (fact.kind === 'taken-back' ? fact.entries : [])));
  const messages = facts.filter((fact): fact is Fact<'message'> => fact.kind === 'message' && !voided.has(fact.id));
  const told = new Map(messages.map((message) => [message, mailOf(message, mail)] as const));
  const shown = new Set([...told.values()].map((each) => each?.id));
  const letters = mail.filter(({ id, direction }) => direction === 'outbound' && !shown.has(id));
  return [...[...told].map(([message, its]) => spoken(message, its)), ...letters.map(letterOf)]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, MOST);
}

/** The mail that a message is: it names it, or has its id from it. */
const mailOf = (message: Fact<'message'>, mail: readonly SpokenMail[]): SpokenMail | undefined =>
  mail.find(
    ({ id, messageId }) =>
      id === message.mail || id === message.id || messageId === message.messageId || `mail:${messageId}` === message.id,
  );

function spoken(message: Fact<'message'>, mail: SpokenMail | undefined): Spoken {
  const { id, at, direction, channel, by } = message;
  const isOurs = direction === 'outbound';
  return {
    id,
    at,
    isOurs,
    how: channel,
    who: isOurs && by !== ANYBODY.name ? by : null,
    partner: message.with,
    subject: mail === undefined || mail.subject === '' ? null : mail.subject,
    text: mail === undefined ? null : withoutTokens(mail.text),
  };
}

const letterOf = ({ id, at, subject, text }: SpokenMail): Spoken => ({
  id,
  at,
  isOurs: true,
  how: 'letter',
  who: null,
  partner: null,
  subject,
  text: withoutTokens(text),
});
