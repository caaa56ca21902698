import { Context } from '@temporalio/activity';
import type { World } from '../activities';
import { StoredMail } from '../activities/adapters/mail-ledger';
import { OwnerFacts } from '../activities/adapters/owner-facts';
import { SmtpServer } from '../activities/adapters/smtp-server';
import { StoredTickets } from '../activities/adapters/ticket-desk';
import type { Database } from '../platform/database/connection';
import { saveOffer } from '../platform/database/offer-copy';
import { Mailbox } from '../platform/embedded/mailbox';
import { personId, signOwnerLink } from '../platform/owner-links';
import type { Settings } from '../platform/settings';

type WorldSettings = Pick<
  Settings,
  'SMTP_URL' | 'MAIL_LEASE' | 'MAILBOX_DIR' | 'MAIL_FROM' | 'TEAM_EMAIL' | 'TEAM_TIME_ZONE' | 'LINK_SECRET'
> & { readonly PUBLIC_URL: string };

/** The real neighbours: the store, the SMTP server, the built-in ticket desk, the owner facts. */
export function realWorld(database: Database, settings: WorldSettings): World & { close(): void } {
  const mailServer = new SmtpServer(
    settings.SMTP_URL,
    settings.MAILBOX_DIR === undefined ? undefined : new Mailbox(settings.MAILBOX_DIR),
  );
  return {
    store: { save: (change) => saveOffer(database, change) },
    desk: new StoredTickets(database),
    directory: new OwnerFacts(),
    mailServer,
    mail: new StoredMail(database),
    email: {
      lease: settings.MAIL_LEASE * 1_000,
      from: settings.MAIL_FROM,
      team: settings.TEAM_EMAIL,
      answerUrl: async ({ offer, key, at }, to) => {
        const token = await signOwnerLink(
          settings.LINK_SECRET,
          { offerId: offer.id, person: personId(to), step: key },
          at,
        );
        return `${settings.PUBLIC_URL.replace(/\/$/, '')}/owner?token=${token}`;
      },
      attempt,
    },
    teamTimeZone: settings.TEAM_TIME_ZONE,
    close: () => mailServer.close(),
  };
}

/** This attempt of the activity that is running. */
function attempt() {
  const context = Context.current();
  const { activityId, attempt: number, workflowExecution } = context.info;
  return {
    token: `${workflowExecution?.workflowId ?? ''}/${workflowExecution?.runId ?? ''}/${activityId}/${number}`,
    async wait(milliseconds: number): Promise<void> {
      await context.sleep(milliseconds);
    },
  };
}
