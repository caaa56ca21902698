import type { OfferView, PromiseView } from '../../../domain/offer/view';
import { SAMPLES } from '../../../console/sandbox/samples';
import { CAST, type Scene } from '../../../platform/demo/cast';
import { Http } from '../../support/http';
import { onboarded } from '../../support/sample-lives';
import { theWorld } from '../../support/the-world';
import { eventually } from '../../support/patience';

const world = theWorld();
const http = (): Http => new Http(world().url);

type Items<T> = { readonly items: readonly T[] };
type Ticket = { readonly id: string; readonly kind: string; readonly status: string };
type Mail = { readonly letter: string; readonly to: string; readonly subject: string };

const listOf = async <T>(what: string, id: string): Promise<readonly T[]> =>
  (await http().get<Items<T>>(`/v1/${what}?offer=${id}&limit=200`)).body.items;

const STAFF = ['reminder', 'check-in', 'owner-found', 'desk-down'];

/** What there really is of an offer: promises that are not kept in time, tickets, and letters to the publisher. */
async function really(id: string) {
  const [promises, tickets, mail] = await Promise.all([
    listOf<PromiseView>('promises', id),
    listOf<Ticket>('tickets', id),
    listOf<Mail>('mail', id),
  ]);
  return {
    // A reminder has gone out or not: that depends on the hour.
    unkept: promises
      .flatMap(({ kind, status }) => (status === 'kept' ? [] : [`${kind} ${status.replace('at-risk', 'open')}`]))
      .sort(),
    tickets: tickets.map(({ kind, status }) => `${kind} ${status}`).sort(),
    letters: mail.flatMap(({ letter }) => (STAFF.includes(letter) ? [] : [letter])).sort(),
  };
}

describe('the samples of the console are what the tour and their list say', () => {
  beforeAll(async () => {
    for (const { offer } of SAMPLES) await onboarded(world(), String(offer['id']));
  }, 120_000);

  it.each<[story: string, id: string, Awaited<ReturnType<typeof really>>]>([
    ['well', 'contoso.backup-pro', { unkept: ['news open'], tickets: [], letters: ['welcome'] }],
    [
      'silent for over four weeks: its owner is asked',
      'fabrikam.ledger',
      { unkept: ['news overdue'], tickets: [], letters: ['owner-check', 'welcome'] },
    ],
    [
      'late with a benefit, and nothing else',
      'northwind.poc',
      {
        unkept: ['benefit-contact overdue', 'news open'],
        tickets: ['benefit-contact open'],
        letters: ['benefit-guide', 'welcome'],
      },
    ],
    [
      'new: everything is still open',
      'tailspin.fleet',
      { unkept: ['engagement-manager open', 'first-contact open', 'news open'], tickets: [], letters: ['welcome'] },
    ],
    [
      'French, and due soon',
      'adatum.paie',
      {
        unkept: ['engagement-manager open', 'first-contact open', 'news open'],
        tickets: [],
        letters: ['pointer', 'welcome'],
      },
    ],
    [
      'asking: a technical request and a mail await an answer',
      'wingtip.seats',
      {
        unkept: ['news open', 'reply open', 'technical-answer open'],
        tickets: [],
        letters: ['request-received', 'welcome'],
      },
    ],
    ['over, in order', 'woodgrove.crm', { unkept: ['news waived'], tickets: [], letters: ['farewell', 'welcome'] }],
  ])('%s: %s', async (_, id, expected) => {
    // What is due at once is done a moment later.
    await eventually(
      () => really(id),
      ({ letters, tickets }) => letters.length >= expected.letters.length && tickets.length >= expected.tickets.length,
    );
    expect(await really(id)).toEqual(expected);
  });

  it('each promise of Backup Pro that was kept shows the letter, the call or the naming that kept it', async () => {
    const kept = (await listOf<PromiseView>('promises', 'contoso.backup-pro')).filter(
      ({ status }) => status === 'kept',
    );
    expect(kept).toHaveLength(5);
    for (const { evidence } of kept) expect(evidence?.id).not.toMatch(/^known/);
  });

  it('Adatum is written to in French', async () => {
    for (const { subject, to } of await listOf<Mail>('mail', 'adatum.paie'))
      if (to === 'elise@adatum.example') expect(subject).toMatch(/Votre offre|programme/);
  });

  it('no address could be anybody’s', () => {
    const addresses = JSON.stringify([SAMPLES, CAST]).match(/[\w.]+@[\w.]+/g) ?? [];
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });
});

describe('the scenes of the demo are what their titles say, after four months', () => {
  const DAY = 86_400_000;

  /** Lets a scene live, as the demo does. */
  async function lives({ offer, actions }: Scene, id: string): Promise<OfferView> {
    const publisher = { ...(offer['publisher'] as object), id: id.split('.')[0] };
    const begun = await http().post<OfferView>('/v1/offers', { ...offer, id, publisher });
    expect(begun.status).toBe(201);
    const goesTo = (day: number) =>
      http().post<OfferView>(`/v1/sandbox/offers/${id}/fast-forward`, {
        to: new Date(Date.parse(begun.body.publishedAt) + day * DAY + DAY / 24).toISOString(),
      });
    let today = 0;
    for (const { day, method, path, body } of actions) {
      if (day > today) await goesTo(day);
      today = day;
      const ids =
        path === 'ticket' ? (await listOf<Ticket>('tickets', id)).filter(({ status }) => status === 'open') : [];
      const places =
        path === 'ticket' ? ids.map((each) => `/v1/tickets/${each.id}/resolve`) : [`/v1/offers/${id}${path}`];
      expect(places.length).toBeGreaterThan(0);
      for (const place of places)
        expect((await http()[method === 'PUT' ? 'put' : 'post'](place, body)).status).toBeLessThan(300);
    }
    return (await goesTo(120)).body;
  }

  const scene = (story: string): Scene => {
    const found = CAST.find((each) => each.story === story);
    if (found === undefined) throw new Error(`there is no scene ${story}`);
    return found;
  };

  it('has five', () => {
    expect(CAST).toHaveLength(5);
  });

  it.each<[story: string, unkept: readonly string[], tickets: readonly string[], letters: readonly string[]]>([
    ['A trial whose publisher is happy', ['news open'], [], ['closing', 'engagement-start', 'welcome']],
    [
      'A list offer whose owner has left',
      ['news kept-late', 'news open'],
      ['silence resolved'],
      ['hand-over', 'owner-check', 'owner-check', 'welcome'],
    ],
    [
      'A proof of concept whose benefit contact is late',
      ['benefit-contact kept-late', 'news open'],
      ['benefit-contact resolved'],
      ['benefit-guide', 'closing', 'engagement-start', 'welcome'],
    ],
    [
      'A transact offer that nobody cares for',
      ['engagement-manager overdue', 'first-contact overdue', 'news overdue'],
      ['engagement-manager open', 'first-contact open', 'silence open'],
      ['owner-check', 'welcome'],
    ],
    ['An offer in French', ['news open'], [], ['closing', 'engagement-start', 'pointer', 'welcome']],
  ])(
    '%s',
    async (story, unkept, tickets, letters) => {
      const id = `demo-${CAST.findIndex((each) => each.story === story)}.offer`;
      await lives(scene(story), id);
      const found = await really(id);
      expect(found).toEqual({ unkept, tickets, letters });
    },
    120_000,
  );
});
