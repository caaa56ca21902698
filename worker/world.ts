import { Context } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import type { World } from '../activities';
import type { Post } from '../activities/delivering';
import type { EmailSettings } from '../activities/email';
import type { MailServer, WrittenLetters } from '../activities/ports';
import type { Companies, Progress } from '../activities/company-ports';
import { RunningWorkflows } from '../activities/adapters/running-workflows';
import { dkimOf, type DkimSettings } from '../platform/dkim-settings';
import { StoredMail } from '../platform/store/mail-ledger';
import { StoredReminders } from '../platform/store/reminder-ledger';
import { StoredPace } from '../platform/store/mail-pace';
import { StoredTrouble } from '../platform/store/mail-trouble';
import { pointlessLetter } from '../activities/adapters/pointless-letters';
import { pageLinkLetter } from '../activities/adapters/page-readers';
import { OwnerFacts } from '../activities/adapters/owner-facts';
import { SmtpServer } from '../activities/adapters/smtp-server';
import { StoredTickets } from '../platform/store/ticket-desk';
import type { Catalogues } from '../domain/catalogue/shipped';
import { textFor } from '../domain/catalogue/texts';
import { insertPublisher, wordOfSales, wordsOfCompany } from '../platform/store/company-words';
import type { Database } from '../platform/store/connection';
import { saveOffer } from '../platform/store/offer-copy';
import { savePublisher } from '../platform/store/publisher-copy';
import { resumeFromJournal } from '../platform/resume-publisher';
import { isInJournal, OFFERS } from '../platform/store/journal';
import { liveOffersOf } from '../platform/store/publisher-offers';
import { publishersToTell, standingOf } from '../platform/store/standings';
import { salesNews, salesTotals } from '../platform/store/publisher-sales';
import { readAttachments } from '../platform/store/letter-attachments';
import { readWritten } from '../platform/store/written-letters';
import { Mailbox } from '../platform/embedded/mailbox';
import { programmeOf, type ProgrammeSettings } from '../platform/programme';
import { ADVICE_LINKS, linkUrl, OWNER_LINKS, PAGE_LINKS, personId } from '../platform/signed-links';
import { linksFor } from '../platform/reader-links';
import type { Logger } from '../platform/logger';
import type { Settings } from '../platform/settings';
import { answersTo } from './answers';
import { attempt, isLate, scheduledAt } from './attempt';
import { type IntakeSettings, intakeOf } from './intake';
import { attemptOf, persistenceOf } from './saving';

type WorldSettings = Pick<
  Settings,
  | 'SMTP_URL'
  | 'MAIL_LEASE'
  | 'MAIL_DOMAIN_RATES'
  | 'MAILBOX_DIR'
  | 'MAIL_FROM'
  | 'TEAM_EMAIL'
  | 'TEAM_TIME_ZONE'
  | 'LINK_SECRET'
> &
  ProgrammeSettings &
  DkimSettings &
  IntakeSettings & { readonly PUBLIC_URL: string };

/** Said once when mail stops leaving, and once when it leaves again. */
const TROUBLE = {
  begun: 'mail does not leave, and that is no reader’s doing; every letter waits and is tried again',
  over: 'mail leaves again',
} as const;

/** The real adapters: the store, the other workflows, the SMTP server, the built-in ticket desk, the owner facts. */
export function realWorld(
  database: Database,
  client: Client,
  catalogues: Catalogues,
  settings: WorldSettings,
  log: Logger,
): World & { close(): void } {
  const mailServer = mailServerOf(settings);
  return {
    store: { save: (change) => saveOffer(database, change, attemptOf(client)) },
    saving: persistenceOf(database),
    companies: companiesOf(database, client),
    desk: new StoredTickets(database),
    directory: new OwnerFacts(),
    post: postOf(database, mailServer, settings, log),
    written: writtenIn(database),
    email: emailOf(catalogues, settings),
    pageLinkLetter: (asked) => pageLinkLetter(database, asked),
    rulebook: { catalogues, teamTimeZone: settings.TEAM_TIME_ZONE },
    intake: intakeOf(database, client, settings, log, progress),
    standing: (offerId, at) => standingOf(database, offerId, at),
    close: () => mailServer.close(),
  };
}

/** Who writes letters, and where their links lead. */
const emailOf = (catalogues: Catalogues, settings: WorldSettings): EmailSettings => ({
  from: settings.MAIL_FROM,
  team: settings.TEAM_EMAIL,
  teamTimeZone: settings.TEAM_TIME_ZONE,
  programme: programmeOf(settings),
  caseUrl: (offerId) => `${settings.PUBLIC_URL.replace(/\/$/, '')}/offers/${offerId}`,
  answerUrl: async ({ offer, key, at }, to) => {
    const link = { offerId: offer.id, person: personId(to), step: key };
    return linkUrl(settings.PUBLIC_URL, '/owner', await OWNER_LINKS.sign(settings.LINK_SECRET, link, at));
  },
  pageUrl: async (offerId, to, at) => {
    const link = { offerId, person: personId(to) };
    return linkUrl(settings.PUBLIC_URL, '/p', await PAGE_LINKS.sign(settings.LINK_SECRET, link, at));
  },
  adviceUrl: async (link) =>
    linkUrl(settings.PUBLIC_URL, '/advice', await ADVICE_LINKS.sign(settings.LINK_SECRET, link)),
  useOf: (program, benefit, language) => useOf(catalogues, program, benefit, language),
});

/** What people have written, as the store keeps it. */
const writtenIn = (database: Database): WrittenLetters => ({
  textOf: (offerId, id) => readWritten(database, offerId, id),
  attachmentsOf: (offerId, id) => readAttachments(database, offerId, id),
});

/** The server that letters go out by. The embedded one can be asked what it has. */
const mailServerOf = (settings: WorldSettings): SmtpServer =>
  new SmtpServer(
    settings.SMTP_URL,
    settings.MAILBOX_DIR === undefined ? undefined : new Mailbox(settings.MAILBOX_DIR),
    undefined,
    answersTo(settings),
    dkimOf(settings),
    (text, address) => linksFor(settings.LINK_SECRET, text, address),
  );

type PostSettings = Pick<Settings, 'MAIL_LEASE' | 'MAIL_DOMAIN_RATES'>;

const postOf = (database: Database, server: MailServer, settings: PostSettings, log: Logger): Post => ({
  server,
  ledger: new StoredMail(database),
  reminders: new StoredReminders(database),
  trouble: new StoredTrouble(database),
  ...(settings.MAIL_DOMAIN_RATES.size > 0 && { pace: new StoredPace(database, settings.MAIL_DOMAIN_RATES) }),
  pointless: async (late) => (isLate() ? pointlessLetter(database, late, scheduledAt()) : undefined),
  lease: settings.MAIL_LEASE * 1_000,
  attempt,
  tell: (causes, is) => {
    log[is === 'begun' ? 'error' : 'info']({ causes }, TROUBLE[is]);
  },
});

/** How a benefit is used, by the catalogue as it is now: it is advice, and no promise. */
function useOf(catalogues: Catalogues, program: string, benefit: string, language: string): string {
  const use = catalogues.get(program)?.benefits.find(({ id }) => id === benefit)?.use;
  return use === undefined ? '' : textFor(use, language);
}

/** Publishers, their offers and what sales have reached. */
function companiesOf(database: Database, client: Client): Companies {
  const workflows = new RunningWorkflows(client);
  return {
    publishers: {
      save: (change) => savePublisher(database, change, attemptOf(client)),
      wordsFor: (offerId) => wordsOfCompany(database, offerId),
      begin: (publisher, since) => insertPublisher(database, publisher, since),
      liveOffers: (publisherId, after) => liveOffersOf(database, publisherId, after),
      hasHappened: (offerId, id) => isInJournal(database, OFFERS, offerId, id),
      resume: (publisherId) => resumeFromJournal(database, workflows, publisherId),
    },
    sales: {
      standing: (offerId) => wordOfSales(database, offerId),
      totals: (publisherId) => salesTotals(database, publisherId),
      waitingSince: (before) => publishersToTell(database, before),
      news: (publisherId) => salesNews(database, publisherId),
    },
    workflows,
    progress,
  };
}

/** How far the activity that is running has come. It ends where it is when it is cancelled or its worker leaves. */
function progress(): Progress {
  const context = Context.current();
  let end: Error | undefined;
  context.cancelled.catch((err: unknown) => {
    end = err instanceof Error ? err : new Error('the activity was cancelled');
  });
  return {
    before: () => context.info.heartbeatDetails as unknown,
    reached: (details) => {
      context.heartbeat(details);
      if (end !== undefined) throw end;
    },
  };
}
