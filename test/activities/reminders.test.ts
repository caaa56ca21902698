import { readCaseMail } from '../../platform/store/case-history';
import { listMailHeads } from '../../platform/store/mail-list';
import { at, ended, EVE, MAX, on, weSpoke } from '../support/lives';
import { reminding, TEAM, titleOf } from '../support/reminding';

const world = reminding();

/** One after the other, as a small store likes it. */
async function inOrder<T, R>(all: readonly T[], act: (each: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const each of all) done.push(await act(each));
  return done;
}

test('one mail reminds a manager of everything that a day asks for, whatever offer it is of and at whatever hour', async () => {
  const early = await world().offerWith('contoso.backup');
  const late = await world().offerWith('fabrikam.fleet', { published: '2031-03-03 14:30' });
  const first = await world().sends(early);
  const second = await world().sends(late);
  expect(second).toEqual(first);
  expect(first).toMatchObject({ outcome: 'sent', to: MAX.email });
  expect(world().smtp.taken).toEqual([first.messageId]);

  const [mail, ...others] = await world().mailsOf();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({
    id: first.mail,
    offer: 'contoso.backup',
    offers: ['contoso.backup', 'fabrikam.fleet'],
    subject: 'Reminder for Monday, 24 March 2031: 2 promises come due',
    about: 'news',
    at: at('2031-03-24'),
  });
  const text = mail?.text.replace(/\s+/g, ' ');
  expect(text).toContain(
    'Due: Monday, 31 March 2031, 12:00 (Europe/Paris) - Owed to: contoso Ltd - Offer: “Offer backup”',
  );
  expect(text).toContain(
    'Due: Monday, 31 March 2031, 16:30 (Europe/Paris) - Owed to: fabrikam Ltd - Offer: “Offer fleet”',
  );
  expect(text).toContain('Open the case https://followthrough.example/offers/fabrikam.fleet');
});

test('the mail is seen from every offer that it is about, and no other', async () => {
  await world().offerWith('contoso.backup');
  const asked = await world().offerWith('fabrikam.fleet', { published: '2031-03-03 14:30' });
  await world().offerWith('tailspin.toys', { published: '2031-03-05' });
  const { mail: id } = await world().sends(asked);
  const [mail] = await world().mailsOf();
  expect(mail).toMatchObject({ offer: 'fabrikam.fleet' });
  // What is due first comes first, whoever asked.
  expect(mail?.text).toMatch(/“Offer backup”[^]+“Offer fleet”/);
  for (const offer of ['contoso.backup', 'fabrikam.fleet']) {
    expect((await world().mailsOf(offer)).map((mail) => mail.id)).toEqual([id]);
    expect(await readCaseMail(world().database, offer)).toMatchObject([{ id, status: 'sent' }]);
    const heads = await listMailHeads(world().database, { offer, limit: 10 });
    expect(heads.items).toMatchObject([{ id, offer: { id: offer, title: titleOf(offer) } }]);
  }
  expect(await world().mailsOf('tailspin.toys')).toEqual([]);
});

test('whom something else is owed by has a mail of his own: another manager, the team', async () => {
  const max = await world().offerWith('contoso.backup');
  const eve = await world().offerWith('fabrikam.fleet', { manager: EVE });
  const team = await world().offerWith('tailspin.toys', { manager: null });
  for (const request of [max, eve, team]) await world().sends(request);
  expect((await world().mailsOf()).map(({ to, offers }) => [to, offers]).sort()).toEqual([
    [EVE.email, ['fabrikam.fleet']],
    [MAX.email, ['contoso.backup']],
    [TEAM, ['tailspin.toys']],
  ]);
});

test('the team is a reader as others are, and so is a manager with the address of the team', async () => {
  const request = await world().offerWith('contoso.backup', { manager: null });
  await world().offerWith('fabrikam.fleet', { manager: null, published: '2031-03-03 15:00' });
  const shared = await world().offerWith('tailspin.toys', {
    manager: { name: 'The team', email: 'Team@Programme.example' },
  });
  await world().sends(request);
  await world().sends(shared);
  expect((await world().mailsOf()).map(({ to, offers }) => [to, offers.length])).toEqual([[TEAM, 3]]);
});

test('each day has its mail, and a mail about one promise says what it always said', async () => {
  const monday = await world().offerWith('contoso.backup');
  const tuesday = await world().offerWith('fabrikam.fleet', { published: '2031-03-04' });
  await world().sends(monday);
  await world().sends(tuesday);
  expect((await world().mailsOf()).map(({ subject, offers }) => [subject, offers])).toEqual([
    ['News due Tuesday, 1 April 2031: “Offer fleet”', ['fabrikam.fleet']],
    ['News due Monday, 31 March 2031: “Offer backup”', ['contoso.backup']],
  ]);
});

test('the day is one of the team: half past midnight in Paris belongs to it', async () => {
  const asked = await world().offerWith('contoso.backup');
  await world().offerWith('fabrikam.fleet', { published: '2031-03-03 15:00' });
  await world().sends({ ...asked, at: at('2031-03-23 23:30') });
  expect(await world().mailsOf()).toMatchObject([
    {
      offers: ['contoso.backup', 'fabrikam.fleet'],
      subject: 'Reminder for Monday, 24 March 2031: 2 promises come due',
    },
  ]);
});

test('of what was settled, has ended or is not at that day by its own clock, nobody is reminded', async () => {
  const asked = await world().offerWith('contoso.backup');
  await world().offerWith('fabrikam.fleet', {}, on('2031-03-20', weSpoke()));
  await world().offerWith('tailspin.toys', {}, on('2031-03-20', ended('withdrawn')));
  await world().offerWith('adatum.maps', { clock: '2031-03-22 10:00' });
  await world().sends(asked);
  expect((await world().mailsOf()).map(({ offers }) => offers)).toEqual([['contoso.backup']]);
});

test('what comes up after the mail of the day has left has a second one', async () => {
  const first = await world().offerWith('contoso.backup');
  await world().sends(first);
  const second = await world().offerWith('fabrikam.fleet', { published: '2031-03-03 15:00' });
  await world().offerWith('tailspin.toys', { published: '2031-03-03 15:10' });
  const { mail } = await world().sends(second);
  expect((await world().sends(second)).mail).toEqual(mail);
  expect((await world().mailsOf()).map(({ offers }) => offers)).toEqual([
    ['fabrikam.fleet', 'tailspin.toys'],
    ['contoso.backup'],
  ]);
});

test('who is responsible since the mail of the day left is reminded too', async () => {
  const max = await world().offerWith('contoso.backup');
  const fleet = await world().offerWith('fabrikam.fleet', { published: '2031-03-03 15:00' });
  await world().sends(max);
  await world().sends({ ...fleet, to: EVE });
  expect((await world().mailsOf()).map(({ to, offers }) => [to, offers])).toEqual([
    [EVE.email, ['fabrikam.fleet']],
    [MAX.email, ['contoso.backup', 'fabrikam.fleet']],
  ]);
});

test('ten offers that ask at the same instant make one mail', async () => {
  const ids = Array.from({ length: 10 }, (_, i) => `contoso.offer-${i}`);
  const requests = await Promise.all(ids.map((id) => world().offerWith(id)));
  const deliveries = await Promise.all(requests.map((request) => world().sends(request)));
  expect(new Set(deliveries.map(({ mail, outcome }) => `${mail} ${outcome}`)).size).toEqual(1);
  expect(world().smtp.taken.length).toEqual(1);
  expect((await world().mailsOf()).map(({ offers }) => offers)).toEqual([ids]);
});

test('what is too much for one mail makes several', async () => {
  const ids = Array.from({ length: 103 }, (_, i) => `contoso.offer-${String(i).padStart(3, '0')}`);
  const requests = await inOrder(ids, (id) => world().offerWith(id));
  await inOrder(requests, (request) => world().sends(request));
  expect((await world().mailsOf()).map(({ offers }) => offers.length).sort()).toEqual([100, 3]);
});
