import type { Recorder } from './recorder';

const cursor = (inside: string): string => Buffer.from(inside).toString('base64url');

/** Every list, with each of its filters, and what it refuses. */
const LISTS: readonly string[] = [
  '/v1/offers?sort=title&limit=200',
  '/v1/offers?sort=title&limit=2',
  '/v1/offers?sort=published&limit=3',
  '/v1/offers?sort=next-due&limit=3',
  '/v1/offers?sort=title&type=list',
  '/v1/offers?sort=title&stage=live&type=consulting',
  '/v1/offers?sort=title&manager=lea@rewards.example',
  '/v1/offers?sort=title&overdue=true',
  '/v1/offers?sort=title&overdue=false',
  '/v1/offers?sort=title&publisher=sells',
  '/v1/offers?sort=title&watch=behind',
  '/v1/offers?q=ada',
  '/v1/offers?color=red',
  '/v1/offers?limit=0',
  '/v1/offers?limit=201',
  '/v1/offers?limit=ten',
  '/v1/offers?limit=',
  '/v1/offers?limit=1&limit=2',
  '/v1/offers?sort=size',
  '/v1/offers?overdue=yes',
  '/v1/offers?q=%00',
  '/v1/offers?cursor=abc',
  `/v1/offers?cursor=${cursor('["soon","x"]')}`,
  `/v1/offers?sort=title&cursor=${cursor('["a\\u0000","x"]')}`,
  '/v1/offers/life.backup?really=true',
  '/v1/offers/none.there',
  '/v1/offers/None',
  '/v1/offers/none.there/timeline',
  '/v1/offers/life.backup/timeline?limit=2',
  '/v1/offers/life.backup/timeline?cursor=abc',
  '/v1/promises?limit=5&status=overdue',
  '/v1/promises?limit=5&kind=news',
  '/v1/promises?limit=5&owedBy=rewards-team',
  '/v1/promises?limit=5&dueBefore=2026-12-01T00:00:00Z',
  '/v1/promises?limit=5&status=kept',
  '/v1/promises?status=late&kind=cake&owedBy=me&dueBefore=soon',
  `/v1/promises?cursor=${cursor('[1,2,3]')}`,
  '/v1/tickets?limit=200',
  '/v1/tickets?status=open&limit=200',
  '/v1/tickets?status=closed',
  `/v1/tickets?cursor=${cursor('["x"]')}`,
  '/v1/tickets/99999',
  '/v1/tickets/one',
  '/v1/mail?offer=taken.known&limit=1',
  '/v1/mail?status=cancelled',
  '/v1/mail?direction=inbound',
  '/v1/mail?direction=sideways',
  '/v1/mail?cursor=abc',
  '/v1/mail/none',
  '/v1/mail/no%20mail',
  '/v1/catalogues',
  '/v1/catalogues?limit=1',
  '/v1/catalogues?cursor=abc',
  '/v1/catalogues/commercial-marketplace@2020-04',
  '/v1/catalogues/none',
  '/v1/reports/promises',
  '/v1/reports/promises?from=2026-11-28T00:00:00Z&to=2027-01-01T00:00:00Z',
  '/v1/reports/promises?from=2027-01-01T00:00:00Z&to=2026-01-01T00:00:00Z',
  '/v1/reports/promises?from=soon',
  '/metrics',
  '/v1/audit?limit=200&offer=life.backup',
  '/v1/audit?limit=3',
  '/v1/audit?actor=lea',
  '/v1/audit?cursor=abc',
  '/v1/audit?who=lea',
];

const UNRESOLVED: readonly (readonly [string, object])[] = [
  ['1', { outcome: 'found' }],
  ['1', { outcome: 'owner-found' }],
  ['1', { outcome: 'contacted' }],
  ['1', { outcome: 'other', owner: { name: 'Ada', email: 'ada' } }],
  ['99999', { outcome: 'other' }],
  ['one', { outcome: 'other' }],
];

export async function lists(api: Recorder): Promise<void> {
  // The audit is written within a second.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  for (const path of LISTS) await api.get(path);
  for (const [ticket, body] of UNRESOLVED) await api.write('POST', `/v1/tickets/${ticket}/resolve`, body);
}
