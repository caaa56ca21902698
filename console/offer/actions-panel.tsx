import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import { OFFER_ACTIONS } from '../actions';
import type { Action } from '../actions/action';
import { logContact, write } from '../actions/contacts';
import { useReader, useWords } from '../shared/reader';
import { ActionLink, obstacle } from '../shared/action-link';
import { Part } from './part';

/** What else can be done with the offer: what is possible, then the rest with its reasons; endings are folded. */
export function ActionsPanel({ offer }: { offer: OfferView }): JSX.Element {
  const words = useWords('aside');
  const others = OFFER_ACTIONS.filter((action) => action !== logContact && action !== write);
  const endings = others.filter(({ isDanger }) => isDanger === true);
  return (
    <Part name="actions" isCard>
      <Choice offer={offer} actions={others.filter((action) => !endings.includes(action))} />
      <details id="endings">
        <summary>{words.endings}</summary>
        <Choice offer={offer} actions={endings} />
      </details>
    </Part>
  );
}

function Choice({ offer, actions }: { offer: OfferView; actions: readonly Action[] }): JSX.Element {
  const reader = useReader();
  const { notNow } = useWords('aside');
  const possible = actions.filter((action) => obstacle({ action, offer }, reader) === undefined);
  const reasons = new Map<string, Action[]>();
  for (const action of actions) {
    const why = obstacle({ action, offer }, reader);
    if (why !== undefined) reasons.set(why, [...(reasons.get(why) ?? []), action]);
  }
  return (
    <>
      <ul class="actions">
        {possible.map((action) => (
          <li key={action.name}>
            <ActionLink within="actions" action={action} offer={offer} />
          </li>
        ))}
      </ul>
      {reasons.size > 0 && <h3>{notNow}</h3>}
      <ul class="plain-list not-now">
        {[...reasons].map(([why, others]) => (
          <li key={why}>
            {others.map((action) => (
              <ActionLink
                key={action.name}
                within="actions"
                action={action}
                offer={offer}
                look="step"
                hasReason={false}
              />
            ))}
            <p class="why">{why}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
