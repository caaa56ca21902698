import { type OnboardingRequest, differences } from '../../../domain/offer/differences';
import { aRequest, at, BEN } from '../../support/lives';

const first = aRequest();
const again = (changes: Partial<OnboardingRequest> = {}): OnboardingRequest => ({ ...first, ...changes });

test('the same request again differs in nothing', () => {
  expect(differences(first, again())).toEqual([]);
});

test('what was left open is claimed by nobody', () => {
  expect(differences(first, again({ publishedAt: null, program: null }))).toEqual([]);
});

test.each<[string, Partial<OnboardingRequest>, string[]]>([
  ['a title', { title: 'Backup Pro 2' }, ['title']],
  ['another day of publication', { publishedAt: at('2026-03-03') }, ['publishedAt']],
  ['another programme', { program: 'commercial-marketplace@2099-01' }, ['program']],
  [
    'a field within the publisher',
    { publisher: { ...first.publisher, mpnId: '7654321', language: 'fr' } },
    ['publisher.mpnId', 'publisher.language'],
  ],
  ['another owner', { owner: BEN }, ['owner.name', 'owner.email']],
  ['an owner who is not there', { owner: null }, ['owner']],
  ['a list, whole', { contacts: [], storefronts: ['appsource'] }, ['storefronts', 'contacts']],
  ['what was known', { known: { ...first.known, lastMessageAt: at('2026-03-01') } }, ['known.lastMessageAt']],
])('%s is named by its path', (_, changes, paths) => {
  expect(differences(first, again(changes)).sort()).toEqual([...paths].sort());
});
