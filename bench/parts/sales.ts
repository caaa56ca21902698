import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Figure } from '../figures';
import { HttpClient } from '../http-client';
import { growthDuring } from '../resident-memory';
import { sampleOffer } from '../sample-offer';
import type { Stage } from '../stage';

const LINES = 100_000;
const MEBIBYTE = 2 ** 20;

/** A file of sales, sent from a program that never has it whole, and once more, when it changes nothing. */
export async function sales(stage: Stage): Promise<readonly Figure[]> {
  const http = new HttpClient(stage.url);
  const offer = sampleOffer({ type: 'transact' });
  await http.insist('/v1/offers', offer);
  http.close();
  const first = await importOnce(stage, offer.id, { received: LINES, new: LINES });
  const again = await importOnce(stage, offer.id, { received: LINES, new: 0, repeated: LINES });
  return [...figuresOf(`${LINES} sales imported`, first), ...figuresOf('the same file again', again)];
}

type Measured = { readonly seconds: number; readonly growth: number | undefined };

async function importOnce(
  stage: Stage,
  offerId: string,
  expected: Readonly<Record<string, number>>,
): Promise<Measured> {
  const began = Date.now();
  const growth = await growthDuring(stage.pids()['api'] ?? 0, async () => {
    const answer = JSON.parse(await upload(stage.url, offerId)) as Readonly<Record<string, unknown>>;
    for (const [name, count] of Object.entries(expected)) {
      if (answer[name] !== count) throw new Error(`the import answered ${JSON.stringify(answer).slice(0, 500)}`);
    }
  });
  return { seconds: (Date.now() - began) / 1000, growth };
}

async function upload(url: string, offerId: string): Promise<string> {
  const sent = request(`${url}/v1/sales`, { method: 'POST', headers: { 'Content-Type': 'text/csv' } });
  const answered = new Promise<string>((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
      response.on('error', reject);
    });
  });
  await pipeline(Readable.from(file(offerId)), sent);
  return answered;
}

function* file(offerId: string): Generator<string> {
  yield 'id,offer,kind,soldAt,amount,currency,rate,seats\n';
  const from = Date.UTC(2024, 0, 1);
  for (let i = 0; i < LINES; i++) {
    const soldAt = new Date(from + i * 500_000).toISOString();
    yield `${offerId}/${i},${offerId},sale,${soldAt},${(i % 1_000) + 1}.25,EUR,1.0842,${i % 30}\n`;
  }
}

function figuresOf(what: string, { seconds, growth }: Measured): Figure[] {
  const part = 'sales';
  const time: Figure = { part, what, measured: seconds, unit: 's', budget: { atMost: 60 }, from: 'one upload as CSV' };
  if (growth === undefined) return [time];
  const from = 'resident memory of the API process at its highest, against before';
  return [
    time,
    {
      part,
      what: `${what}: growth of the API`,
      measured: growth / MEBIBYTE,
      unit: 'MiB',
      budget: { atMost: 200 },
      from,
    },
  ];
}
