import { StoredMail } from '../../platform/store/mail-ledger';
import { StoredReminders } from '../../platform/store/reminder-ledger';
import { StoredTrouble } from '../../platform/store/mail-trouble';
import { SmtpServer } from '../../activities/adapters/smtp-server';
import { emailActivities } from '../../activities/email';
import type { Instant } from '../../domain/calendar/instants';
import type { LetterRequest } from '../../domain/offer/activities';
import type { Person } from '../../domain/offer/people';
import type { Database } from '../../platform/store/connection';
import { listMail, type MailView } from '../../platform/store/mail-list';
import { startTestStore, type TestStore } from './database';
import { type FaultySmtp, startFaultySmtp } from './faulty-smtp';
import { anOffer, at, type Dated, MAX, TEAM_ZONE } from './lives';
import { storeOffer } from './stored-offers';

export const TEAM = 'team@programme.example';

export type Reminding = {
  readonly database: Database;
  readonly smtp: FaultySmtp;
  /** Puts an offer into the store; answers the reminder that it will ask for. */
  offerWith(id: string, changes?: Changes, ...happened: readonly Dated[]): Promise<LetterRequest>;
  /** What an attempt of a worker does. */
  sends(request: LetterRequest): ReturnType<ReturnType<typeof emailActivities>['sendLetter']>;
  /** The list of mail, newest first; of an offer where one is said. */
  mailsOf(offer?: string): Promise<readonly MailView[]>;
};

/** The activity that sends reminders, a store and a mail server for the tests of one file; empty before each. */
export function reminding(): () => Reminding {
  let store: TestStore;
  let smtp: FaultySmtp;
  let server: SmtpServer;
  beforeAll(async () => {
    store = await startTestStore();
  });
  afterAll(() => store.stop());
  beforeEach(async () => {
    for (const table of ['reminders', 'mail', 'promises', 'offers', 'journal'] as const)
      await store.database.deleteFrom(table).execute();
    smtp = await startFaultySmtp();
    server = new SmtpServer(`smtp://127.0.0.1:${smtp.port}`, undefined);
  });
  afterEach(async () => {
    server.close();
    await smtp.stop();
  });
  return () => ({
    database: store.database,
    smtp,
    offerWith: (...said) => offerWith(store.database, ...said),
    sends: (request) => worker(store.database, server).sendLetter(request),
    mailsOf: async (offer) => (await listMail(store.database, { offer, limit: 50 })).items,
  });
}

let attempts = 0;

const worker = (database: Database, server: SmtpServer) =>
  emailActivities(
    {
      server,
      ledger: new StoredMail(database),
      reminders: new StoredReminders(database),
      trouble: new StoredTrouble(database),
      lease: 60_000,
      attempt: () => ({
        token: `attempt-${++attempts}`,
        wait: () => new Promise<void>((resolve) => setTimeout(resolve, 5)),
      }),
      tell: () => undefined,
    },
    {
      from: 'Rewards <rewards@programme.example>',
      team: TEAM,
      teamTimeZone: TEAM_ZONE,
      useOf: () => '',
      caseUrl: (offerId) => `https://followthrough.example/offers/${offerId}`,
      answerUrl: () => Promise.resolve(''),
      pageUrl: () => Promise.resolve('http://127.0.0.1/p?token=t'),
    },
  );

/** Published on Monday 3 March, its news are due on the 31st, and reminded of on Monday the 24th. */
export type Changes = Partial<Parameters<typeof storeOffer>[1]> & {
  readonly manager?: Person | null;
  /** Of 3 March, or another day. */
  readonly published?: string;
  readonly clock?: string;
};

export const titleOf = (id: string): string => `Offer ${id.split('.')[1] ?? ''}`;
const publisherOf = (id: string) => ({ ...anOffer().publisher, name: `${id.split('.')[0] ?? ''} Ltd` });

/** An offer in the store that owes nothing but news, of which its manager is reminded. It is the 24th, six o'clock, for it. */
async function offerWith(
  database: Database,
  id: string,
  changes: Changes = {},
  ...happened: readonly Dated[]
): Promise<LetterRequest> {
  const { manager = MAX, published = '2031-03-03', clock = '2031-03-24 06:00', ...others } = changes;
  const publishedAt = at(published);
  const engagementManager = manager && { ...manager, since: publishedAt };
  const known = { lastMessageAt: null, firstContactAt: publishedAt, engagementManager };
  const ahead = (Date.parse(at(clock)) - Date.now()) / 86_400_000;
  const type = manager === null ? 'list' : 'trial';
  const publisher = publisherOf(id);
  const stored = { id, type, title: titleOf(id), publishedAt, publisher, known, ahead, ...others } as const;
  await storeOffer(database, stored, ...happened);
  return asks(id, manager ?? 'team', publishedAt);
}

/** What the offer asks for when the hour of its reminder has come, three weeks after it was published. */
const asks = (id: string, to: Person | 'team', publishedAt: Instant): LetterRequest => ({
  key: `news/${publishedAt}/reminder`,
  offer: {
    id,
    title: titleOf(id),
    type: 'trial',
    consultingKind: null,
    publisherName: publisherOf(id).name,
    program: 'commercial-marketplace@2020-04',
    timeZone: 'Europe/Paris',
  },
  content: { letter: 'reminder', promise: { kind: 'news', about: null, dueAt: daysAfter(publishedAt, 28) } },
  to,
  cc: [],
  language: 'en',
  at: daysAfter(publishedAt, 21),
});

const daysAfter = (instant: Instant, days: number): Instant =>
  new Date(Date.parse(instant) + days * 86_400_000).toISOString();
