import { linksFor } from '../../platform/reader-links';
import { ADVICE_LINKS, CALENDAR_LINKS, linkUrl, OWNER_LINKS, PAGE_LINKS, personId } from '../../platform/signed-links';

const SECRET = 'a secret that only tests use, 32+ characters';
const AT = '2026-11-22T10:00:00.000Z';
const offerId = 'contoso.backup-pro';
const person = '0123456789abcdef';

const LINKS = { page: PAGE_LINKS, calendar: CALENDAR_LINKS, owner: OWNER_LINKS, advice: ADVICE_LINKS };

/** As they stood in letters before the kinds of links were one piece. */
const IN_OLD_LETTERS = {
  page: 'eyJhbGciOiJIUzI1NiJ9.eyJwZXJzb24iOiIwMTIzNDU2Nzg5YWJjZGVmIiwicHVycG9zZSI6InB1Ymxpc2hlci1wYWdlIiwic3ViIjoiY29udG9zby5iYWNrdXAtcHJvIiwiaWF0IjoxNzk1MzQxNjAwLCJleHAiOjE3OTc5MzM2MDB9.hpOLeq23ap5Zr71AJYrRleXWWhJOkErj_GDscp6l6vo',
  calendar:
    'eyJhbGciOiJIUzI1NiJ9.eyJwZXJzb24iOiIwMTIzNDU2Nzg5YWJjZGVmIiwicHVycG9zZSI6InB1Ymxpc2hlci1jYWxlbmRhciIsInN1YiI6ImNvbnRvc28uYmFja3VwLXBybyIsImlhdCI6MTc5NTM0MTYwMCwiZXhwIjoxNzk3OTMzNjAwfQ.fF70NH5oQkgcS6UaoLkRB9B5gEd3FUXghW4XFHFWNOw',
  owner:
    'eyJhbGciOiJIUzI1NiJ9.eyJwZXJzb24iOiIwMTIzNDU2Nzg5YWJjZGVmIiwicHVycG9zZSI6Im93bmVyLWNoZWNrIiwic3RlcCI6Im5ld3MvMSIsInN1YiI6ImNvbnRvc28uYmFja3VwLXBybyIsImlhdCI6MTc5NTM0MTYwMCwiZXhwIjoxODAzMTE3NjAwfQ.y-ZK3r5WmvCeCXoYyY7ELKLcYxSfWrykPqNrxjFNmv0',
  advice:
    'eyJhbGciOiJIUzI1NiJ9.eyJtYWlsIjoibS0xIiwicHVycG9zZSI6ImFkdmljZSIsInN1YiI6ImNvbnRvc28uYmFja3VwLXBybyJ9.q2g8lDsSc8-TlbTFVpoDGrP_aFrLd6VooXo_F2JaI60',
};

const dated = (until: string) => ({ offerId, person, issuedAt: AT, until });
const SAYS = {
  page: dated('2026-12-22T10:00:00.000Z'),
  calendar: dated('2026-12-22T10:00:00.000Z'),
  owner: { ...dated('2027-02-20T10:00:00.000Z'), step: 'news/1' },
  advice: { offerId, mail: 'm-1' },
};

type Purpose = keyof typeof LINKS;
const PURPOSES: readonly Purpose[] = ['page', 'calendar', 'owner', 'advice'];

test.each(PURPOSES)(
  'a link of the purpose %s opens that and nothing else, also one of an old letter',
  async (purpose) => {
    const token = IN_OLD_LETTERS[purpose];
    for (const other of PURPOSES)
      expect([other, await LINKS[other].read(SECRET, token)]).toEqual([
        other,
        other === purpose ? SAYS[purpose] : undefined,
      ]);
    expect(await LINKS[purpose].read(`${SECRET}!`, token)).toBeUndefined();
    expect(await LINKS[purpose].read(SECRET, `${token}x`)).toBeUndefined();
  },
);

test('a link is read back as it was signed, and the same one is always the same', async () => {
  const page = await PAGE_LINKS.sign(SECRET, { offerId, person }, AT);
  expect(await PAGE_LINKS.sign(SECRET, { offerId, person }, AT)).toBe(page);
  expect(await PAGE_LINKS.read(SECRET, page)).toEqual(SAYS.page);
  const owner = await OWNER_LINKS.sign(SECRET, { offerId, person, step: 'news/1' }, AT);
  expect(await OWNER_LINKS.read(SECRET, owner)).toEqual(SAYS.owner);
  const advice = await ADVICE_LINKS.sign(SECRET, { offerId, mail: 'm-1' });
  expect(await ADVICE_LINKS.read(SECRET, advice)).toEqual(SAYS.advice);
});

test('the links of a letter are made out to each of its readers, with the same dates', async () => {
  const { page, owner, advice } = IN_OLD_LETTERS;
  const letter = [linkUrl('https://x/', '/p', page), linkUrl('https://x', '/owner', owner), advice, page].join('\n');
  const sams = await linksFor(SECRET, letter, 'Sam@Contoso.example');
  const [first = '', second = '', third, fourth] = sams.split('\n');
  const own = { person: personId('sam@contoso.example') };
  expect(await PAGE_LINKS.read(SECRET, first.replace('https://x/p?token=', ''))).toEqual({ ...SAYS.page, ...own });
  expect(await OWNER_LINKS.read(SECRET, second.replace('https://x/owner?token=', ''))).toEqual({
    ...SAYS.owner,
    ...own,
  });
  expect([third, `https://x/p?token=${fourth}`]).toEqual([advice, first]);
  expect(await linksFor(SECRET, sams, 'sam@contoso.example')).toBe(sams);
});
