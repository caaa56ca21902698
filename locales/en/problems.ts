import type { ProblemParams } from '../problems';
import { type Sentences, say } from '../writing';
import { faults } from './faults';

/** What the API says of a request as such. */
export const problems: Sentences<ProblemParams> = {
  field: ({ path, fault }, write) =>
    `${path || 'The body'}: ${typeof fault === 'string' ? fault : say(faults, fault, write)}`,
  fields: () => 'The request is not valid.',
  'engine-silent': () => 'Temporal or its worker did not answer in time. Send the same request again later.',
  'store-silent': () => 'The store did not answer. Send the same request again later.',
  'mail-not-taken': () => 'The mail server did not take the mail. Send the same request again later.',
  'provider-silent': () => 'The sign-in provider did not answer. Try again later.',
  'not-carried-out': () => 'The request could not be carried out. It is in the log.',
  'other-site': () => 'A page of another site may not act here.',
  'other-session': () => 'This page does not belong to your present sign-in. Load it again, and send it once more.',
  'role-may-not': ({ role, needs, roles }) =>
    `As ${role} you may not ${needs.replaceAll('-', ' ')}; roles that may: ${roles.join(', ')}.`,
  'other-host': () => 'This service is not known by that name. Set PUBLIC_URL to where it is reached.',
  'too-many-a-minute': () => 'That were more requests than are taken within a minute.',
  'no-offer': ({ id }) => `There is no offer ${id}.`,
  'no-publisher': ({ id }) => `There is no publisher ${id}.`,
  'no-ticket': ({ id }) => `There is no ticket ${id}.`,
  'no-mail': ({ id }) => `There is no mail ${id}.`,
  'no-saved-reply': ({ id }) => `There is no saved reply ${id}.`,
  'no-action': ({ id }) => `There is no action ${id}.`,
  'no-such-name': () => 'There is nothing of that name.',
  'no-page': () => 'There is no such page.',
  'nothing-there': ({ path }) => `There is nothing at ${path}.`,
  'attachments-too-large': ({ most }) => `The files together may have ${most} mebibytes at most.`,
  'mail-settled': ({ id }) => `Somebody has settled the mail ${id} already.`,
  'no-attachment': ({ id }) => `The mail ${id} has no such file.`,
  'mail-not-received': ({ id }) => `The mail server received no ${id}.`,
  unanswerable: () => 'Nobody can answer this mail.',
  'no-replies': () => 'Nobody can reply here.',
  'has-ended': ({ id }) => `The offer ${id} has ended.`,
  'not-looked-after': ({ id }) =>
    `No workflow looks after the offer ${id} any more, so nothing was recorded. POST /v1/offers/${id}/resume-watch lets it go on from its journal; then send this again.`,
  'sent-before': () =>
    'This form was sent before, with other content, and that counts. Send it again to record this as well.',
  'offer-looked-after': ({ id }) => `A workflow looks after the offer ${id}.`,
  'publisher-looked-after': ({ id }) => `A workflow looks after the publisher ${id}.`,
  overloaded: () => 'More is asked than can be answered in time. Nothing was done: send the same request again later.',
  'maybe-done': () =>
    'There was no answer in time, so it may have been done. The same request again within ten minutes counts once.',
  'other-cursor': () => 'Use the cursor that the list gave as next.',
  'over-an-hour': () => 'It was recorded more than an hour ago.',
  'clock-ahead': ({ now }, write) => `The offer’s clock is at ${write.at(now)} already; it never goes back.`,
  'too-far-ahead': () => 'A journey takes ten years at most.',
  'too-much-on-the-way': () =>
    'The offer’s clock does not move: there is more to do on the way than one journey allows; go in smaller steps.',
  'clock-stuck': ({ because }) => `The offer’s clock does not move: ${because}.`,
  'no-sign-in': () => 'No sign-in for people is set up.',
  'no-picking': () => 'Roles are not picked here.',
  'no-role-counts': ({ address }) => `None of your roles counts here. Ask ${address}.`,
  'begun-elsewhere': () => 'This sign-in was begun elsewhere, or more than ten minutes ago.',
  'provider-refused': () => 'The provider’s answer does not belong to this sign-in, or it refused.',
};
