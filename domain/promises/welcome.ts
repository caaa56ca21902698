import { after, type Instant } from '../calendar';
import { type Case, factsOf, stepId, hasHappened } from '../case';
import type { Fact } from '../facts';
import { publisherOf } from '../owner';
import { sameAddress } from '../people';
import type { Promised } from '../promised';

/**
 * Promise: self-service advice for listing and promotion, at once, to every publisher.
 * Source: "Toutes les offres reçoivent un niveau de base de recommandations d’optimisation et de promotion dans le
 * cadre d’un e-mail en libre-service de ressources et de meilleures pratiques."
 */
export function welcomePromise(life: Case): Promised {
  const { onboardedAt, terms } = life.offer;
  const arrived = factsOf(life, 'mail-sent').find(
    (mail) => isWelcome(mail) && mail.outcome === 'sent' && !cameBack(life, mail),
  );
  return {
    id: 'welcome',
    kind: 'welcome',
    about: null,
    owedTo: 'publisher',
    owedBy: 'service',
    madeAt: onboardedAt,
    dueAt: after(onboardedAt, terms.welcome),
    remindAt: null,
    remindTimed: null,
    reminded: false,
    settled: arrived ? { how: 'kept', at: arrived.at, evidence: { type: 'mail', id: arrived.mail } } : null,
    why: [
      `The offer was taken on at ${onboardedAt}; its publisher gets the self-service advice at once.`,
      `At once means within ${terms.welcome}.`,
    ],
  };
}

const isWelcome = (fact: Fact<'mail-sent'> | Fact<'mail-bounced'>): boolean => fact.letter === 'welcome';

/** A bounce takes the evidence away again. */
const cameBack = (life: Case, mail: Fact<'mail-sent'>): boolean =>
  factsOf(life, 'mail-bounced').some(({ hard, messageId }) => hard && messageId === mail.messageId);

/** A letter to be written now; or a person to be told that nobody knows whether it arrived. */
export type WelcomeStep =
  | { readonly kind: 'send-welcome'; readonly key: string; readonly at: Instant }
  | { readonly kind: 'open-ticket'; readonly key: string; readonly at: Instant; readonly promised: Promised };

/** One welcome to each address that the publisher turns out to have, until one arrives. */
export function welcomeSteps(life: Case): WelcomeStep[] {
  const promised = welcomePromise(life);
  if (promised.settled) return [];
  const { email } = publisherOf(life);
  const tried = [...factsOf(life, 'mail-sent'), ...factsOf(life, 'mail-bounced')].filter(isWelcome);
  const here = tried.filter((mail) => sameAddress(mail.kind === 'mail-sent' ? mail.to : (mail.address ?? ''), email));
  if (here.some((mail) => mail.kind === 'mail-sent' && mail.outcome === 'unknown')) {
    return [{ kind: 'open-ticket', key: 'welcome/ticket', at: promised.dueAt, promised }];
  }
  if (here.length > 0) return [];
  const key = hasHappened(life, stepId('welcome')) ? `welcome/${email}` : 'welcome';
  return [{ kind: 'send-welcome', key, at: life.offer.onboardedAt }];
}
