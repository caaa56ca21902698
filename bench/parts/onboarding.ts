import { readdir } from 'node:fs/promises';
import { startBare } from '../bare/client';
import { type Figure, median, short, spread } from '../figures';
import { allQuietAt, workflowOf } from '../histories';
import { HttpClient } from '../http-client';
import { inFlight } from '../in-flight';
import { type ProcessorTime, processorTimes, spentEach, total } from '../processor-time';
import { inRounds } from '../rounds';
import { sampleOffer } from '../sample-offer';
import type { Stage } from '../stage';

const ROUNDS = { least: 3, most: 5, withinMs: 35_000 };
const EACH = 120;
const WARM_UP = 60;
const IN_FLIGHT = 24;

type Round = { readonly rate: number; readonly processor: ProcessorTime };
type Rounds = readonly { readonly offers: Round; readonly bare: Round }[];

/**
 * Offers a second over HTTP, until every promise has its timer and the welcome mail lies in the mailbox, against bare
 * workflows a second, until the activity is done and the timer runs. Both by the server's own timestamps.
 */
export async function onboarding(stage: Stage): Promise<readonly Figure[]> {
  const http = new HttpClient(stage.url, IN_FLIGHT);
  let refusals = 0;
  const onboard = async (): Promise<string> => {
    const offer = sampleOffer();
    refusals += await http.insist('/v1/offers', offer);
    return workflowOf(offer);
  };
  const offers = (count: number) => measure(stage, count, onboard);
  const bare = (count: number) => measure(stage, count, () => startBare(stage));
  await offers(WARM_UP);
  await bare(WARM_UP);
  const rounds = await inRounds(ROUNDS, async (round) => {
    const before = await mails(stage);
    const both =
      round % 2 === 0
        ? { offers: await offers(EACH), bare: await bare(EACH) }
        : { bare: await bare(EACH), offers: await offers(EACH) };
    const handedOver = (await mails(stage)) - before;
    if (handedOver !== EACH) throw new Error(`${EACH} offers were onboarded, but ${handedOver} mails handed over`);
    return both;
  });
  http.close();
  return [ratioOf(rounds, refusals), ...ratesOf(rounds), ...processorOf(rounds)];
}

/** So many a second, from the first request to the end of the last one's work; and what each cost. */
async function measure(stage: Stage, count: number, start: () => Promise<string>): Promise<Round> {
  const before = processorTimes(stage.pids());
  const began = Date.now();
  const workflowIds = await inFlight(Array.from({ length: count }), IN_FLIGHT, start);
  const quietAt = await allQuietAt(stage, workflowIds.slice(-1));
  const after = processorTimes(stage.pids());
  const lastAt = Math.max(quietAt, await allQuietAt(stage, workflowIds));
  return { rate: count / ((lastAt - began) / 1000), processor: spentEach(before, after, count) };
}

const mails = async ({ mailbox }: Stage): Promise<number> =>
  (await readdir(mailbox)).filter((file) => file.endsWith('.eml')).length;

function ratioOf(rounds: Rounds, refusals: number): Figure {
  const ratios = rounds.map(({ offers, bare }) => offers.rate / bare.rate);
  return {
    part: 'onboarding',
    what: 'onboarding over HTTP ÷ bare workflow, a second',
    measured: median(ratios),
    unit: '×',
    budget: { atLeast: 0.8 },
    from: `median of ${ratios.length} rounds of ${EACH}, ${IN_FLIGHT} in flight, ${refusals} sent again after 503; rounds ${ratios.map(short).join(' ')}`,
    raw: rounds,
  };
}

function ratesOf(rounds: Rounds): Figure[] {
  const figure = (what: string, samples: readonly number[]): Figure => ({
    part: 'onboarding',
    what,
    measured: median(samples),
    unit: '/s',
    from: `rounds apart by ${short(spread(samples) * 100)} % of it`,
  });
  return [
    figure(
      'offers onboarded',
      rounds.map(({ offers }) => offers.rate),
    ),
    figure(
      'bare workflows started',
      rounds.map(({ bare }) => bare.rate),
    ),
  ];
}

/** The same cost as processor time of all processes together, which a busy machine blurs less. */
function processorOf(rounds: Rounds): Figure[] {
  const figure = (what: string, of: readonly Round[]): Figure => {
    const names = Object.keys(of[0]?.processor ?? {});
    const each = names.map((name) => [name, median(of.map(({ processor }) => processor[name] ?? 0))] as const);
    return {
      part: 'onboarding',
      what,
      measured: median(of.map(({ processor }) => total(processor))),
      unit: 'ms',
      from: each.map(([name, time]) => `${name} ${short(time)}`).join(', '),
    };
  };
  const ratios = rounds.map(({ offers, bare }) => total(offers.processor) / total(bare.processor));
  return [
    {
      part: 'onboarding',
      what: 'processor time of one offer ÷ of one bare workflow',
      measured: median(ratios),
      unit: '×',
      budget: { atMost: 1.6 },
      from: `all processes together; rounds ${ratios.map(short).join(' ')}`,
    },
    figure(
      'processor time of one offer, all processes',
      rounds.map(({ offers }) => offers),
    ),
    figure(
      'processor time of one bare workflow, all processes',
      rounds.map(({ bare }) => bare),
    ),
  ];
}
