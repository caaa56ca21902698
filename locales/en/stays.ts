import type { Stay } from '../../domain/offer/refusals';

/** Why something is never taken back. */
export const stays: Readonly<Record<Stay, string>> = {
  'by-service': 'The service did it by itself.',
  'taken-on': 'An offer that was taken on is ended, not taken back.',
  'contact-told': 'The company has told all its offers: name another contact.',
  'company-told': 'The company has told all its offers.',
  'found-by-service': 'The service found it by itself.',
  'only-up': 'An offer only moves up.',
  'sales-lines': 'It is what the sales lines say: correct them by a line.',
  'cancel-request': 'Cancel the request: the requester has its number.',
  ended: 'An ending is not taken back: an offer that was not revoked can be listed again.',
  relisted: 'The offer is in our hands again: end it again.',
  sent: 'What was sent has left the house.',
  'mail-server': 'The mail server said so.',
  directory: 'The directory was asked.',
  'resolve-ticket': 'Resolve the ticket.',
  'resolve-its-ticket': 'Resolve its ticket.',
  'desk-told': 'Whoever works at the ticket desk has been told.',
  'goes-on': 'The service goes on.',
  'record-again': 'Record it again.',
};
