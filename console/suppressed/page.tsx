import type { JSX } from 'preact';
import type { Said } from '../../locales/said';
import type { Page } from '../../platform/store/paging';
import type { Suppressed } from '../../platform/store/suppressed';
import { Csrf, FormFault } from '../shared/form';
import { ConsolePage } from '../shared/layout';
import { useWords } from '../shared/reader';
import { type Line, NextPage, OfferLink, Table } from '../shared/tables';
import { Time } from '../shared/times';
import { Yours } from '../shared/yours';

export type SuppressedContent = {
  readonly addresses: Page<Suppressed>;
  readonly formKey: string;
  readonly fault?: Said | undefined;
  readonly isLifted: boolean;
};

/** Addresses that do not get everything: why, since when, and what can be done about it. */
export function SuppressedPage({ addresses, formKey, fault, isLifted }: SuppressedContent): JSX.Element {
  const words = useWords('suppressed');
  const { back } = useWords('message');
  const { heads } = words;
  return (
    <ConsolePage title={words.title} here="messages">
      <p>
        <a href="/messages">← {back}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="quiet">{words.says}</p>
      {isLifted && (
        <p class="flash good" role="status">
          {words.lifted}
        </p>
      )}
      <FormFault says={fault} />
      <Table
        caption={words.caption}
        isCaptionHidden
        heads={[heads.address, heads.why, heads.offer, heads.at, heads.back]}
        lines={addresses.items.map((each) => lineOf(each, formKey))}
        empty={<p>{words.empty}</p>}
      />
      <NextPage
        href={addresses.next === null ? null : `/suppressed?cursor=${encodeURIComponent(addresses.next)}`}
        says={words.more}
      />
    </ConsolePage>
  );
}

const lineOf = (suppressed: Suppressed, formKey: string): Line => ({
  id: `suppressed-${suppressed.offer.id}-${suppressed.address}-${suppressed.why}`,
  offer: suppressed.offer.id,
  cells: [
    suppressed.address,
    <Why suppressed={suppressed} />,
    <OfferLink id={suppressed.offer.id} title={suppressed.offer.title} />,
    <Time at={suppressed.at} />,
    suppressed.why === 'bounced' ? <NameAnother /> : <Lift suppressed={suppressed} formKey={formKey} />,
  ],
});

function Why({ suppressed: { why, status } }: { suppressed: Suppressed }): JSX.Element {
  const words = useWords('suppressed');
  return (
    <>
      {words.why[why]}
      {status !== null && <p class="quiet small">{words.status(status)}</p>}
    </>
  );
}

const NameAnother = (): JSX.Element => <>{useWords('suppressed').nameAnother}</>;

/** Whoever names people of the publisher may let advice go there again. */
function Lift({ suppressed: { address, offer }, formKey }: { suppressed: Suppressed; formKey: string }): JSX.Element {
  const words = useWords('suppressed');
  return (
    <Yours needs="name-people">
      <form class="inline" method="post" action="/suppressed/lift">
        <Csrf />
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="offer" value={offer.id} />
        <button class="plain" name="address" value={address} aria-label={words.liftFor(address)}>
          {words.lift}
        </button>
      </form>
    </Yours>
  );
}
