import type { RefusalParams } from '../../domain/offer/refusals';
import { type Sentences, say } from '../writing';
import { benefitReasons } from './benefit-reasons';
import { musts } from './musts';
import { stays } from './stays';

/** Why a request that is well formed is not done. */
export const refusals: Sentences<RefusalParams> = {
  'benefit-locked': ({ benefit, because }, write) => `${benefit.en} is locked. ${say(benefitReasons, because, write)}`,
  'benefit-already-activated': ({ benefit }) => `${benefit.en} is active already.`,
  'benefit-expired': ({ benefit, because }, write) =>
    `${benefit.en} has lapsed. ${say(benefitReasons, because, write)}`,
  'benefit-not-activatable': ({ benefit }) => `${benefit.en} is not activated: it comes by itself or by a form.`,
  'benefit-not-activated': ({ benefit, status }) => `${benefit.en} is ${status}.`,
  'benefit-over': ({ benefit, status }) => `${benefit.en} is ${status}.`,
  'engagement-over': ({ endedAt }, write) =>
    `The engagement ended at ${endedAt === null ? 'its term' : write.at(endedAt)}.`,
  'engagement-declined': ({ again }) =>
    again ? 'The engagement is declined already.' : 'The publisher has declined the engagement.',
  'offer-ended': ({ how, at }, write) => `The offer was ${how} at ${write.at(at)}.`,
  'offer-live': ({ until }, write) =>
    until === null ? 'The offer is live.' : `The offer was live until ${write.at(until)}.`,
  'offer-revoked': () => 'What was revoked is not relisted: publish a new offer.',
  'already-paused': ({ until }, write) => `The offer is paused until ${write.at(until)} already.`,
  'not-paused': () => 'The offer is not paused.',
  'request-closed': ({ number, status }) => `The request ${number} is ${status}.`,
  'too-many-requests': ({ most }) => `${most} requests of this offer wait for an answer already.`,
  'unknown-request': ({ number }) => `This offer has no request ${number}.`,
  'too-many-letters': ({ most }) => `${most} letters of this offer wait to be sent already.`,
  'unknown-message': ({ message }) => `The publisher wrote no message ${message} that waits for an answer.`,
  'reply-settled': ({ message }) => `The message ${message} waits for no answer any more.`,
  'advice-already-ended': ({ address }) => `${address} gets no advice already.`,
  'advice-not-ended': ({ address }) => `${address} gets advice.`,
  'cannot-be-taken-back': ({ because }) => stays[because],
  'already-taken-back': () => 'It was taken back already.',
  'has-left-the-house': () =>
    'Something has left the house because of it: a letter was sent, or a ticket was opened, raised or closed.',
  'too-late': () => 'It can be taken back for an hour after it was recorded, and while it is among the latest entries.',
  'unknown-entry': ({ entry }) => `Nothing of this offer is called ${entry}.`,
  'owner-check-settled': ({ answeredAt }, write) =>
    answeredAt === null ? 'This question is no longer asked.' : `It was answered at ${write.at(answeredAt)}.`,
  'not-permitted': ({ role, needs }) =>
    `As ${role} you may not take this back: only who may ${needs.replaceAll('-', ' ')} can.`,
  'ticket-already-resolved': ({ ticket }) => `Ticket ${ticket} is resolved already.`,
  'revision-differs': ({ revision }) => `Something else has happened meanwhile: this is revision ${revision}.`,
  'unknown-benefit': ({ benefit }) => `This offer has no benefit ${benefit}.`,
  'unknown-ticket': ({ ticket }) => `This offer has no open ticket ${ticket}.`,
  'no-engagement': () => 'Offers of this type have no engagement manager.',
  'marketing-contact-missing': () =>
    'The company needs a marketing contact before a marketing or sales benefit is activated.',
  'marketing-contact-is-account-email': () => 'The marketing contact needs an address other than the account’s e-mail.',
  'at-in-the-future': ({ now, clock }, write) =>
    `at may not be later than ${clock === 'offer' ? 'the offer’s clock' : 'now'}, ${write.at(now)}.`,
  'before-publication': (params, write) => {
    const since = write.at(params.since);
    switch (params.what) {
      case 'published':
        return `The offer was published at ${since}.`;
      case 'live':
        return `The offer has been live since ${since}.`;
      case 'request':
        return `It was made at ${since}.`;
      case 'type':
        return `The offer is of type ${params.type} since ${since}.`;
      case 'benefit':
        return `${params.benefit.en} is ${params.status} since ${since}.`;
    }
  },
  'unknown-about': ({ about }) => `${about} is neither a benefit nor a request of this offer.`,
  'unknown-recipient': (params) => {
    if ('address' in params)
      return `${params.address} is neither the owner, nor the account, nor a contact of this offer.`;
    return params.named === 'owner'
      ? 'Nobody knows who owns the offer.'
      : 'The company has not named a marketing contact.';
  },
  'owner-missing': () => 'Say who the owner is: name and email.',
  'contact-missing': () => 'Say how the publisher was contacted, and with whom: channel and with.',
  'agreement-missing': ({ documents }) =>
    `The company has not accepted yet: ${documents.join(', ').replaceAll('-', ' ')}.`,
  'no-technical-requests': () => 'The programme takes no technical requests for this offer.',
  'no-scheduling': () => 'Only the publisher of a transact offer chooses when an activity begins.',
  'start-too-far': ({ latest }, write) => `startAt may not be later than ${write.at(latest)}.`,
  'pause-too-long': ({ until }, write) => `A pause lasts 60 days at most: until ${write.at(until)}.`,
  'pause-over': ({ until }, write) => `A pause until ${write.at(until)} would be over already.`,
  'note-missing': ({ of }) =>
    of === 'pause' ? 'Say in a note why the offer is paused.' : 'Say in a note why the benefits are revoked.',
  'type-not-higher': ({ type }) =>
    `An offer only moves up, from list to trial to transact; this one is of type ${type}.`,
  'call-to-action-mismatch': ({ type, program }) =>
    `callToAction does not belong to an offer of type ${type} under ${program}.`,
  'invalid-input': ({ name, must }, write) => `${name ?? 'the input'} ${say(musts, must, write)}`,
};
