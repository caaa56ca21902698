import type { LetterRequest, OfferActivities, PageLinkAsked } from '../domain/offer/activities';
import type { IncomingActivities } from '../domain/incoming/activities';
import type { PublisherActivities } from '../domain/publisher/activities';
import { companyActivities, saveWithCompany } from './companies';
import type { Companies } from './company-ports';
import { emailActivities, type EmailSettings } from './email';
import { personalLetters } from './personal-letters';
import type { Post } from './delivering';
import type { Intake } from './incoming/intake';
import { takeInMail } from './incoming/take-in';
import type { Directory, OfferStore, TicketDesk, WrittenLetters } from './ports';
import { persistently, type Persistence } from './saving';
import { type Rulebook, termsAs } from './rulebook';
import type { Instant } from '../domain/calendar/instants';
import type { SalesStanding } from '../domain/tiers/sales';
import { workingTime } from '../domain/calendar/working-time';

/** Everything that the workflow's activities need of the world. */
export type World = {
  readonly store: OfferStore;
  readonly saving: Persistence;
  readonly companies: Companies;
  readonly desk: TicketDesk;
  readonly directory: Directory;
  readonly post: Post;
  readonly written: WrittenLetters;
  readonly email: EmailSettings;
  readonly rulebook: Rulebook;
  readonly intake: Intake;
  /** The letter with a new link for who asked for one; undefined where that person is on file no more. */
  readonly pageLinkLetter: (asked: PageLinkAsked) => Promise<LetterRequest | undefined>;
  /** What the sales of an offer have reached at an instant; null where sales unlock nothing. */
  readonly standing: (offerId: string, at: Instant) => Promise<SalesStanding | null>;
};

/** The activities of the workflow, bound to a world. */
export function createActivities(world: World) {
  const { sendPersonal, show } = personalLetters(world.post, world.written, world.email);
  const letters = emailActivities(world.post, world.email);
  return {
    ...letters,
    ...companyActivities(world.companies),
    sendPersonal,
    sendPageLink: async (asked) => {
      const letter = await world.pageLinkLetter(asked);
      if (letter !== undefined) await letters.sendLetter(letter);
    },
    saveOffer: (change) =>
      persistently(async () => {
        const updates = await saveWithCompany(world.store, world.companies, change);
        await show(change);
        return updates;
      }, world.saving),
    savePublisher: (change) => persistently(() => world.companies.publishers.save(change), world.saving),
    openTicket: (order) => world.desk.open(order),
    raiseTicket: (raise) => world.desk.raise(raise),
    closeTicket: (end) => world.desk.close(end),
    findOwner: (question) => world.directory.ownerOf(question),
    workingTime: (wanted, notAfter) => Promise.resolve(workingTime(wanted, notAfter, world.rulebook.teamTimeZone)),
    pinTerms: (offer, type, from) => Promise.resolve(termsAs(world.rulebook, offer, type, from)),
    countSales: (offerId, at) => world.standing(offerId, at),
    takeInMail: () => takeInMail(world.intake),
  } satisfies OfferActivities & PublisherActivities & IncomingActivities;
}
