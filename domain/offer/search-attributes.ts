import { fingerprint } from './state';

/** What offers can be found by in Temporal. No personal data: these are never encrypted. */
export const SEARCH_ATTRIBUTES = {
  publisher: { name: 'OfferPublisher', type: 'KEYWORD' },
  type: { name: 'OfferType', type: 'KEYWORD' },
  stage: { name: 'OfferStage', type: 'KEYWORD' },
  manager: { name: 'OfferManager', type: 'KEYWORD' },
} as const;

/** Stands for a manager's address where the address itself must not be. */
export const managerId = (email: string): string => fingerprint(email.toLowerCase());
