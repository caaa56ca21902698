import { IF_UNKNOWN } from '../domain/letters';
import type { Delivery } from '../domain/neighbours';
import { notSent } from './failures';
import type { Mail, MailLedger, MailServer, SendOutcome } from './ports';

export type Attempts = {
  /** How long an attempt may take until it counts as dead, in milliseconds: more than all waiting for the server together. */
  readonly lease: number;
  /** Tells this attempt from every other, and how it waits. */
  attempt(): { readonly token: string; readonly wait: (milliseconds: number) => Promise<void> };
};

/** Sends a mail once: claimed by key before it leaves, never repeated blindly when nobody knows whether it arrived. */
export async function deliver(
  server: MailServer,
  ledger: MailLedger,
  attempts: Attempts,
  mail: Mail,
): Promise<Delivery> {
  const outcome = await outcomeOf({ server, ledger, lease: attempts.lease, mail, ...attempts.attempt() });
  return { outcome, mail: mail.id, messageId: mail.messageId, to: mail.to.address };
}

/** One attempt to send one mail. */
type Attempt = ReturnType<Attempts['attempt']> & {
  readonly server: MailServer;
  readonly ledger: MailLedger;
  readonly lease: number;
  readonly mail: Mail;
};

async function outcomeOf(attempt: Attempt): Promise<Delivery['outcome']> {
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
async function afterUnknown({ server, ledger, mail, token }: Attempt, repeats: number): Promise<SendOutcome> {
  const arrived = await server.has(mail.messageId);
  if (arrived === true) return { outcome: 'sent', reply: 'the mail server has it' };
  const isRepeated = arrived === false || (IF_UNKNOWN[mail.letter] === 'repeat-once' && repeats === 0);
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
