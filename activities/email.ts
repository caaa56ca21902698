import { IF_UNKNOWN } from '../domain/letters';
import type { Delivery, LetterRequest } from '../domain/neighbours';
import { notSent } from './failures';
import { renderLetter } from './letters/render';
import { mailIdOf, messageIdOf, THREAD_ROOT } from './mail-ids';
import type { Mail, MailLedger, MailServer, SendOutcome } from './ports';

export type EmailSettings = {
  /** How long an attempt may take until it counts as dead, in milliseconds: more than all waiting for the server together. */
  readonly lease: number;
  readonly from: string;
  readonly team: string;
  /** Makes the link of an owner check, signed; always the same for the same request. */
  answerUrl(request: LetterRequest, to: string): Promise<string>;
  /** Tells this attempt from every other, and how it waits. */
  attempt(): { readonly token: string; readonly wait: (milliseconds: number) => Promise<void> };
};

/** Sends letters, each once: claimed by key before it leaves, never repeated blindly when nobody knows whether it arrived. */
export function emailActivities(server: MailServer, ledger: MailLedger, settings: EmailSettings) {
  return {
    sendLetter: async (request: LetterRequest): Promise<Delivery> => {
      const mail = await write(request, settings);
      const ifUnknown = IF_UNKNOWN[request.content.letter];
      const attempt: Attempt = { server, ledger, lease: settings.lease, ifUnknown, mail, ...settings.attempt() };
      const outcome = await deliver(attempt);
      return { outcome, mail: mail.id, messageId: mail.messageId, to: mail.to.address };
    },
  };
}

/** One attempt to send one mail. */
type Attempt = ReturnType<EmailSettings['attempt']> & {
  readonly server: MailServer;
  readonly ledger: MailLedger;
  readonly lease: number;
  readonly ifUnknown: (typeof IF_UNKNOWN)[keyof typeof IF_UNKNOWN];
  readonly mail: Mail;
};

async function deliver(attempt: Attempt): Promise<Delivery['outcome']> {
  const { server, ledger, lease, mail, token, wait } = attempt;
  let claim = await ledger.claim(mail, token, lease);
  while (claim.kind === 'busy') {
    await wait(Math.max(250, Math.min(5_000, Date.parse(claim.until) - Date.now())));
    claim = await ledger.claim(mail, token, lease);
  }
  if (claim.kind === 'done') return claim.status;
  const sent = claim.kind === 'interrupted' ? await afterUnknown(attempt, claim.repeats) : await server.send(mail);
  const repeats = claim.kind === 'interrupted' ? claim.repeats + 1 : 0;
  return settle(attempt, sent.outcome === 'unknown' ? await afterUnknown(attempt, repeats) : sent);
}

/** Asks the server first; where it can't say, which failure is worse is a property of the letter. */
async function afterUnknown(
  { server, ledger, ifUnknown, mail, token }: Attempt,
  repeats: number,
): Promise<SendOutcome> {
  const arrived = await server.has(mail.messageId);
  if (arrived === true) return { outcome: 'sent', reply: 'the mail server has it' };
  const isRepeated = arrived === false || (ifUnknown === 'repeat-once' && repeats === 0);
  if (!isRepeated) return { outcome: 'unknown', reply: 'nobody can tell whether it arrived' };
  await ledger.repeat(mail.id, token);
  return server.send(mail);
}

/** What the server has taken must be written down: as long as this attempt lives it keeps trying. */
async function settle(
  { ledger, mail, token, wait }: Attempt,
  { outcome, reply }: SendOutcome,
): Promise<Delivery['outcome']> {
  const status = outcome === 'refused' ? 'bounced' : outcome === 'not-sent' ? 'queued' : outcome;
  for (let tries = 1; ; tries++) {
    try {
      await ledger.settle(mail.id, token, status, reply);
      break;
    } catch (err) {
      if (tries >= 40 || status === 'queued') throw err;
      await wait(1_500);
    }
  }
  if (status === 'queued') throw notSent(reply);
  return status;
}

async function write(request: LetterRequest, settings: EmailSettings): Promise<Mail> {
  const { key, offer, content, at, cc } = request;
  const to = request.to === 'team' ? { name: 'Rewards team', email: settings.team } : request.to;
  const links = content.letter === 'owner-check' ? { answerUrl: await settings.answerUrl(request, to.email) } : {};
  const letter = renderLetter({ ...request, to }, links);
  return {
    id: mailIdOf(offer.id, key),
    offerId: offer.id,
    letter: content.letter,
    from: settings.from,
    to: { name: to.name, address: to.email },
    cc: cc.filter((address) => address.toLowerCase() !== to.email.toLowerCase()),
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    messageId: messageIdOf(offer.id, key, settings.from),
    threadRoot: key === THREAD_ROOT ? null : messageIdOf(offer.id, THREAD_ROOT, settings.from),
    language: letter.language,
    at,
    about: content.letter === 'reminder' ? content.promise.kind : null,
  };
}
