import { LOCALES } from '../../../locales';
import { offerView } from '../../../domain/offer/view';
import type { MailHead, MailView } from '../../../platform/store/mail-list';
import type { ReceivedMail } from '../../../platform/embedded/mailbox';
import { MailboxPage } from '../../../console/mailbox/page';
import { MessagePage } from '../../../console/messages/message-page';
import { MessagesPage, type MessagesContent } from '../../../console/messages/page';
import { ReceivedPage, type ReceivedContent } from '../../../console/mailbox/received-page';
import { anOffer, at, lifeOf } from '../../support/lives';
import { read, shown, textOf } from '../../support/shown';
import { MAIL_STATUSES, type ShownMailStatus } from '../../../platform/store/list-choices';

const SCRIPT = '<script>alert(1)</script>';
const offer = offerView(lifeOf(anOffer({ title: `Backup ${SCRIPT}` })), at('2026-03-04'));

const mail: MailView = {
  droppedBecause: null,
  id: 'm-1',
  offer: offer.id,
  offers: [offer.id],
  direction: 'outbound',
  letter: 'welcome',
  to: 'ada@contoso.example',
  cc: ['sam@contoso.example'],
  copies: [{ address: 'sam@contoso.example', status: 'sent' }],
  from: 'Rewards <rewards@followthrough.example>',
  subject: `Hello ${SCRIPT}`,
  status: 'sent',
  messageId: '<1@followthrough.example>',
  at: at('2026-03-02'),
  text: `Dear ${SCRIPT}`,
  html: '<p>Dear</p>',
  about: null,
};

const listed: MailHead = { ...mail, offer: { id: offer.id, title: offer.title } };
const counts = { queued: 1, sent: 2000, unknown: 3, bounced: 4, received: 5, cancelled: 6 };
const nothing = { status: undefined, direction: undefined, offer: undefined, q: undefined };
const list = (changes: Partial<MessagesContent> = {}): MessagesContent => ({
  messages: { items: [listed], next: null },
  counts,
  filter: nothing,
  trouble: [],
  unmatched: 0,
  hasMailbox: false,
  ...changes,
});

describe('the list', () => {
  it('counts by status, and keeps the other filters', () => {
    const filter = { ...nothing, status: 'bounced', direction: 'outbound', offer: offer.id, q: 'ada & co' } as const;
    const html = shown(<MessagesPage {...list({ filter })} />);
    const rest = `offer=${offer.id}&amp;q=ada+%26+co`;
    const links = [...html.matchAll(/<a id="([\w-]+)" href="([^"]+)"( aria-current="true")?>(.*?)<\/a>/g)];
    expect(links.map(([, id, href, here, says]) => [id, href, here !== undefined, textOf(says ?? '')])).toEqual([
      ['status-all', `/messages?direction=outbound&amp;${rest}`, false, 'All 1,000+'],
      ['status-queued', `/messages?status=queued&amp;direction=outbound&amp;${rest}`, false, 'Queued 1'],
      ['status-sent', `/messages?status=sent&amp;direction=outbound&amp;${rest}`, false, 'Sent 1,000+'],
      ['status-bounced', `/messages?status=bounced&amp;direction=outbound&amp;${rest}`, true, 'Bounced 4'],
      ['status-unknown', `/messages?status=unknown&amp;direction=outbound&amp;${rest}`, false, 'Unknown 3'],
      ['status-received', `/messages?status=received&amp;direction=outbound&amp;${rest}`, false, 'Received 5'],
      ['status-cancelled', `/messages?status=cancelled&amp;direction=outbound&amp;${rest}`, false, 'Cancelled 6'],
      ['direction-both', `/messages?status=bounced&amp;${rest}`, false, 'Both ways'],
      [
        'direction-outbound',
        `/messages?status=bounced&amp;direction=outbound&amp;${rest}`,
        true,
        'To publishers and staff',
      ],
      ['direction-inbound', `/messages?status=bounced&amp;direction=inbound&amp;${rest}`, false, 'From publishers'],
      ['offer-all', '/messages?status=bounced&amp;direction=outbound&amp;q=ada+%26+co', false, 'All offers'],
      ['offer-one', `/messages?status=bounced&amp;direction=outbound&amp;${rest}`, true, `Only ${offer.id}`],
    ]);
    expect(html).toContain('name="q" value="ada &amp; co"');
    for (const kept of [
      'name="status" value="bounced"',
      'name="direction" value="outbound"',
      `name="offer" value="${offer.id}"`,
    ])
      expect(html).toContain(kept);
  });

  it('says what is in it, and lets no subject or title do anything', () => {
    const html = shown(<MessagesPage {...list()} />);
    expect(textOf(html)).toContain('Welcome with advice to ada@contoso.example');
    expect(html).toContain('Hello &lt;script');
    expect(html).toContain('Backup &lt;script');
    expect(html).not.toContain('<script>alert');
  });

  it.each([
    ['en', 'Nothing has been sent yet', 'No message is like that'],
    ['fr', 'Rien n’a encore été envoyé', 'Aucun message ne correspond'],
  ] as const)('says in %s what it means that there is none', (language, empty, filtered) => {
    const messages = { items: [], next: null };
    expect(read(<MessagesPage {...list({ messages })} />, { language })).toContain(empty);
    const filter = { ...nothing, q: 'x' };
    expect(read(<MessagesPage {...list({ messages, filter })} />, { language })).toContain(filtered);
  });

  it.each([
    ['en', 'Mail has had trouble since', 'Look at MAIL_FROM', 'The mail server said: 553 5.1.7 no such sender'],
    ['fr', 'L’envoi des e-mails est perturbé depuis', 'Vérifiez MAIL_FROM', '553 5.1.7 no such sender'],
  ] as const)('says in %s why no mail leaves, once', (language, ...said) => {
    const trouble = [{ cause: 'sender', since: mail.at, reply: '553 5.1.7 no such sender' }] as const;
    const html = read(<MessagesPage {...list({ trouble })} />, { language });
    for (const each of said) expect(html.split(each).length).toBe(2);
  });

  it.each([
    ['en', 'cancelled the due date had passed', 'nobody got it. Why: the due date had passed.'],
    ['fr', 'annulé l’échéance était passée', 'personne ne l’a reçu. Pourquoi : l’échéance était passée.'],
  ] as const)('says in %s why a letter was not sent, in the list and on its page', (language, inList, onPage) => {
    const dropped = { ...mail, status: 'cancelled', droppedBecause: 'past-due' } as const;
    const messages = { items: [{ ...listed, ...dropped, offer: listed.offer }], next: null };
    const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');
    expect(plain(read(<MessagesPage {...list({ messages })} />, { language }))).toContain(inList);
    const page = <MessagePage mail={dropped} offer={offer} others={[]} proves={[]} />;
    expect(plain(read(page, { language }))).toContain(onPage);
  });

  it('leads to the mailbox where there is one', () => {
    expect(shown(<MessagesPage {...list()} />)).not.toContain('/messages/mailbox');
    expect(shown(<MessagesPage {...list({ hasMailbox: true })} />)).toContain('href="/messages/mailbox"');
  });
});

describe('one message', () => {
  const page = (status: ShownMailStatus) => (
    <MessagePage mail={{ ...mail, status }} offer={offer} others={[]} proves={[]} />
  );

  it.each(MAIL_STATUSES)('says of one that is %s what that means and what to do, in both languages', (status) => {
    expect(read(page(status))).toContain(LOCALES.en.console.mailVerdicts[status].means);
    expect(read(page(status))).toContain(LOCALES.en.console.mailVerdicts[status].next);
    expect(read(page(status), { language: 'fr' })).toContain(
      LOCALES.fr.console.mailVerdicts[status].next.replaceAll('\u00a0', ' '),
    );
  });

  it('leads to the log where nobody knows whether it arrived', () => {
    expect(shown(page('unknown'))).toContain(`/offers/${offer.id}/do/log-contact`);
    expect(shown(page('sent'))).not.toContain('/do/log-contact');
  });

  it('leads to the case and to the promise that it is proof of', () => {
    const welcome = offer.promises.filter(({ kind }) => kind === 'welcome');
    const html = shown(<MessagePage mail={mail} offer={offer} others={[]} proves={welcome} />);
    expect(html).toContain(`<a href="/offers/${offer.id}#promises">Advice at once</a>`);
  });

  it('leads to the other offers that a reminder is about', () => {
    const others = [{ id: 'fabrikam.fleet', title: 'Fleet' }];
    const reminder = <MessagePage mail={mail} offer={offer} others={others} proves={[]} />;
    expect(shown(reminder)).toContain('<a href="/offers/fabrikam.fleet">Fleet</a>');
    expect(read(reminder)).toContain('It is about other offers too: Fleet');
    expect(read(reminder, { language: 'fr' })).toContain('Il concerne aussi d’autres offres : Fleet');
  });

  it('shows its look in a frame that can do nothing, and its text as text', () => {
    const html = shown(page('sent'));
    expect(html).toMatch(/<iframe class="mail-frame" sandbox(="")? src="\/messages\/m-1\/html" title="[^"]+"/);
    expect(html).toContain('Dear &lt;script');
    expect(html).not.toContain('<script>alert');
    expect(shown(<MessagePage mail={{ ...mail, html: '' }} offer={offer} others={[]} proves={[]} />)).not.toContain(
      '<iframe',
    );
  });
});

describe('the mailbox', () => {
  const received: ReceivedMail = {
    id: '2026-03-02T10:00:00.000Z-000001-0123456789abcdef0123456789abcdef',
    receivedAt: at('2026-03-02'),
    from: 'rewards@followthrough.example',
    to: ['ada@contoso.example'],
    subject: `Hello ${SCRIPT}`,
    messageId: '<1@followthrough.example>',
    raw: `Subject: ${SCRIPT}`,
    text: null,
    html: '<p>Hello</p>',
    headers: { 'x-odd': SCRIPT },
  };
  const of = { mail: 'm-1', offer: { id: offer.id, title: offer.title } };
  const content: ReceivedContent = {
    mail: received,
    of,
    reply: { text: '', fault: undefined, formKey: 'k-1' },
    done: undefined,
  };

  it('lists what was received with its offer', () => {
    const cases = new Map([['<1@followthrough.example>', of]]);
    const other = { ...received, id: `${received.id.slice(0, -1)}0`, messageId: null };
    const html = shown(<MailboxPage mails={{ items: [received, other], next: 'n' }} cases={cases} />);
    expect(html).toContain(`data-href="/messages/mailbox/${encodeURIComponent(received.id)}"`);
    expect(textOf(html)).toContain('of no offer');
    expect(html).toContain('/messages/mailbox?cursor=n');
    expect(html).not.toContain('<script>alert');
  });

  it('asks for a reply with the key of the form and of the session', () => {
    const html = shown(<ReceivedPage {...content} />);
    expect(html).toContain(`action="/messages/mailbox/${encodeURIComponent(received.id)}/reply"`);
    expect(html).toContain('name="key" value="k-1"');
    expect(html).toContain('name="csrf" value="c-1"');
    expect(html).not.toContain('<script>alert');
  });

  it('keeps what was typed, and says what is wrong with it', () => {
    const reply = { text: `Yes ${SCRIPT}`, fault: { at: 'text' as const, says: 'is too long' }, formKey: 'k-2' };
    const html = shown(<ReceivedPage {...content} reply={reply} />);
    expect(html).toContain('Yes &lt;script');
    expect(textOf(html)).toContain('is too long');
  });

  it.each([
    ['en', 'recorded as the publisher’s message'],
    ['fr', 'consignée comme message de l’éditeur'],
  ] as const)('says in %s that a reply was recorded, with the way to the case', (language, says) => {
    const html = shown(<ReceivedPage {...content} done="recorded" />, { language });
    const flash = /<div class="flash" role="status">(.*?)<\/div>/.exec(html)?.[1] ?? '';
    expect(flash).toContain(says);
    expect(flash).toContain(`href="/offers/${offer.id}"`);
  });
});
