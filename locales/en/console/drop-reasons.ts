import type { DropReason } from '../../../domain/offer/correspondence';

/** Why a letter that waited was not sent. */
export const dropReasons: Readonly<Record<DropReason, string>> = {
  'offer-ended': 'its offer had ended',
  'taken-back': 'it was taken back',
  'left-to-person': 'a person took it over',
  'promise-settled': 'what it reminded of was settled meanwhile',
  'past-due': 'the due date had passed',
  'date-moved': 'the date that it named had moved',
  'message-came': 'a message came meanwhile',
  'nothing-to-say': 'what it was about held no longer',
};
