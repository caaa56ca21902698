import { sql } from 'kysely';
import { publisherInFull } from '../../../api/schemas/publisher';
import { instantOf } from '../../../domain/calendar/instants';
import type { OfferState } from '../../../domain/offer/state';
import type { PauseReason } from '../../../domain/offer/events';
import type { Database } from '../../../platform/store/connection';
import { saveOffer } from '../../../platform/store/offer-copy';
import { listPublishers, readPublisher } from '../../../platform/store/publisher-list';
import { rebuildPublishers } from '../../../platform/store/publisher-rebuild';
import { rebuild } from '../../../platform/store/rebuild';
import { startTestStore } from '../../support/database';
import {
  activated,
  anOffer,
  type Dated,
  ended,
  letterSent,
  lifeOf,
  managerNamed,
  marketingContactSet,
  MAX,
  movedUp,
  ownerConfirmed,
  ADA,
  ownerLeft,
  ownerUnknown,
  cameBack,
  salesReach,
  ticketOpened,
  weSpoke,
} from '../../support/lives';
import { daysAgo } from '../../support/stored-offers';

/** Something happened so many days ago. */
const ago = (days: number, payload: Dated['happening'], id = `${payload.kind} ${days}`): Dated => ({
  at: daysAgo(days),
  id,
  happening: payload,
});

const offer = anOffer({ type: 'list', publishedAt: daysAgo(60), onboardedAt: daysAgo(60) });
const trial = anOffer({ type: 'trial', publishedAt: daysAgo(60), onboardedAt: daysAgo(60) });
const spoke = ago(30, weSpoke());
const NEWS = `news/${spoke.at}`;
const asked = (days: number, status: 'known' | 'unknown') =>
  ago(days, { kind: 'owner-asked', promise: NEWS, status, answerBy: daysAgo(days - 7) });
const silence = ago(1, ticketOpened('7', 'silence', NEWS));

const rests = (reason: PauseReason): Dated['happening'] => ({
  kind: 'paused',
  reason,
  note: null,
  until: daysAgo(-10),
});

/** Everything that the columns of copies are made of. */
const LIVES: Readonly<Record<string, OfferState>> = {
  fresh: lifeOf(anOffer({ publishedAt: daysAgo(0.01), onboardedAt: daysAgo(0.01) })),
  quiet: lifeOf(offer, ago(59, letterSent('welcome', ADA.email)), ago(5, weSpoke())),
  over: lifeOf(offer, spoke, ago(20, ended('delisted'))),
  asked: lifeOf(offer, spoke, asked(1.5, 'known')),
  answered: lifeOf(offer, spoke, asked(1.5, 'known'), ago(1, ownerConfirmed(ADA))),
  denied: lifeOf(offer, spoke, asked(1.5, 'known'), ago(1, ownerUnknown())),
  'came-back': lifeOf(offer, spoke, asked(1.5, 'known'), ago(1, cameBack('owner-check', ADA.email))),
  unanswered: lifeOf(offer, spoke, asked(1.5, 'unknown'), silence),
  resolved: lifeOf(
    offer,
    spoke,
    asked(1.5, 'unknown'),
    silence,
    ago(0.5, { kind: 'ticket-resolved', ticket: '7', outcome: 'other', note: null }),
  ),
  heard: lifeOf(offer, spoke, asked(1.5, 'known'), ago(1, weSpoke(), 'again')),
  left: lifeOf(offer, spoke, ago(10, ownerLeft()), ago(9, ticketOpened('8', 'owner'))),
  managed: lifeOf(trial, ago(50, managerNamed({ ...MAX, email: 'Max@Programme.example' })), ago(10, weSpoke())),
  overdue: lifeOf(trial, ago(40, ticketOpened('9', 'engagement-manager', 'engagement-manager')), ago(5, weSpoke())),
  paused: lifeOf(trial, ago(25, weSpoke()), ago(20, managerNamed(MAX)), ago(10, rests('publisher-asked'))),
  resting: lifeOf(trial, ago(25, weSpoke()), ago(10, rests('waiting-for-publisher'))),
  reminded: lifeOf(
    offer,
    ago(25, weSpoke()),
    ago(1, letterSent('reminder', MAX.email), `step:news/${ago(25, weSpoke()).at}/reminder`),
  ),
  sold: lifeOf(
    trial,
    ...[ago(50, movedUp(trial, 'trial', 'transact', '2026-01-01')), ago(49, marketingContactSet())],
    ...[
      ago(48, salesReach('co-sell')),
      ago(47, activated('to-seller-webinar')),
      ago(46, salesReach('demand-generation')),
      ago(3, weSpoke()),
    ],
  ),
};

/** An offer with all that has happened to it, as its workflow saves it. */
async function keep(database: Database, name: string, state: OfferState): Promise<void> {
  const offer = { ...state.offer, id: `contoso.${name}` };
  const stamp = { id: 'onboarded', revision: 1, at: offer.onboardedAt, recordedAt: offer.onboardedAt, by: 'api' };
  const fresh = [{ kind: 'onboarded' as const, offer, ...stamp }, ...state.facts];
  await saveOffer(database, { offerId: offer.id, fresh, clock: instantOf(Date.now()) });
}

/** What lists are filtered and sorted by, to the minute: a copy that is derived again is derived a moment later. */
async function filled(database: Database): Promise<unknown> {
  const second = (column: string) => sql`date_trunc('minute', ${sql.ref(column)} + interval '30 seconds')`;
  const { rows: offers } = await sql`
    select id, publisher_name, owner_status, tier, tier_rank, ${second('silent_wall')} as silent, ${second('at_risk_wall')} as risk,
      is_paused, is_above_tier, owner_check, ${second('check_wall')} as "check", ${second('next_due_wall')} as due, shown
    from offers order by id`.execute(database);
  const { rows: promises } = await sql`
    select offer_id, id, manager, ticket, waits_for from promises order by offer_id, id`.execute(database);
  return { offers, promises };
}

test('copies that are gone are derived again from the journals as they were saved', async () => {
  const { database, stop } = await startTestStore();
  try {
    for (const [name, state] of Object.entries(LIVES)) await keep(database, name, state);
    const saved = await filled(database);
    await sql`truncate offers, promises`.execute(database);
    expect(await rebuild(database)).toBe(Object.keys(LIVES).length);
    expect(await filled(database)).toEqual(saved);
    expect(saved).toMatchObject({
      promises: expect.arrayContaining([
        expect.objectContaining({ offer_id: 'contoso.asked', waits_for: 'owner', ticket: null }) as object,
        expect.objectContaining({ offer_id: 'contoso.answered', id: NEWS, waits_for: null }) as object,
        expect.objectContaining({ offer_id: 'contoso.unanswered', ticket: '7' }) as object,
        expect.objectContaining({ offer_id: 'contoso.resolved', id: NEWS, ticket: null, waits_for: null }) as object,
        expect.objectContaining({ offer_id: 'contoso.left', ticket: '8' }) as object,
        expect.objectContaining({ offer_id: 'contoso.overdue', id: 'engagement-manager', ticket: '9' }) as object,
        expect.objectContaining({ offer_id: 'contoso.managed', manager: 'max@programme.example' }) as object,
        expect.objectContaining({ offer_id: 'contoso.paused', waits_for: 'pause' }) as object,
        expect.objectContaining({ offer_id: 'contoso.fresh', id: 'welcome', waits_for: 'service' }) as object,
      ]) as object,
    });
  } finally {
    await stop();
  }
});

test('publishers that have saved nothing yet are listed and found again, as their first offer knows them', async () => {
  const { database, stop } = await startTestStore();
  try {
    const onboarded = anOffer();
    await keep(database, 'one', lifeOf(onboarded));
    expect(await rebuildPublishers(database)).toBe(1);
    const view = await readPublisher(database, 'contoso');
    expect(publisherInFull.parse({ ...view, offers: [] })).toMatchObject({
      ...onboarded.publisher,
      since: onboarded.onboardedAt,
      marketingContact: null,
    });
    const { items } = await listPublishers(database, { q: 'partner contos', limit: 5 });
    expect(items.map(({ id }) => id)).toEqual(['contoso']);
  } finally {
    await stop();
  }
});
