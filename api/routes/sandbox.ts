import { z } from 'zod';
import type { OfferView } from '../../domain/offer/view';
import { calendarAfter, isDuration } from '../../domain/calendar/zoned';
import { saveOffer } from '../../platform/store/offer-copy';
import { readOffer } from '../../platform/store/offer-reader';
import { UnreadableCursor } from '../../platform/store/paging';
import type { Mailbox } from '../../platform/embedded/mailbox';
import type { Deps } from '../deps';
import { OfferNotLive } from '../offers/gateway';
import { Problem } from '../http/problems';
import { type RouteReply, type Route, route } from '../route';
import { givenInstant } from '../schemas/instants';
import { offer } from '../schemas/offer';
import { pageOf, paging } from '../schemas/page';
import { ofOffer } from '../schemas/paths';
import { receivedMail } from '../schemas/received-mail';
import { replied, replying } from '../schemas/reply';
import { replyAs } from '../offers/sandbox-reply';
import { endedOffer, notLive, offerAfter, unknownOffer } from '../offers/telling';
import { ClockStopped, type TimeMachine } from '../offers/time-machine';

const journey = z
  .strictObject({
    by: z.string().max(100).refine(isDuration, 'must be an ISO 8601 duration, for example P28D').optional(),
    to: givenInstant.optional(),
  })
  .refine(({ by, to }) => (by === undefined) !== (to === undefined), { path: ['by'], message: 'say either by or to' });

/** What only a sandbox has. */
export const sandboxRoutes = (deps: Deps): Route[] => [
  ...(deps.clockwork ? [fastForward(deps, deps.clockwork)] : []),
  ...(deps.mailbox ? [mailbox(deps.mailbox), reply(deps, deps.mailbox)] : []),
];

/** A journey has no id by which the offer could count it once: the same one, asked for again meanwhile, is the one under way. */
class UnderWay {
  private readonly journeys = new Map<string, Promise<RouteReply<OfferView>>>();

  once(id: string, begin: () => Promise<RouteReply<OfferView>>): Promise<RouteReply<OfferView>> {
    const running = this.journeys.get(id) ?? begin().finally(() => this.journeys.delete(id));
    this.journeys.set(id, running);
    return running;
  }
}

const fastForward = (deps: Deps, clockwork: TimeMachine, underWay = new UnderWay()): Route =>
  route('post', '/v1/sandbox/offers/{id}/fast-forward', {
    tag: 'Sandbox',
    needs: 'move-time',
    summary: 'Move the clock of one offer ahead',
    description: 'Answers when the time has passed and everything due on the way has been done.',
    params: ofOffer,
    missing: 'unknown-offer',
    body: journey,
    example: { by: 'P28D' },
    answers: offer,
    refusals: ['unknown-offer', 'offer-ended', 'offer-unwatched', 'not-ahead', 'too-far', 'time-machine-stuck'],
    answer: ({ params: { id }, body }, caller) =>
      underWay.once(`${id} ${caller.id}`, async () => ({ body: await travel(deps, clockwork, id, body) })),
  });

async function travel(
  deps: Deps,
  clockwork: TimeMachine,
  id: string,
  body: z.output<typeof journey>,
): Promise<OfferView> {
  const known = await readOffer(deps.database, id);
  if (known === undefined) throw unknownOffer(id);
  if (known.stage === 'ended') throw endedOffer(id);
  try {
    const now = (await clockwork.now(id)).toISOString();
    await clockwork.advanceTo(id, new Date(targetOf(body, now, known.publisher.timeZone)));
    return await offerAfter(deps, id, await showClock(deps, id, await clockwork.now(id)));
  } catch (err) {
    throw err instanceof ClockStopped || err instanceof OfferNotLive ? await notLive(deps, id) : err;
  }
}

/** Makes the store show the time it is now for the offer: nothing new happened, but due dates have come nearer. */
async function showClock({ gateway, database }: Deps, id: string, clock: Date) {
  await saveOffer(database, { offerId: id, fresh: [], clock: clock.toISOString() });
  return { revision: (await gateway.view(id)).revision, inStore: true };
}

/** Where the journey goes. Throws a problem unless that is ahead, and ten years away at most. */
function targetOf({ by, to }: z.output<typeof journey>, now: string, zone: string): string {
  const target = to ?? reach(now, by ?? '', zone);
  if (target <= now) throw new Problem('not-ahead', { code: 'clock-ahead', params: { now } });
  if (target > calendarAfter(now, 'P10Y', zone)) throw new Problem('too-far', { code: 'too-far-ahead', params: {} });
  return target;
}

function reach(now: string, by: string, zone: string): string {
  try {
    return calendarAfter(now, by, zone);
  } catch {
    throw new Problem('too-far', { code: 'too-far-ahead', params: {} });
  }
}

/** How the embedded mail server names what it gets. */
const MAIL_ID = /^[0-9TZ.-]{24}-\d{6,}-[0-9a-f]{32}$/;

const mailbox = (box: Mailbox): Route =>
  route('get', '/v1/sandbox/mailbox', {
    tag: 'Sandbox',
    needs: 'look',
    summary: 'What the embedded mail server received, newest first',
    showsTokens: true,
    query: z.strictObject(paging),
    answers: pageOf(receivedMail),
    refusals: ['invalid-cursor'],
    answer: async ({ query: { limit, cursor } }) => {
      if (cursor !== undefined && !MAIL_ID.test(cursor)) throw new UnreadableCursor(cursor);
      return { body: await box.list({ limit, cursor }) };
    },
  });

const reply = (deps: Deps, box: Mailbox): Route =>
  route('post', '/v1/sandbox/mailbox/{id}/reply', {
    tag: 'Sandbox',
    needs: 'reply-as-recipients',
    summary: 'Answer a mail as its recipient, over SMTP',
    description: 'The answer to a letter to a publisher is recorded as the publisher’s message.',
    params: z.object({ id: z.string().regex(MAIL_ID) }),
    missing: 'unknown-mail',
    body: replying,
    example: { text: 'Thank you, let us talk on Thursday.' },
    answers: replied,
    statuses: [201],
    refusals: ['unknown-mail', 'mail-server-away'],
    answer: async ({ params: { id }, body: { text } }, caller) => {
      const mail = await box.get(id);
      if (mail === undefined) throw new Problem('unknown-mail', `The mailbox has no mail ${id}.`);
      return { status: 201, body: await replyAs(deps, box, mail, text, caller) };
    },
  });
