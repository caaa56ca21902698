import { z } from 'zod';
import { offerId } from './onboarding';
import { publisherId } from './people';

/** The path of an offer. */
export const ofOffer = z.object({ id: offerId });

/** The id of a mail. */
export const mailId = z.string().regex(/^[\w.@-]{1,100}$/);

/** The path of a publisher. */
export const ofPublisher = z.object({ id: publisherId });

/** The path of one of an offer's benefits. */
export const ofBenefit = z.object({ id: offerId, benefit: z.string().regex(/^[a-z0-9-]{1,100}$/) });

/** The path of one of an offer's technical requests. */
export const ofRequest = z.object({ id: offerId, number: z.string().regex(/^TR-[0-9A-Z]{11}$/) });
