import { z } from 'zod';
import { offerId } from './onboarding';

/** The path of an offer. */
export const ofOffer = z.object({ id: offerId });

/** The path of one of an offer's benefits. */
export const ofBenefit = z.object({ id: offerId, benefit: z.string().regex(/^[a-z0-9-]{1,100}$/) });
