import { createTransport } from 'nodemailer';
import { setTimeout as pause } from 'node:timers/promises';
import { Mailbox } from '../../platform/embedded/mailbox';
import { connectDatabase } from '../../platform/store/connection';
import { type Figure, median, short, spread } from '../figures';
import { allQuietAt, workflowOf } from '../histories';
import { HttpClient } from '../http-client';
import { inFlight } from '../in-flight';
import { growthDuring } from '../resident-memory';
import { sampleOffer } from '../sample-offer';
import type { Stage } from '../stage';

const OFFERS = 50;
/** Mails of a round, and how many rounds; the first warms up. */
const MAILS = 1_000;
const ROUNDS = 4;
const SENDERS = 5;
/** Longer than that nobody waits, in milliseconds. */
const PATIENCE = 600_000;
const MEBIBYTE = 2 ** 20;

/** What one round took, in seconds: until all mails were acknowledged, and until all were taken in; growth in bytes. */
type Round = {
  readonly acknowledged: number;
  readonly taken: number;
  readonly growth: Readonly<Record<string, number>>;
};

/** Answers of publishers come in by SMTP, five senders at a time, until each is a message of its offer. */
export async function intake(stage: Stage): Promise<readonly Figure[]> {
  const http = new HttpClient(stage.url);
  const offers = Array.from({ length: OFFERS }, () => sampleOffer());
  await inFlight(offers, 8, (offer) => http.insist('/v1/offers', offer));
  http.close();
  await allQuietAt(stage, offers.map(workflowOf));
  const addresses = await replyAddresses(stage);
  const database = connectDatabase(stage.databaseUrl, 1);
  const rounds: Round[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) rounds.push(await takeInOnce(stage, database, addresses));
  } finally {
    await database.destroy();
  }
  return figuresOf(rounds.slice(1));
}

/** Where answers to the newest letters go: the welcome letters, which have all left. */
async function replyAddresses({ mailbox }: Stage): Promise<readonly string[]> {
  const { items } = await new Mailbox(mailbox).list({ limit: OFFERS });
  return [...new Set(items.flatMap(({ headers }) => headers['reply-to'] ?? []))];
}

type Database = ReturnType<typeof connectDatabase>;

async function takeInOnce(stage: Stage, database: Database, addresses: readonly string[]): Promise<Round> {
  const mails = Array.from({ length: MAILS }, (_, i) => answer(addresses[i % addresses.length] ?? ''));
  const began = Date.now();
  const watched = Object.entries(stage.pids()).filter(([name]) => name === 'api' || name === 'worker');
  let acknowledged = 0;
  const work = async (): Promise<void> => {
    await send(stage.intakePort, mails);
    acknowledged = (Date.now() - began) / 1000;
    await allTaken(database);
  };
  const done = work();
  const grown = await Promise.all(
    watched.map(async ([name, pid]) => [name, await growthDuring(pid, () => done)] as const),
  );
  const growth = Object.fromEntries(grown.flatMap(([name, bytes]) => (bytes === undefined ? [] : [[name, bytes]])));
  return { acknowledged, taken: (Date.now() - began) / 1000, growth };
}

type Answer = { readonly envelope: { readonly from: string; readonly to: string }; readonly raw: string };

let written = 0;

function answer(to: string): Answer {
  const number = ++written;
  const lines = [
    ...['From: Ada Martin <ada@contoso.example>', `To: ${to}`, 'Subject: Re: Your offer'],
    ...[`Message-ID: <bench-${process.pid}-${number}@contoso.example>`, `Date: ${new Date().toUTCString()}`],
    ...['Content-Type: text/plain; charset=utf-8', '', `This is answer ${number}.`, ''],
    ...['On Monday Rewards wrote:', ...Array.from({ length: 40 }, (_, i) => `> line ${i} of the letter`), ''],
  ];
  return { envelope: { from: 'ada@contoso.example', to }, raw: lines.join('\r\n') };
}

async function send(port: number, mails: readonly Answer[]): Promise<void> {
  const transport = createTransport({
    ...{ host: '127.0.0.1', port, secure: false, ignoreTLS: true },
    ...{ pool: true, maxConnections: SENDERS, maxMessages: Infinity },
  });
  try {
    await inFlight(mails, SENDERS, (mail) => transport.sendMail(mail));
  } finally {
    transport.close();
  }
}

async function allTaken(database: Database): Promise<void> {
  const left = async (state: 'waiting' | 'unmatched' | 'unreadable'): Promise<number> => {
    const rows = database.selectFrom('received_mail').select((row) => row.fn.countAll<string>().as('count'));
    return Number((await rows.where('state', '=', state).executeTakeFirstOrThrow()).count);
  };
  for (const giveUp = Date.now() + PATIENCE; (await left('waiting')) > 0;) {
    if (Date.now() > giveUp) throw new Error(`mail still waits after ${PATIENCE / 1000} s`);
    await pause(50);
  }
  const lost = (await left('unmatched')) + (await left('unreadable'));
  if (lost > 0) throw new Error(`${lost} mails belong to no offer`);
}

function figuresOf(rounds: readonly Round[]): Figure[] {
  const part = 'intake';
  const aMinute = (seconds: readonly number[]): number[] => seconds.map((each) => (MAILS / each) * 60);
  const rate = (what: string, seconds: readonly number[]): Figure => ({
    ...{ part, what, measured: median(aMinute(seconds)), unit: 'a minute', budget: { atLeast: 1_000 }, raw: seconds },
    from: `${rounds.length} rounds of ${MAILS}, apart by ${short(spread(aMinute(seconds)) * 100)} % of it`,
  });
  return [
    rate(
      'mails acknowledged, which are stored by then',
      rounds.map(({ acknowledged }) => acknowledged),
    ),
    rate(
      'mails taken in, each a message of its offer',
      rounds.map(({ taken }) => taken),
    ),
    ...['api', 'worker'].flatMap((name) => {
      const bytes = rounds.flatMap(({ growth }) => growth[name] ?? []);
      if (bytes.length === 0) return [];
      const megabytes = bytes.map((each) => each / MEBIBYTE);
      const from = `resident memory at its highest in the last round of ${MAILS}, against before it`;
      return [
        { part, what: `growth of the ${name}`, measured: megabytes.at(-1) ?? 0, unit: 'MiB', from, raw: megabytes },
      ];
    }),
  ];
}
