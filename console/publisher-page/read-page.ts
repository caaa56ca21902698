import { AGREEMENTS } from '../../domain/offer/events';
import type { OfferView } from '../../domain/offer/view';
import { textFor } from '../../domain/catalogue/texts';
import { type Language, LANGUAGES, languageOf } from '../../locales/language';
import { linksRevokedUntil } from '../../platform/store/page-links';
import { programmeOf as programmeIn } from '../../platform/programme';
import { type PagePerson, personOf } from '../../platform/page-person';
import { readOffer } from '../../platform/store/offer-reader';
import { readPublisher } from '../../platform/store/publisher-list';
import { CALENDAR_LINKS, PAGE_LINKS, type PageLink, personId } from '../../platform/signed-links';
import type { Deps } from '../../api/deps';
import { toldTo } from '../offer/told';
import type { Reader } from '../shared/reader';
import type { PageAgreement, PageBenefit, PageContent, PagePlace, Programme } from './content';
import { readConversation } from './read-conversation';

/** A link that works: the offer as it stands, and who reads it. */
export type OpenLink = {
  readonly token: string;
  readonly link: PageLink;
  readonly offer: OfferView;
  readonly person: PagePerson;
};

/** Opens a link. Undefined where it does not work, for whatever reason: whoever has it learns nothing more. */
export async function openLink(
  { database, settings }: Pick<Deps, 'database' | 'settings'>,
  token: string,
  purpose: 'page' | 'calendar',
): Promise<OpenLink | undefined> {
  const link = await (purpose === 'page' ? PAGE_LINKS : CALENDAR_LINKS).read(settings.LINK_SECRET, token);
  if (link === undefined) return undefined;
  const [offer, revoked] = await Promise.all([
    readOffer(database, link.offerId),
    linksRevokedUntil(database, link.offerId, link.person),
  ]);
  if (offer === undefined || offer.clock >= link.until) return undefined;
  if (revoked !== null && link.issuedAt <= revoked) return undefined;
  const person = personOf(offer, link.person);
  return person && { token, link, offer, person };
}

/** Where the manager goes who had a copy of a letter to the publisher: the case in the console, behind its sign-in. */
export async function caseOfManager(
  { database, settings }: Pick<Deps, 'database' | 'settings'>,
  token: string,
): Promise<string | undefined> {
  const link = await PAGE_LINKS.read(settings.LINK_SECRET, token);
  const offer = link && (await readOffer(database, link.offerId));
  const manager = offer?.engagement.manager?.email;
  return manager !== undefined && personId(manager) === link?.person ? `/offers/${link.offerId}` : undefined;
}

/** The language that was chosen on the page; undefined for anything else. */
export const chosenIn = (given: unknown): Language | undefined => LANGUAGES.find((language) => language === given);

/** Whoever reads the page, in the publisher's zone: nobody of the programme, and allowed nothing in the console. */
export function readerOfPage({ offer, person }: OpenLink, chosen: Language | undefined): Reader {
  return {
    language: chosen ?? languageOf(person.language),
    zone: offer.publisher.timeZone,
    now: offer.clock,
    name: person.name,
    role: 'viewer',
    csrf: '',
    path: '/p',
    isSandbox: false,
    isSignedIn: false,
    temporalUi: undefined,
    temporalNamespace: '',
  };
}

/** What every address of the page carries. Its calendar works as long as the page itself. */
export async function placeFor(
  { settings }: Pick<Deps, 'settings'>,
  { token, link }: OpenLink,
  chosen: Language | undefined,
  host: string,
): Promise<PagePlace> {
  const calendarToken = await CALENDAR_LINKS.sign(
    settings.LINK_SECRET,
    { offerId: link.offerId, person: link.person },
    link.issuedAt,
  );
  return { token, calendarToken, host, until: link.until, chosen };
}

/** Who writes to publishers, as the settings have it. */
export function programmeOf(settings: Deps['settings']): Programme {
  const [, sender = '', address = settings.MAIL_FROM] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>/.exec(settings.MAIL_FROM) ?? [];
  const { name, postalAddress, privacyUrl } = programmeIn(settings);
  return { name: name ?? (sender === '' ? address : sender), address, postalAddress, privacyUrl };
}

/** Everything that the page shows. */
export async function readPage(deps: Deps, open: OpenLink, reader: Reader, at: PagePlace): Promise<PageContent> {
  const { catalogues, database, settings } = deps;
  const catalogue = catalogues.get(open.offer.program);
  const { offer, ladder, unlockedAt } = toldTo(reader, open.offer, catalogue);
  const { language } = reader;
  const benefits = offer.benefits.map((benefit): PageBenefit => {
    const use = catalogue?.benefits.find(({ id }) => id === benefit.id)?.use;
    const unlockedBy = unlockedAt.get(benefit.id) ?? null;
    return { ...benefit, use: use === undefined ? null : textFor(use, language), unlockedBy };
  });
  const titleOf = (tier: string | null | undefined): string | null => {
    const rule = ladder.find(({ id }) => id === tier);
    return rule === undefined ? null : textFor(rule.title, language);
  };
  const next = titleOf(offer.tier?.next?.tier);
  const isUnlocked = ({ unlockedBy, status }: PageBenefit): boolean => unlockedBy === next && status === 'locked';
  return {
    offer,
    person: open.person,
    benefits,
    tierTitle: titleOf(offer.tier?.id),
    nextTier: next === null ? null : { title: next, unlocks: benefits.filter(isUnlocked).map(({ title }) => title) },
    agreements: await readAgreements(deps, offer.publisher.id),
    isAgreementAsked: catalogue?.agreement.asked ?? false,
    conversation: await readConversation(database, offer.id),
    programme: programmeOf(settings),
    at,
  };
}

/** The agreements of a company, which an offer does not carry. */
async function readAgreements({ database }: Pick<Deps, 'database'>, id: string): Promise<readonly PageAgreement[]> {
  const publisher = await readPublisher(database, id);
  if (publisher === undefined) return [];
  const latestOf = (document: PageAgreement['document']) =>
    publisher.agreements.find((each) => each.document === document) ?? null;
  return AGREEMENTS.map((document) => ({ document, accepted: latestOf(document) }));
}
