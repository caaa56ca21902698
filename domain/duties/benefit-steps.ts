import { type Benefit, benefitsOf } from '../benefits/benefits';
import { before, type Instant } from '../calendar/instants';
import type { SendLetter } from '../offer/effect';
import { liveSince } from '../offer/endings';
import { benefitItems, itemOf } from '../offer/letter-items';
import { sameAddress } from '../offer/people';
import { takesAdvice } from '../offer/advice';
import { marketingReads, publisherReads } from '../offer/readers';
import { factsOf, hasHappened, isRecent, type OfferState, stepId, termsOf } from '../offer/state';
import type { Ledger, Plan, Step } from '../offer/step';
import { benefitContactPromises } from '../promises/benefit-contact';
import { isOpen, type Promised } from '../promises/promised';
import { toPublisher } from './second-address';
import { recounts, tierSteps } from './tier-steps';

/** Benefits are explained, warned of, and lapse; the tier rises with a letter and falls with a review. */
export const benefitSteps: Plan = (state, now, ledger) => [
  ...pointers(state),
  ...explanations(state, now, ledger),
  ...introductions(state, now, ledger),
  ...expiries(state),
  ...tierSteps(state, now),
  ...recounts(state),
];

/** A programme beside this one is pointed to once, by one letter to the publisher for all it offers: it is about the company. */
function pointers(state: OfferState): readonly Step[] {
  if (!takesAdvice(state, publisherReads(state))) return [];
  const { onboardedAt, publisher } = state.offer;
  const pointed = termsOf(state).benefits.filter(({ instructions }) => instructions === 'pointer');
  const groups = new Set(pointed.map(({ group }) => group?.en ?? ''));
  return [...groups].map((name) => ({
    key: `pointer/${name}`,
    at: onboardedAt,
    effect: () => {
      const ids = pointed.filter(({ group }) => (group?.en ?? '') === name).map(({ id }) => id);
      const group = benefitsOf(state).find(({ id }) => id === ids[0])?.group ?? '';
      const benefits = benefitItems(state, ids, publisher.language);
      return { do: 'send-letter', to: publisherReads(state), content: { letter: 'pointer', group, benefits } };
    },
  }));
}

const explanations = (state: OfferState, now: Instant, ledger: Ledger): readonly Step[] =>
  factsOf(state, 'benefit-activated')
    .filter((activation) => isRecent(activation, now))
    .flatMap(({ id, at, benefit, startAt = null }) => {
      const effect = (): SendLetter => guide(state, ledger, { isNew: false, ids: [benefit], startAt });
      return toPublisher(state, { key: `benefit-guide/${id}`, at, effect }, now);
    });

/** A new contact is told what is owed and how to use what is active; where there is nothing, nothing is said. */
function introductions(state: OfferState, now: Instant, ledger: Ledger): readonly Step[] {
  const contacts = factsOf(state, 'marketing-contact-set');
  const present = contacts.at(-1);
  const before = contacts.at(-2);
  if (present === undefined || before === undefined || sameAddress(present.email, before.email)) return [];
  const key = `benefit-guide/${present.id}`;
  const isDone = hasHappened(state, stepId(key));
  const isInUse = ({ status, activatedAt }: Benefit): boolean =>
    status === 'activated' && (activatedAt ?? '9999') <= present.at;
  const isOwed = (promised: Promised): boolean => isOpen(promised) && promised.madeAt <= present.at;
  if (!isDone && !benefitsOf(state).some(isInUse) && !benefitContactPromises(state).some(isOwed)) return [];
  const active = (): string[] => benefitsOf(state).flatMap(({ id, status }) => (status === 'activated' ? [id] : []));
  const effect = (): SendLetter => guide(state, ledger, { isNew: true, ids: active(), startAt: null });
  return toPublisher(state, { key, at: present.at, effect }, now);
}

/** How to use benefits, and when a person gets in touch: about some of them, or, for a new reader, about all that is owed. */
function guide(
  state: OfferState,
  ledger: Ledger,
  {
    isNew,
    ids,
    startAt,
  }: { readonly isNew: boolean; readonly ids: readonly string[]; readonly startAt: Instant | null },
): SendLetter {
  const to = marketingReads(state);
  const owed = ledger(state)
    .filter((promised) => isOpen(promised) && promised.owedTo === 'marketing-contact')
    .filter(({ about }) => isNew || ids.includes(about ?? ''))
    .map((promised) => itemOf(state, promised, to.language));
  const benefits = benefitItems(state, ids, to.language);
  return { do: 'send-letter', to, content: { letter: 'benefit-guide', isNew, benefits, owed, startAt } };
}

function expiries(state: OfferState): readonly Step[] {
  const waiting = benefitsOf(state).filter((benefit) => benefit.status === 'available' && benefit.expiresAt !== null);
  const dates = new Set(waiting.map(({ expiresAt }) => expiresAt ?? ''));
  return [...dates].flatMap((expiresAt) => expiryOf(state, waiting, expiresAt));
}

/** What should have been said before the offer was in our hands is not said now. */
function expiryOf(state: OfferState, waiting: readonly Benefit[], expiresAt: Instant): readonly Step[] {
  const ids = waiting.filter((benefit) => benefit.expiresAt === expiresAt).map(({ id }) => id);
  const warnings = termsOf(state)
    .expiryWarnings.map((span): Step => ({
      key: `expiry/${expiresAt}/${span}`,
      at: before(expiresAt, span),
      effect: () => {
        const to = marketingReads(state);
        const benefits = benefitItems(state, ids, to.language);
        return { do: 'send-letter', to, content: { letter: 'benefit-expiring', benefits, expiresAt } };
      },
    }))
    .filter(({ at }) => at >= liveSince(state) && takesAdvice(state, marketingReads(state)));
  const lapses = ids.map((benefit): Step => ({
    key: `expired/${benefit}/${expiresAt}`,
    at: expiresAt,
    effect: () => ({ do: 'record', event: { kind: 'benefit-expired', benefit } }),
  }));
  return [...warnings, ...lapses];
}
