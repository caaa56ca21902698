import type { Neighbours } from '../domain/neighbours';
import { emailActivities, type EmailSettings } from './email';
import type { Directory, MailLedger, MailServer, OfferStore, TicketDesk } from './ports';
import { workingTime } from '../domain/working-time';

/** Everything that the workflow's activities need of the world. */
export type World = {
  readonly store: OfferStore;
  readonly desk: TicketDesk;
  readonly directory: Directory;
  readonly mailServer: MailServer;
  readonly mail: MailLedger;
  readonly email: EmailSettings;
  /** IANA zone of the team's working hours. */
  readonly teamTimeZone: string;
};

/** The activities of the workflow, bound to a world. */
export function createActivities(world: World) {
  return {
    ...emailActivities(world.mailServer, world.mail, world.email),
    saveOffer: (change) => world.store.save(change),
    openTicket: (order) => world.desk.open(order),
    raiseTicket: (raise) => world.desk.raise(raise),
    closeTicket: (end) => world.desk.close(end),
    findOwner: (question) => world.directory.ownerOf(question),
    workingTime: (wanted, notAfter) => Promise.resolve(workingTime(wanted, notAfter, world.teamTimeZone)),
  } satisfies Neighbours;
}
