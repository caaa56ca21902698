import type { OfferView } from '../../domain/offer/view';
import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import type { Action, Impossible } from './action';
import { acceptAgreement } from './agreements';
import { activate, completeBenefit, declineBenefit } from './benefits';
import { logContact, write } from './contacts';
import { declineEngagement, declineEverything, delist, relist, revoke, withdraw } from './endings';
import { moveUp } from './moving-up';
import { pause, resume } from './pauses';
import { revokeLinks } from './page-links';
import { nameManager, nameMarketingContact, ownerLost, setOwner } from './people';
import { answerRequest, cancelRequest, makeRequest } from './requests';
import { closeReply, handOverReply, leaveReplyToTeam, takeReply } from './replies';
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
  revokeLinks,
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
  takeReply,
  handOverReply,
  leaveReplyToTeam,
  closeReply,
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

/** Why an action cannot be done to an offer now, in a sentence; undefined where it can. */
export function whyNot(action: Action, offer: OfferView, language: Language, target?: string): string | undefined {
  const code = obstacleTo(action, offer, target);
  return code && LOCALES[language].console.impossible[code];
}

function obstacleTo(action: Action, offer: OfferView, target: string | undefined): Impossible | undefined {
  // Links open the page of an offer that is over too, and no workflow is asked about them.
  if (action === revokeLinks) return undefined;
  if (offer.stage === 'ended' && action !== relist && action !== resolveTicket)
    return offer.ended?.how === 'revoked' ? 'case-revoked' : 'case-ended';
  if (offer.watch.status === 'unwatched' && action !== resumeWatch) return 'offer-unwatched';
  return action.impossible?.(offer, target);
}

/** Where an action is done. */
export const placeOf = (action: Action, offer: string, target?: string): string =>
  `/offers/${offer}/do/${action.name}${target === undefined ? '' : `?target=${encodeURIComponent(target)}`}`;
