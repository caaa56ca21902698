export const OFFER_TYPES = ['list', 'trial', 'consulting', 'transact'] as const;
export type OfferType = (typeof OFFER_TYPES)[number];

export const CONSULTING_KINDS = ['assessment', 'briefing', 'implementation', 'proof-of-concept', 'workshop'] as const;
export type ConsultingKind = (typeof CONSULTING_KINDS)[number];

export const STOREFRONTS = ['azure-marketplace', 'appsource'] as const;
export type Storefront = (typeof STOREFRONTS)[number];

export const PRODUCT_FAMILIES = ['azure', 'dynamics-365', 'microsoft-365', 'power-platform', 'other'] as const;
export type ProductFamily = (typeof PRODUCT_FAMILIES)[number];

/** What the button of a listing says: it decides the type of the offer. */
export const CALLS_TO_ACTION = [
  'contact-me',
  'free-trial',
  'test-drive',
  'get-it-now-free',
  'bring-your-own-licence',
  'get-it-now',
] as const;
export type CallToAction = (typeof CALLS_TO_ACTION)[number];
