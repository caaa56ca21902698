import { z } from 'zod';
import { named } from './components';
import { offer } from './offer';
import { OFFER_EXAMPLE } from './offer-example';
import { phone } from './phone';
import { stamp } from './stamp';
import { email, language, line } from './text';

/** Who the company names for marketing and sales benefits. */
export const marketingContact = named(
  'MarketingContact',
  z.strictObject({
    name: line(200),
    email: email.describe('Not the account’s own; an address of a role is accepted with a warning.'),
    phone,
    language,
    ...stamp,
  }),
  { name: 'Lou Petit', email: 'lou@contoso.example', phone: '+33123456789', language: 'fr' },
);

/** The offer, and what a person should look at again. */
export const offerWithWarnings = named(
  'OfferWithWarnings',
  z.strictObject({ ...offer.shape, warnings: z.array(z.string()) }),
  { ...OFFER_EXAMPLE, warnings: [] },
);

const ROLES = new Set(['info', 'support', 'marketing', 'sales', 'contact', 'admin', 'hello', 'office']);

/** What is accepted of a marketing contact, but may not be meant. */
export function warningsAbout(address: string): string[] {
  const role = address.toLowerCase().split('@', 1)[0] ?? '';
  return ROLES.has(role) ? [`${role}@ is the address of a role: letters may not reach a person.`] : [];
}
