import { startBare, tellBare } from '../bare/client';
import { type Figure, median, percentile, short, spread } from '../figures';
import { allQuietAt, workflowOf } from '../histories';
import { HttpClient } from '../http-client';
import { inFlight, timed } from '../in-flight';
import { inRounds } from '../rounds';
import { sampleMessage, sampleOffer } from '../sample-offer';
import type { Stage } from '../stage';

const OFFERS = 50;
const WARM_UP = 60;
const ROUNDS = { least: 3, most: 5, withinMs: 30_000 };
const EACH = 200;

type Samples = { readonly message: number[]; readonly bare: number[] };

/** A message from HTTP request to answer against a bare update round trip, one of each in turn, one at a time. */
export async function message(stage: Stage): Promise<readonly Figure[]> {
  const http = new HttpClient(stage.url);
  const offers = Array.from({ length: OFFERS }, () => sampleOffer());
  await inFlight(offers, 8, (offer) => http.insist('/v1/offers', offer));
  const bare = await inFlight(offers, 8, () => startBare(stage));
  await allQuietAt(stage, [...offers.map(workflowOf), ...bare]);
  const take = async (count: number): Promise<Samples> => {
    const samples: Samples = { message: [], bare: [] };
    for (let i = 0; i < count; i++) {
      const { id } = offers[i % OFFERS] ?? { id: '' };
      const path = `/v1/offers/${id}/messages`;
      samples.message.push(await timed(() => http.post(path, sampleMessage(`message ${i}`))));
      samples.bare.push(await timed(() => tellBare(stage, bare[i % OFFERS] ?? '', `message ${i}`)));
    }
    return samples;
  };
  await take(WARM_UP);
  const rounds = await inRounds(ROUNDS, () => take(EACH));
  http.close();
  return figures(rounds);
}

function figures(rounds: readonly Samples[]): Figure[] {
  const at = (share: number, of: keyof Samples): number[] => rounds.map((round) => percentile(round[of], share));
  const ratios = (share: number): number[] =>
    rounds.map((round) => percentile(round.message, share) / percentile(round.bare, share));
  const pooled = (share: number, of: keyof Samples): number =>
    percentile(
      rounds.flatMap((round) => round[of]),
      share,
    );
  const milliseconds = (what: string, of: keyof Samples, share: number): Figure => ({
    part: 'message',
    what,
    measured: median(at(share, of)),
    unit: 'ms',
    from: `${rounds.length} rounds of ${EACH}, apart by ${short(spread(at(share, of)) * 100)} % of it; all together ${short(pooled(share, of))}`,
  });
  const ratio = (share: number): Figure => ({
    part: 'message',
    what: `message recorded ÷ bare update, p${share * 100}`,
    measured: median(ratios(share)),
    unit: '×',
    budget: { atMost: share === 0.99 ? 1.5 : 1.3 },
    raw: rounds,
    from: `median of ${rounds.length} rounds; rounds ${ratios(share).map(short).join(' ')}`,
  });
  return [
    ratio(0.99),
    ratio(0.5),
    milliseconds('message recorded, request to answer, p50', 'message', 0.5),
    milliseconds('message recorded, request to answer, p99', 'message', 0.99),
    milliseconds('bare update round trip, p50', 'bare', 0.5),
    milliseconds('bare update round trip, p99', 'bare', 0.99),
  ];
}
