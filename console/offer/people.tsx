import type { ConsoleWords } from '../../locales';
import type { JSX } from 'preact';
import { isToStaff } from '../../domain/offer/letter-readers';
import { sameAddress } from '../../domain/offer/people';
import type { OfferView } from '../../domain/offer/view';
import type { LiveLink } from '../../platform/store/page-links';
import { revokeLinks } from '../actions/page-links';
import { ActionLink } from '../shared/action-link';
import { useReader, useWords } from '../shared/reader';
import { Status, Table } from '../shared/tables';
import { Time } from '../shared/times';
import { ownerStatusName } from '../shared/names';
import type { OfferContent } from './content';
import { Marks } from './marks';
import { Part } from './part';
import { mailPlace } from './places';
import { reachOf } from './reach';

type Somebody = { readonly role: string; readonly name: string; readonly email: string; readonly isGone?: boolean };

/** Everybody of the publisher, and whether letters reach them; of everybody else those who cannot be reached. */
export function People({ content }: { content: OfferContent }): JSX.Element {
  const words = useWords('people');
  const marks = useWords('marks');
  const { heads } = words;
  const people = peopleOf(content, words);
  const isListed = (address: string): boolean => people.some(({ email }) => sameAddress(email, address));
  const colleagues = colleaguesOf(content.offer, marks);
  return (
    <Part name="people">
      <Table
        caption={words.caption}
        heads={[heads.role, heads.who, heads.reach, heads.page]}
        lines={[...people, ...colleagues.filter(({ email }) => !isListed(email))].map((somebody, i) => ({
          id: `person/${i}`,
          cells: [
            somebody.role,
            <Who content={content} somebody={somebody} />,
            <Letters content={content} address={somebody.email} />,
            <PageLink content={content} address={somebody.email} />,
          ],
        }))}
        empty=""
        isCaptionHidden
      />
      {content.links.length > 0 && (
        <p>
          <ActionLink within="people" action={revokeLinks} offer={content.offer}>
            {words.revokeAll}
          </ActionLink>
        </p>
      )}
    </Part>
  );
}

function Who({ content, somebody }: { content: OfferContent; somebody: Somebody }): JSX.Element {
  const { language } = useReader();
  const { name, email, isGone = false } = somebody;
  return (
    <>
      {name !== email && `${name} `}
      {isGone && <Status is="left">{ownerStatusName('left', language)}</Status>}
      {name !== email && <br />}
      <a href={`mailto:${email}`}>{email}</a>
      <Marks addresses={content.offer.addresses} address={email} />
    </>
  );
}

function peopleOf(
  { offer: { owner, marketingContact, publisher, contacts }, links }: OfferContent,
  words: ConsoleWords['people'],
): Somebody[] {
  const { status, name, email } = owner;
  const people = [
    ...(name !== null && email !== null && status !== 'unknown'
      ? [{ role: words.owner, name, email, isGone: status === 'left' }]
      : []),
    ...(marketingContact === null
      ? []
      : [{ role: words.marketing, name: marketingContact.name, email: marketingContact.email }]),
    { role: words.account, name: publisher.name, email: publisher.accountEmail },
    ...contacts,
  ];
  const isListed = (link: LiveLink): boolean => people.some((each) => sameAddress(each.email, link.email));
  const others = links.filter((link) => !isListed(link));
  return [...people, ...others.map((link) => ({ role: words.requester, name: link.name, email: link.email }))];
}

/** Until when somebody's link to the publisher's page works, and the way to end it. */
function PageLink({ content: { links, offer }, address }: { content: OfferContent; address: string }): JSX.Element {
  const words = useWords('people');
  const link = links.find(({ email }) => sameAddress(email, address));
  if (link === undefined) return <span class="quiet">{words.noLink}</span>;
  return (
    <>
      {words.linkUntil} <Time at={link.until} isDay />
      <br />
      <ActionLink within="people" action={revokeLinks} offer={offer} target={link.email} look="" hasReason={false}>
        {words.revoke}
        <span class="hidden"> {words.revokeOf(link.name)}</span>
      </ActionLink>
    </>
  );
}

/** Who is known by mail that came back alone: the manager, the team, whoever had a letter once. */
function colleaguesOf(
  { addresses, engagement: { manager }, ...offer }: OfferView,
  words: ConsoleWords['marks'],
): Somebody[] {
  const shown = [offer.owner.email, offer.marketingContact?.email, offer.publisher.accountEmail];
  const theirs = [...shown, ...offer.contacts.map(({ email }) => email)];
  return addresses
    .filter(({ address }) => !theirs.some((email) => email != null && sameAddress(email, address)))
    .map(({ address, refused }) =>
      manager !== null && sameAddress(manager.email, address)
        ? { role: words.manager, name: manager.name, email: address }
        : {
            role: refused?.letter != null && isToStaff(refused.letter) ? words.colleague : words.other,
            name: address,
            email: address,
          },
    );
}

function Letters({ content: { mail, bounces }, address }: { content: OfferContent; address: string }): JSX.Element {
  const words = useWords('people');
  const reach = reachOf(address, mail, bounces);
  if (reach === undefined) return <span class="quiet">{words.never}</span>;
  return (
    <>
      <Status is={reach.status}>{words.reach[reach.status]}</Status>{' '}
      <a href={mailPlace(reach.mail)}>
        <Time at={reach.at} isDay />
        <span class="hidden"> {words.lastLetter}</span>
      </a>
    </>
  );
}
