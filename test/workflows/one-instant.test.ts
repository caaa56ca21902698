import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import fc from 'fast-check';
import { type OfferState, isStepId } from '../../domain/offer/state';
import { type CommandName, COMMANDS, isRefusal } from '../../domain/offer/commands';
import type { Fact } from '../../domain/offer/events';
import { Fields } from '../../domain/offer/inputs';
import { workflowIdOf } from '../../domain/offer/offer';
import { lifeOf, readJournal } from '../../platform/store/offer-copy';
import { Company, LOU } from '../support/company';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';
import { eventually } from '../support/patience';

const world = theWorld({ isReplayed: true });

type Word = { readonly name: CommandName; readonly fields: Readonly<Record<string, unknown>> };
type Command = Word & { readonly id: string; readonly at: string };
/** What came of a command: `ok`, or the code of its refusal. */
type Outcome = string;

const BENEFITS = ['press-release-support', 'listing-optimization'];
const word = (name: CommandName, fields: Record<string, unknown> = {}): Word => ({ name, fields });
const ofBenefits = (name: CommandName): Word[] => BENEFITS.map((benefit) => word(name, { benefit }));
const call = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'We spoke.', about: null };
const inADay = (): string => new Date(Date.now() + 86_400_000).toISOString();

const BEFORE: readonly (readonly Word[])[] = [
  [],
  ofBenefits('activateBenefit'),
  [word('nameManager', { name: 'Max', email: 'max@rewards.example' })],
];

const WORDS: readonly (() => Word)[] = [
  ...ofBenefits('activateBenefit').flatMap((activate) => [() => activate, () => activate]),
  ...ofBenefits('completeBenefit').map((complete) => () => complete),
  ...ofBenefits('declineBenefit').map((decline) => () => decline),
  () => word('withdraw'),
  () => word('delist'),
  () => word('revoke', { ground: 'illegal-activity', note: 'It was.' }),
  () => word('decline', { what: 'everything' }),
  () => word('decline', { what: 'engagement' }),
  () => word('changeType', { type: 'transact' }),
  () => word('changeType', { type: 'transact' }),
  () => word('pause', { reason: 'publisher-asked', until: inADay() }),
  () => word('pause', { reason: 'publisher-asked', until: inADay() }),
  () => word('resume'),
  () => word('nameManager', { name: 'Eve', email: 'eve@rewards.example' }),
  () => word('setOwner', { status: 'known', name: 'Ben', email: 'ben@contoso.example' }),
  () => word('setOwner', { status: 'left' }),
  () => word('recordMessage', call),
];

const groups = fc.array(
  fc.record({
    before: fc.constantFrom(...BEFORE),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 4 }),
  }),
  { minLength: 12, maxLength: 12 },
);

test('commands at one instant leave what some order of them, one after the other, would leave', async () => {
  await fc.assert(
    fc.asyncProperty(groups, async (all) => {
      await Promise.all(
        all.map(({ before, words }) =>
          atOneInstant(
            before,
            words.map((make) => make()),
          ),
        ),
      );
    }),
    { numRuns: 2, endOnFailure: true },
  );
});

async function atOneInstant(before: readonly Word[], words: readonly Word[]): Promise<void> {
  const { id } = await Story.begin(world());
  const told = (all: readonly Word[], prefix: string): Command[] => {
    const at = new Date().toISOString();
    return all.map((each, i) => ({ ...each, id: `${prefix}-${i}`, at }));
  };
  const ready = [{ name: 'hearCompany', fields: { ...LOU, what: 'marketing-contact' } } as const, ...before];
  const earlier = told(ready, 'before');
  const answers: Outcome[] = [];
  for (const command of earlier) answers.push(await tell(id, command));
  const known = await journalWith(id, earlier, answers);
  const commands = told(words, 'now');
  const outcomes = await Promise.all(commands.map((command) => tell(id, command)));
  const happened = said(await journalWith(id, commands, outcomes)).slice(said(known).length);
  const seen = { outcomes, happened };
  const possible = orders(commands).map((order) => oneAfterTheOther(lifeOf(known), commands, order));
  expect(possible).toContainEqual(seen);
}

/** The journal, as soon as it has all that was answered. */
const journalWith = (id: string, commands: readonly Command[], outcomes: readonly Outcome[]): Promise<Fact[]> => {
  const done = commands.filter((_, i) => outcomes[i] === 'ok').map((command) => command.id);
  return eventually(
    () => readJournal(world().store.database, id),
    (facts) => done.every((each) => facts.some((fact) => fact.id === each)),
  );
};

async function tell(offerId: string, { name, fields, id, at }: Command): Promise<Outcome> {
  const handle = world().client.workflow.getHandle(workflowIdOf(offerId));
  try {
    await handle.executeUpdate(name, { updateId: id, args: [{ ...fields, id, at }] });
    return 'ok';
  } catch (err) {
    if (err instanceof WorkflowNotFoundError) return 'offer-ended';
    if (err instanceof WorkflowUpdateFailedError && err.cause instanceof ApplicationFailure)
      return err.cause.type ?? 'refused';
    throw err;
  }
}

/** What the commands leave when they are told in an order. */
function oneAfterTheOther(state: OfferState, commands: readonly Command[], order: readonly Command[]) {
  const outcomes = new Map<string, Outcome>();
  const facts: Fact[] = [];
  for (const { name, fields, id, at } of order) {
    const result = COMMANDS[name](state, new Fields(fields), at, id, at);
    outcomes.set(id, isRefusal(result) ? result.code : 'ok');
    if (isRefusal(result)) continue;
    const fresh = result.map((payload, i): Fact => {
      const stamp = { at, by: 'temporal', recordedAt: at, revision: state.revision + i + 1 };
      return { ...payload, ...stamp, id: i === 0 ? id : `${id}#${i + 1}` };
    });
    facts.push(...fresh);
    state = { ...state, facts: [...state.facts, ...fresh], revision: state.revision + fresh.length };
  }
  return { outcomes: commands.map(({ id }) => outcomes.get(id)), happened: said(facts) };
}

/** What was said, without what the service did by itself, and without what depends on when it was heard. */
const said = (facts: readonly Fact[]): unknown[] =>
  facts
    .filter(({ id }) => !isStepId(id))
    .map((fact) => ({ ...fact, revision: 0, recordedAt: '', ...(fact.kind === 'type-changed' && { terms: null }) }));

function orders<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((first, i) => orders(all.filter((_, k) => k !== i)).map((rest) => [first, ...rest]));
}

test('an offer that is relisted twice at one instant is relisted once, and the other is told so', async () => {
  const { id, http } = await Story.begin(world(), { type: 'list' });
  await http.post(`/v1/offers/${id}/delist`, {});
  const handle = world().client.workflow.getHandle(workflowIdOf(id));
  await eventually(
    () => handle.describe(),
    ({ status }) => status.name === 'COMPLETED',
  );
  const answers = await Promise.all(['a', 'b', 'c'].map((note) => http.post(`/v1/offers/${id}/relist`, { note })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  const facts = await readJournal(world().store.database, id);
  expect(facts.filter(({ kind }) => kind === 'relisted').length).toEqual(1);
});

test('a publisher that is delisted twice at one instant is delisted once', async () => {
  const company = new Company(world());
  await company.offers('one');
  await Promise.all(['a', 'b'].map((note) => company.hears('post', '/delist', { note }, 202)));
  const { delisting } = await company.look();
  expect(delisting).toMatchObject({ total: 1 });
});
