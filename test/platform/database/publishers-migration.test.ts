import { sql } from 'kysely';
import { publisherInFull } from '../../../api/schemas/publisher';
import { saveOffer } from '../../../platform/database/offer-copy';
import { up } from '../../../platform/database/migrations/0004-publishers';
import { listPublishers, readPublisher } from '../../../platform/database/publisher-list';
import { anOffer } from '../../support/lives';
import { startTestStore } from '../../support/database';

test('publishers of offers that are there before publishers were looked after are listed and found', async () => {
  const { database, stop } = await startTestStore();
  try {
    const offer = anOffer();
    const stamp = { id: 'onboarded', revision: 1, at: offer.onboardedAt, recordedAt: offer.onboardedAt, by: 'api' };
    const fresh = [{ kind: 'onboarded', offer, ...stamp }] as const;
    await saveOffer(database, { offerId: offer.id, fresh, clock: offer.onboardedAt });
    for (const thing of ['table publishers', 'table publisher_journal', 'index offers_live_by_publisher'])
      await sql`drop ${sql.raw(thing)}`.execute(database);
    await up(database as never);
    const view = await readPublisher(database, 'contoso');
    expect(publisherInFull.parse({ ...view, offers: [] })).toMatchObject({
      ...offer.publisher,
      since: offer.onboardedAt,
      marketingContact: null,
    });
    const { items } = await listPublishers(database, { q: 'partner contos', limit: 5 });
    expect(items.map(({ id }) => id)).toEqual(['contoso']);
  } finally {
    await stop();
  }
});
