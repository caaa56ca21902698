import type { JSX } from 'preact';
import type { Benefit } from '../../domain/benefits/benefits';
import type { OfferView } from '../../domain/offer/view';
import { whyNot } from '../actions';
import type { Action } from '../actions/action';
import { activate, completeBenefit, declineBenefit } from '../actions/benefits';
import { useMay, useReader, useWords, useTypography } from '../shared/reader';
import { ActionLink } from '../shared/action-link';

const ACTIONS = [
  ['activate', activate],
  ['complete', completeBenefit],
  ['decline', declineBenefit],
] as const satisfies readonly (readonly [string, Action])[];

/** What can be done with a benefit, then what cannot and why. What is so for all of them stands above the tables. */
export function BenefitActions({ offer, benefit }: { offer: OfferView; benefit: Benefit }): JSX.Element {
  const { language } = useReader();
  const { actions } = useWords('benefits');
  const isSaidAbove = !useMay(activate.needs) || offer.stage === 'ended';
  const all = ACTIONS.map(([name, action]) => ({ name, action, why: whyNot(action, offer, language, benefit.id) }));
  const possible = all.filter(({ why }) => why === undefined);
  const link = ({ name, action }: (typeof all)[number]): JSX.Element => (
    <ActionLink
      key={name}
      within="benefits"
      action={action}
      offer={offer}
      target={benefit.id}
      look="step"
      hasReason={false}
    >
      {actions[name]} <span class="hidden">{benefit.title}</span>
    </ActionLink>
  );
  if (isSaidAbove) return <span class="doings">{all.map(link)}</span>;
  return (
    <>
      {possible.length > 0 && <span class="doings">{possible.map(link)}</span>}
      {all.map((each) => each.why !== undefined && <Impossible key={each.name} why={each.why} link={link(each)} />)}
    </>
  );
}

const Impossible = ({ link, why }: { link: JSX.Element; why: string }): JSX.Element => (
  <span class="why impossible">
    {link}
    {useTypography().colon} {why}
  </span>
);
