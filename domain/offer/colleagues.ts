import { accountableManager, currentManager } from './engagement';
import type { Addressee, SendLetter } from './effect';
import type { Fact } from './events';
import { sameAddress } from './people';
import { factsOf, type OfferState } from './state';
import type { Step } from './step';
import { bounceOfStep } from './step-bounce';
import { losesLetter } from './void-facts';

const TEAM: Addressee = { part: 'team', to: 'team', cc: [], language: 'en' };

/** The last letter that came back for good from the manager since the manager was named: then the team reads what the manager would. */
export function managersBounce(state: OfferState): Fact<'mail-bounced'> | undefined {
  const manager = accountableManager(state);
  return (
    manager &&
    factsOf(state, 'mail-bounced').findLast(
      ({ hard, at, address }) => hard && at >= manager.since && address !== null && sameAddress(address, manager.email),
    )
  );
}

/** A letter to somebody of the programme. Where it does not arrive it goes to the team, once, and before `until`. */
export function toColleague(
  state: OfferState,
  step: Step & { readonly effect: () => SendLetter },
  until: string,
): Step[] {
  const back = cameBack(state, step.key);
  if (back === undefined || back.at >= until) return [step];
  return [step, { key: `${step.key}/team`, at: back.at, effect: () => ({ ...step.effect(), to: TEAM }) }];
}

/** By what the letter of a step came back from a colleague; what the team itself could not be told is not told again. */
function cameBack(state: OfferState, key: string): Fact<'mail-bounced'> | undefined {
  const back = bounceOfStep(state, key, losesLetter);
  return back !== undefined && isColleague(state, back.address) ? back : undefined;
}

/** Is it the address of somebody who accompanies the publisher, or has an answer to give? */
const isColleague = (state: OfferState, address: string): boolean =>
  [
    currentManager(state)?.email,
    ...factsOf(state, 'manager-named').map(({ email }) => email),
    ...factsOf(state, 'reply-assigned').map(({ to }) => (to === 'team' ? null : to.email)),
  ].some((email) => email != null && sameAddress(email, address));
