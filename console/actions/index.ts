import type { OfferView } from '../../domain/offer/view';
import type { InEach } from '../../web/words/language';
import type { Action } from './action';
import { acceptAgreement } from './agreements';
import { activate, completeBenefit, declineBenefit } from './benefits';
import { logContact, write } from './contacts';
import { declineEngagement, declineEverything, delist, relist, revoke, withdraw } from './endings';
import { moveUp } from './moving-up';
import { pause, resume } from './pauses';
import { nameManager, nameMarketingContact, ownerLost, setOwner } from './people';
import { answerRequest, cancelRequest, makeRequest } from './requests';
import { resolveTicket } from './tickets';
import { resumeWatch } from './resume-watch';
import { undo } from './undo';

/** Every action of the console, by its name in the path. */
export const ACTIONS = [
  logContact,
  write,
  nameManager,
  setOwner,
  ownerLost,
  nameMarketingContact,
  acceptAgreement,
  activate,
  declineBenefit,
  completeBenefit,
  makeRequest,
  answerRequest,
  cancelRequest,
  pause,
  resume,
  moveUp,
  declineEngagement,
  declineEverything,
  delist,
  withdraw,
  revoke,
  relist,
  resumeWatch,
  resolveTicket,
  undo,
] as const satisfies readonly Action[];

/** Those that are done to the offer as a whole, in the order in which a case shows them. */
export const OFFER_ACTIONS: readonly Action[] = [
  logContact,
  write,
  nameManager,
  setOwner,
  ownerLost,
  nameMarketingContact,
  acceptAgreement,
  makeRequest,
  pause,
  resume,
  moveUp,
  declineEngagement,
  declineEverything,
  delist,
  withdraw,
  revoke,
  relist,
  resumeWatch,
];

export const actionOf = (name: string | undefined): Action | undefined =>
  (ACTIONS as readonly Action[]).find((action) => action.name === name);

const ENDED: InEach<string> = {
  en: 'The offer is over: it can only be relisted.',
  fr: 'L’offre est terminée\u00a0: elle peut seulement être remise en ligne.',
};

const REVOKED: InEach<string> = {
  en: 'The offer was revoked: its case is over for good.',
  fr: 'L’offre a été révoquée\u00a0: son dossier est clos définitivement.',
};

const UNWATCHED: InEach<string> = {
  en: 'Nothing can be recorded: first let the offer go on.',
  fr: 'Rien ne peut être consigné\u00a0: reprenez d’abord le suivi de l’offre.',
};

/** Why an action cannot be done to an offer now; undefined where it can. */
export function whyNot(action: Action, offer: OfferView, target?: string): InEach<string> | undefined {
  if (offer.stage === 'ended' && action !== relist && action !== resolveTicket)
    return offer.ended?.how === 'revoked' ? REVOKED : ENDED;
  if (offer.watch.status === 'unwatched' && action !== resumeWatch) return UNWATCHED;
  return action.impossible?.(offer, target);
}

/** Where an action is done. */
export const placeOf = (action: Action, offer: string, target?: string): string =>
  `/offers/${offer}/do/${action.name}${target === undefined ? '' : `?target=${encodeURIComponent(target)}`}`;
