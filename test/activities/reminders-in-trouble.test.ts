import { StoredMail } from '../../platform/store/mail-ledger';
import { mailIdOf } from '../../activities/mail-ids';
import { readJournal, saveOffer } from '../../platform/store/offer-copy';
import { at, ended } from '../support/lives';
import { reminding } from '../support/reminding';
import { storeMail } from '../support/stored-mail';

const world = reminding();

/** An offer is over in the store. */
async function ends(offerId: string): Promise<void> {
  const facts = await readJournal(world().database, offerId);
  const when = at('2031-03-24 12:00');
  const over = {
    ...ended('withdrawn'),
    id: 'over',
    at: when,
    recordedAt: when,
    by: 'lena',
    revision: facts.length + 1,
  };
  await saveOffer(world().database, { offerId, fresh: [over], clock: when });
}

test('an attempt that died before the mail left is continued with the same mail, by whichever offer comes first', async () => {
  const first = await world().offerWith('contoso.backup');
  const second = await world().offerWith('fabrikam.fleet', { published: '2031-03-03 15:00' });
  world().smtp.says = { mail: '421 4.3.2 going down' };
  await expect(world().sends(first)).rejects.toMatchObject({ type: 'MailNotSent' });
  await world().offerWith('tailspin.toys', { published: '2031-03-03 15:10' });
  world().smtp.says = {};
  const delivery = await world().sends(second);
  expect(await world().sends(first)).toEqual(delivery);
  expect(world().smtp.taken).toEqual([delivery.messageId]);
  expect((await world().mailsOf()).map(({ offers }) => offers)).toEqual([['contoso.backup', 'fabrikam.fleet']]);
});

test.each(['unknown', 'bounced'] as const)(
  'a mail that is %s is so for every offer, and is not sent again',
  async (outcome) => {
    const first = await world().offerWith('contoso.backup');
    const second = await world().offerWith('fabrikam.fleet', { published: '2031-03-03 15:00' });
    world().smtp.fault = outcome === 'unknown' ? 'drop-after-dot' : 'rcpt-550';
    expect((await world().sends(first)).outcome).toEqual(outcome);
    world().smtp.fault = 'none';
    expect((await world().sends(second)).outcome).toEqual(outcome);
    expect(world().smtp.taken.length).toEqual(outcome === 'unknown' ? 1 : 0);
    expect(await world().mailsOf('fabrikam.fleet')).toMatchObject([{ status: outcome }]);
  },
);

test('an ending does not stop a mail that reminds of others, and stops it when nobody needs it any more', async () => {
  const first = await world().offerWith('contoso.backup');
  await world().offerWith('fabrikam.fleet', { published: '2031-03-03 15:00' });
  world().smtp.says = { mail: '421 4.3.2 going down' };
  await expect(world().sends(first)).rejects.toMatchObject({ type: 'MailNotSent' });
  const ledger = new StoredMail(world().database);
  for (const [offer, status] of [
    ['contoso.backup', 'queued'],
    ['fabrikam.fleet', 'cancelled'],
  ] as const) {
    await ends(offer);
    await ledger.cancel(offer, 'all');
    expect(await world().mailsOf()).toMatchObject([{ status }]);
  }
});

test('a reminder that had begun as a mail of its own, by an older worker, stays one and is not about more', async () => {
  const asked = await world().offerWith('contoso.backup');
  await world().offerWith('fabrikam.fleet', { published: '2031-03-03 15:00' });
  const id = mailIdOf(asked.offer.id, asked.key);
  await storeMail(world().database, { id, offer_id: asked.offer.id, at: asked.at, letter: 'reminder' });
  expect(await world().sends(asked)).toMatchObject({ mail: id, outcome: 'sent' });
  expect(world().smtp.taken).toEqual([]);
  expect((await world().mailsOf()).map(({ offers }) => offers)).toEqual([['contoso.backup']]);
});
