import type { BenefitStep } from '../../domain/benefit-steps';
import { benefitsOf, benefitTitle } from '../../domain/benefits/benefits';
import { ledger } from '../../domain/promises/ledger';
import { itemOf } from '../../domain/letter-contents';
import type { LetterContent, NamedBenefit, OwedItem } from '../../domain/letters';
import { marketingReader, type MarketingReader } from '../../domain/benefits/marketing-reader';
import { publisherOf } from '../../domain/duties/owner';
import { benefitSteps, type Step } from '../../domain/plan';
import { isOpen } from '../../domain/promises/promised';
import { countedSales, tierTitle } from '../../domain/tiers/tier';
import { countSales } from '../activities';
import { publisherReads, write } from '../letters';
import type { LiveOffer } from '../live-offer';
import { openTicket } from '../tickets';
import { track } from '../track';

/** Benefits are explained, warned of, and lapse; the tier rises with a letter and falls with a review. */
export const benefits = track(benefitSteps, take);

async function take(offer: LiveOffer, step: BenefitStep): Promise<void> {
  const reader = marketingReader(offer.state);
  switch (step.kind) {
    case 'explain-benefit':
      return explain(offer, step, reader, [step.activation.benefit], step.activation.startAt ?? null);
    case 'introduce-contact':
      return introduce(offer, step, reader);
    case 'point-beside':
      return pointBeside(offer, step, step.benefits);
    case 'warn-of-expiry': {
      const { expiresAt } = step;
      return tell(offer, step, reader, {
        letter: 'benefit-expiring',
        benefits: items(offer, step.benefits, reader),
        expiresAt,
      });
    }
    case 'expire-benefit':
      return offer.once(step, () => Promise.resolve({ kind: 'benefit-expired', benefit: step.benefit }), step.at);
    case 'tell-of-rise':
      return tellOfRise(offer, step, reader);
    case 'review-fall':
      return openTicket(offer, step, {
        kind: 'tier-review',
        subject: `The tier fell to ${step.change.to ?? 'none'}: ${offer.state.offer.title}`,
        promise: null,
      });
    case 'recount-sales':
      return recount(offer, step);
  }
}

const tell = (offer: LiveOffer, step: Step, to: MarketingReader, content: LetterContent<NamedBenefit>): Promise<void> =>
  write(offer, step, { to, language: to.language }, content);

const items = (offer: LiveOffer, ids: readonly string[], { language }: MarketingReader): NamedBenefit[] =>
  ids.map((id) => ({ id, title: benefitTitle(offer.state, id, language) }));

/** What is owed to the marketing contact, about some benefits or all. */
const owed = (offer: LiveOffer, { language }: MarketingReader, about?: readonly string[]): OwedItem[] =>
  ledger(offer.state)
    .filter((promised) => isOpen(promised) && promised.owedTo === 'marketing-contact')
    .filter((promised) => about === undefined || about.includes(promised.about ?? ''))
    .map((promised) => itemOf(offer.state, promised, language));

const explain = (
  offer: LiveOffer,
  step: Step,
  reader: MarketingReader,
  ids: readonly string[],
  startAt: string | null,
): Promise<void> =>
  tell(offer, step, reader, {
    letter: 'benefit-guide',
    isNew: false,
    benefits: items(offer, ids, reader),
    owed: owed(offer, reader, ids),
    startAt,
  });

function introduce(offer: LiveOffer, step: Step, reader: MarketingReader): Promise<void> {
  const active = benefitsOf(offer.state).filter(({ status }) => status === 'activated');
  const benefits = items(
    offer,
    active.map(({ id }) => id),
    reader,
  );
  return tell(offer, step, reader, {
    letter: 'benefit-guide',
    isNew: true,
    benefits,
    owed: owed(offer, reader),
    startAt: null,
  });
}

/** To the publisher: a programme beside this one is about the company, not about one activity. */
function pointBeside(offer: LiveOffer, step: Step, ids: readonly string[]): Promise<void> {
  const { language } = offer.state.offer.publisher;
  const to = publisherOf(offer.state);
  const shown = benefitsOf(offer.state).find(({ id }) => id === ids[0]);
  const benefits = items(offer, ids, { ...to, language });
  return write(offer, step, publisherReads(offer, to), { letter: 'pointer', group: shown?.group ?? '', benefits });
}

function tellOfRise(
  offer: LiveOffer,
  step: Extract<BenefitStep, { kind: 'tell-of-rise' }>,
  reader: MarketingReader,
): Promise<void> {
  const { tier, counted, next } = step.change.fact.standing;
  return tell(offer, step, reader, {
    letter: 'tier-risen',
    tier: tierTitle(offer.state, tier ?? '', reader.language),
    counted,
    benefits: items(offer, step.benefits, reader),
    next: next && { tier: tierTitle(offer.state, next.tier, reader.language), missing: next.missing },
  });
}

/** What was counted held until now: it is counted again, by the terms that the store has of the offer. */
async function recount(offer: LiveOffer, step: Step): Promise<void> {
  await offer.once(step, async () => {
    const { revision } = offer.state;
    await offer.until(() => offer.isInStore(revision));
    const standing = await countSales.executeWithOptions({ summary: step.key }, [offer.state.offer.id, offer.now()]);
    return { kind: 'sales-counted', standing: standing ?? countedSales(offer.state), lines: [], more: 0 };
  });
}
