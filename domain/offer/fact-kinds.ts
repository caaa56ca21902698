import type { FactKind } from './events';
import type { Stay } from './refusals';
import type { Permission } from './roles';

/** Who may take facts of a kind back, and why they stay. */
type TakingBack = {
  /** The same permission as it takes to record it. Null for what the service records by itself, which is never taken back. */
  readonly needs: Permission | null;
  /** Null where it can be taken back, until a letter or ticket follows from it. */
  readonly stays: Stay | null;
};

/** What holds for every kind of fact, in the order in which the OpenAPI document lists them. */
export const TAKING_BACK: Readonly<Record<FactKind, TakingBack>> = {
  onboarded: { needs: 'onboard-offers', stays: 'taken-on' },
  message: { needs: 'log-contacts', stays: null },
  'manager-named': { needs: 'name-managers', stays: null },
  'owner-known': { needs: 'name-people', stays: null },
  'owner-confirmed': { needs: 'name-people', stays: null },
  'owner-lost': { needs: 'name-people', stays: null },
  'marketing-contact-set': { needs: 'name-people', stays: 'contact-told' },
  'benefit-activated': { needs: 'handle-benefits', stays: null },
  'benefit-declined': { needs: 'handle-benefits', stays: null },
  'benefit-completed': { needs: 'handle-benefits', stays: null },
  'mail-sent': { needs: null, stays: 'sent' },
  'mail-bounced': { needs: null, stays: 'mail-server' },
  'mail-dropped': { needs: null, stays: 'found-by-service' },
  'reminder-timed': { needs: null, stays: 'found-by-service' },
  'owner-asked': { needs: null, stays: 'directory' },
  'ticket-opened': { needs: null, stays: 'resolve-ticket' },
  'ticket-raised': { needs: null, stays: 'resolve-ticket' },
  'ticket-resolved': { needs: 'resolve-tickets', stays: 'desk-told' },
  'ticket-closed': { needs: null, stays: 'desk-told' },
  'engagement-ended': { needs: null, stays: 'found-by-service' },
  'agreement-accepted': { needs: 'handle-publishers', stays: 'company-told' },
  'benefit-expired': { needs: null, stays: 'found-by-service' },
  'type-changed': { needs: 'move-offers-up', stays: 'only-up' },
  'sales-counted': { needs: 'bring-in-sales', stays: 'sales-lines' },
  'request-made': { needs: 'handle-requests', stays: 'cancel-request' },
  'request-answered': { needs: 'handle-requests', stays: null },
  'request-cancelled': { needs: 'handle-requests', stays: null },
  paused: { needs: 'pause-offers', stays: null },
  resumed: { needs: 'pause-offers', stays: null },
  'engagement-declined': { needs: 'end-offers', stays: null },
  ended: { needs: 'end-offers', stays: 'ended' },
  relisted: { needs: 'end-offers', stays: 'relisted' },
  'letter-written': { needs: 'write-to-publishers', stays: null },
  'taken-back': { needs: 'take-back', stays: 'record-again' },
  'person-away': { needs: 'name-people', stays: null },
  'person-left': { needs: 'name-people', stays: null },
  'mail-complained': { needs: null, stays: 'mail-server' },
  'advice-ended': { needs: 'name-people', stays: null },
  'advice-resumed': { needs: 'name-people', stays: null },
  'reply-assigned': { needs: 'log-contacts', stays: null },
  'reply-closed': { needs: 'log-contacts', stays: null },
  'signal-unread': { needs: null, stays: 'resolve-its-ticket' },
  'watch-resumed': { needs: null, stays: 'goes-on' },
};

export const FACT_KINDS = Object.keys(TAKING_BACK) as readonly FactKind[];
