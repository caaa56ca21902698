import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { OnboardingRequest } from '../domain/offer/differences';
import type { Fact } from '../domain/offer/events';
import type { KnownFacts } from '../domain/offer/activities';
import type { OfferView } from '../domain/offer/view';
import type { inEnglish } from './in-english';

/** What an update answers: the revision that has it. The whole offer is read from the store. */
export type Recorded = {
  readonly revision: number;
  /** False when the store's copy could not be saved in time: it will catch up. */
  readonly inStore: boolean;
};

/** Whether the run was begun by who asks: `nonce` is what it was begun with. */
export type Begun = Recorded & { readonly created: boolean };

/** Whether this request began the offer; if not, where it differs from the one that did. */
export type Onboarded = Begun & { readonly differs: readonly string[] };

export const onboard = defineUpdate<Onboarded, [asked: OnboardingRequest, nonce: string]>('onboard');

/** Answers when the store shows the offer as it is. */
export const showOffer = defineUpdate<Begun, [nonce: string]>('showOffer');

/** The offer as the HTTP contract has it; settled promises that have left the workflow are only in the store. */
export const offerQuery = defineQuery<ReturnType<typeof inEnglish>>('offer');

/** The same with its reasons as codes and values, for who says them in a language. */
export const offerViewQuery = defineQuery<OfferView>('offerView');

/** What the workflow knows after a revision, page by page, to compare the journal with. */
export const factsQuery = defineQuery<KnownFacts<Fact>, [after: number]>('facts');
