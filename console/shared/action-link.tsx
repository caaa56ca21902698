import { type Action, actionWords } from '../actions/action';
import type { ComponentChildren, JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import { may } from '../../domain/offer/roles';
import { placeOf, whyNot } from '../actions';
import { type Reader, useReader } from './reader';
import { notYours } from './not-yours';

/** Something to be done to an offer, or to a part of it. */
export type Doing = { readonly action: Action; readonly offer: OfferView; readonly target?: string | undefined };

/** Why a reader cannot do it now, in a sentence; undefined where it can be done. */
export function obstacle({ action, offer, target }: Doing, { language, role }: Reader): string | undefined {
  if (!may(role, action.needs)) return notYours(language, role, action.needs);
  return whyNot(action, offer, language, target);
}

type ActionLinkProps = Doing & {
  /** Where on the page it stands: the same action may be offered in several places. */
  within: string;
  look?: string;
  hasReason?: boolean;
  children?: ComponentChildren;
};

/** Leads to an action; disabled, with the reason, where it is not the reader's or not possible now. */
export function ActionLink({
  within,
  look = 'button plain',
  hasReason = true,
  children,
  ...doing
}: ActionLinkProps): JSX.Element {
  const reader = useReader();
  const { action, offer, target } = doing;
  const says = children ?? actionWords(action, reader.language).title;
  const why = obstacle(doing, reader);
  if (why === undefined) {
    return (
      <a
        class={look}
        id={`${within}/${action.name}${target === undefined ? '' : `/${target}`}`}
        href={placeOf(action, offer.id, target)}
      >
        {says}
      </a>
    );
  }
  return (
    <Disabled look={look} why={why} hasReason={hasReason}>
      {says}
    </Disabled>
  );
}

/** Something that cannot be done, and why. */
export const Disabled = ({
  why,
  look = 'button plain',
  hasReason = true,
  children,
}: {
  why: string;
  look?: string;
  hasReason?: boolean;
  children: ComponentChildren;
}): JSX.Element => (
  <>
    <span class={look} role="link" aria-disabled="true" title={why}>
      {children}
    </span>
    {hasReason && <span class="why"> {why}</span>}
  </>
);
