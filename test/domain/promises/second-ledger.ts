import type { Fact, FactKind } from '../../../domain/offer/events';
import type { Offer } from '../../../domain/offer/offer';
import type { EngagementTerms, Terms } from '../../../domain/catalogue/terms';
import { secondQuestions } from './second-questions';

/** A line of the ledger, as far as two people must agree about it. */
export type Line = {
  readonly id: string;
  readonly due: string;
  readonly settled: string;
};

type Settled = { readonly how: 'kept' | 'waived' | 'missed'; readonly at: string };
type Owed = {
  readonly id: string;
  readonly made: string;
  readonly within: string;
  /** From when its time runs, where that is not when it was made. */
  readonly from?: string;
  readonly settled: Settled | undefined;
  readonly isNews?: boolean;
};

const HOURS: Readonly<Record<string, number>> = { PT1H: 1, P5D: 120, P7D: 168, P28D: 672 };
const plus = (at: string, milliseconds: number): string => new Date(Date.parse(at) + milliseconds).toISOString();
const between = (from: string, to: string): number => Date.parse(to) - Date.parse(from);
const max = (a: string, b: string): string => (a > b ? a : b);
const min = (a: string, b: string): string => (a < b ? a : b);
const NEVER = '9999';

/**
 * The ledger computed a second time, from docs/promises.md alone: it shares the types of facts and terms with the domain,
 * and nothing that judges.
 */
export class SecondLedger {
  private readonly facts: readonly Fact[];
  private readonly ends: readonly Fact<'ended'>[];
  private readonly relistings: readonly string[];

  constructor(
    private readonly offer: Offer,
    all: readonly Fact[],
  ) {
    const backs = all.flatMap((fact) => (fact.kind === 'taken-back' ? fact.entries : []));
    const bounced = all.filter((fact): fact is Fact<'mail-bounced'> => fact.kind === 'mail-bounced' && isLost(fact));
    const cameBack = (fact: Fact): boolean =>
      fact.kind === 'message' &&
      fact.direction === 'outbound' &&
      bounced.some(
        ({ messageId, recordedAt }) =>
          messageId === fact.messageId && recordedAt <= plus(fact.recordedAt, 168 * 3_600_000),
      );
    this.facts = all
      .filter((fact) => !backs.includes(fact.id) && !cameBack(fact))
      .sort((a, b) => (a.at === b.at ? a.revision - b.revision : a.at < b.at ? -1 : 1));
    this.ends = this.of('ended');
    this.relistings = this.of('relisted').map(({ at }) => at);
  }

  lines(): Line[] {
    const owed = [
      this.letter('welcome', 'welcome', this.offer.onboardedAt, this.offer.terms.welcome),
      this.firstContact(),
      ...this.managers(),
      ...this.contacts(),
      ...this.answers(),
      ...this.sponsorships(),
      ...this.news(),
      ...this.replies(),
    ];
    return owed.map((each) => this.judge(each)).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private of<K extends FactKind>(kind: K): Fact<K>[] {
    return this.facts.filter((fact): fact is Fact<K> => fact.kind === kind);
  }

  /** Every message since publication. */
  private messages(): Fact<'message'>[] {
    return this.of('message').filter(({ at }) => at >= this.offer.publishedAt);
  }

  /** The ending in whose time something lies, and when that time ends. */
  private over(at: string): { readonly since: string; readonly until: string } | undefined {
    const before = this.ends.filter((ended) => ended.at < at).at(-1);
    if (before === undefined) return undefined;
    const until = this.relistings.find((relisted) => relisted > before.at) ?? NEVER;
    return until > at ? { since: before.at, until } : undefined;
  }

  private judge({ id, made, within, from = made, settled, isNews = false }: Owed): Line {
    const over = this.over(made);
    const ending = over === undefined ? this.ends.find(({ at }) => at >= made)?.at : undefined;
    const isWaivedAtOnce = over !== undefined && (settled === undefined || settled.at >= over.until);
    const isByEnding = ending !== undefined && (settled === undefined || settled.at > ending);
    const closed = isWaivedAtOnce ? made : isByEnding ? ending : settled?.at;
    let due = plus(from, (HOURS[within] ?? NaN) * 3_600_000);
    for (const pause of this.pauses(isNews)) {
      const [begins, ends] = [max(pause.from, from), min(pause.to, closed ?? NEVER)];
      if (pause.from < due && begins < ends) due = plus(due, between(begins, ends));
    }
    const at = isWaivedAtOnce ? over.since : ending;
    const byEnding: Settled = { how: due <= (at ?? '') ? 'missed' : 'waived', at: closed ?? '' };
    const is = isWaivedAtOnce || isByEnding ? byEnding : settled;
    return { id, due, settled: is === undefined ? 'open' : `${is.how} at ${is.at}` };
  }

  private pauses(isNews: boolean): { readonly from: string; readonly to: string }[] {
    return this.of('paused')
      .filter(({ reason }) => !isNews || reason === 'publisher-asked')
      .map(({ at, until, revision }) => {
        const resumed = this.of('resumed').find((end) => end.at > at || (end.at === at && end.revision > revision));
        return { from: at, to: min(until, resumed?.at ?? NEVER) };
      });
  }

  /** Kept by a letter that the mail server took and that has not come back for good. */
  private letter(id: string, name: string, made: string, within: string): Owed {
    const back = this.of('mail-bounced').flatMap((bounce) => (isLost(bounce) ? [bounce.messageId] : []));
    const arrived = this.of('mail-sent').find(
      ({ letter, promise, outcome, messageId }) =>
        letter === name && promise === id && outcome === 'sent' && !back.includes(messageId),
    );
    return { id, made, within, settled: arrived && { how: 'kept', at: arrived.at } };
  }

  private firstContact(): Owed {
    const { publishedAt, known, terms } = this.offer;
    const said = this.messages().find(({ direction }) => direction === 'outbound')?.at ?? NEVER;
    const at = min(said, known.firstContactAt ?? NEVER);
    return {
      id: 'first-contact',
      made: publishedAt,
      within: terms.firstContact.within,
      settled: at === NEVER ? undefined : { how: 'kept', at },
    };
  }

  private managers(): Owed[] {
    const { publishedAt, terms, known } = this.offer;
    const moves = this.of('type-changed');
    const spans = [{ at: publishedAt, terms }, ...moves].map(({ at, terms: { engagement } }, i, all) => ({
      from: at,
      until: all[i + 1]?.at ?? NEVER,
      engagement,
      isFirst: i === 0,
    }));
    const named = [...this.of('manager-named').map(({ at }) => at), known.engagementManager?.since ?? NEVER].sort();
    let goesAlong = false;
    return spans.flatMap(({ from, until, engagement, isFirst }): Owed[] => {
      const isIn = (at: string): boolean => (isFirst || at >= from) && at < until;
      const declined = this.of('engagement-declined').find(({ at }) => isIn(at))?.at ?? NEVER;
      const isOver = engagement.kind === 'term' && this.of('engagement-ended').some(({ at }) => isIn(at));
      const inTime = named.find((at) => isIn(at) && at <= declined && at < endOf(engagement)) ?? NEVER;
      const kept = goesAlong ? from : inTime;
      goesAlong = engagement.kind !== 'none' && !isOver && declined === NEVER && kept !== NEVER;
      if (engagement.kind === 'none') return [];
      const first = [
        { how: 'kept', at: kept } as const,
        { how: 'waived', at: declined } as const,
        { how: 'missed', at: isOver ? endOf(engagement) : NEVER } as const,
        { how: 'waived', at: until } as const,
      ].reduce<Settled>((a, b) => (b.at < a.at ? b : a), { how: 'waived', at: NEVER });
      return [
        {
          id: isFirst ? 'engagement-manager' : `engagement-manager/${from}`,
          made: from,
          within: terms.engagementManager.within,
          settled: first.at === NEVER ? undefined : first,
        },
      ];
    });
  }

  /** Each activation, until a message about it, the only one when there is but one, or a declining. */
  private contacts(): Owed[] {
    return this.of('benefit-activated').map((activation): Owed => {
      const { at, benefit, startAt } = activation;
      const until = this.settling(at).find((each) => this.settles(each, benefit));
      return {
        id: `benefit-contact/${benefit}/${at}`,
        made: at,
        within: this.offer.terms.benefitContact.within,
        ...(startAt === undefined ? {} : { from: startAt }),
        settled: until && { how: until.kind === 'message' ? 'kept' : 'waived', at: until.at },
      };
    });
  }

  /** What may settle an activation of an instant: until the offer ends, or is listed again. */
  private settling(since: string): (Fact<'message'> | Fact<'benefit-declined'>)[] {
    const ended = this.ends.find(({ at }) => at >= since)?.at ?? NEVER;
    const relisted = this.relistings.find((at) => at > since) ?? NEVER;
    return [...this.messages(), ...this.of('benefit-declined')]
      .filter(({ at }) => at >= since && at <= ended && at < relisted)
      .sort((a, b) => (a.at === b.at ? rank(a) - rank(b) || (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  }

  private settles(fact: Fact<'message'> | Fact<'benefit-declined'>, benefit: string): boolean {
    if (fact.kind === 'benefit-declined') return fact.benefit === benefit;
    if (fact.direction !== 'outbound') return false;
    return fact.about === null ? this.owedAt(fact).size === 1 : fact.about === benefit;
  }

  /** The benefits for which contact is owed when something is said. */
  private owedAt(said: Fact<'message'>): ReadonlySet<string> {
    const owed = this.of('benefit-activated').filter(({ at, benefit }) => {
      if (at > said.at) return false;
      const settling = this.settling(at);
      const place = settling.findIndex(({ id }) => id === said.id);
      return place !== -1 && !settling.slice(0, place).some((each) => this.settles(each, benefit));
    });
    return new Set(owed.map(({ benefit }) => benefit));
  }

  private answers(): Owed[] {
    const closings = [...this.of('request-answered'), ...this.of('request-cancelled')].sort((a, b) =>
      a.at < b.at ? -1 : 1,
    );
    return this.of('request-made').map(({ number, at }): Owed => {
      const closing = closings.find((each) => each.number === number);
      return {
        id: `technical-answer/${number}`,
        made: at,
        within: this.offer.terms.technicalAnswer.within,
        settled: closing && { how: closing.kind === 'request-answered' ? 'kept' : 'waived', at: closing.at },
      };
    });
  }

  private replies(): Owed[] {
    const within = this.offer.terms.reply?.within;
    if (within === undefined) return [];
    const asked = this.messages().filter(({ at }) => this.over(at) === undefined);
    const turns = [
      ...this.ends.map(({ at }) => ({ at, isEnd: true })),
      ...this.relistings.map((at) => ({ at, isEnd: false })),
    ];
    return secondQuestions(asked, this.messages(), this.of('reply-closed'), turns).map(({ first, settled }) => ({
      ...{ id: `reply/${first.id}`, made: first.at, within, settled, isNews: true },
    }));
  }

  private sponsorships(): Owed[] {
    const moved = this.of('type-changed').at(-1);
    const terms = moved?.terms ?? this.offer.terms;
    return terms.benefits.flatMap(({ id, unlocks, instructions }) => {
      if (instructions !== 'promised') return [];
      const at =
        unlocks === 'at-once' ? this.offer.onboardedAt : this.reached(terms, unlocks.tier, moved?.revision ?? 0);
      return at === undefined
        ? []
        : [this.letter(`sponsorship-details/${id}`, 'sponsorship-details', at, terms.sponsorshipDetails)];
    });
  }

  /** When a tier was reached for the first time. */
  private reached({ tiers }: Terms, tier: string | null, moved: number): string | undefined {
    const ladder = tiers?.tiers ?? [];
    const rank = ladder.findIndex(({ id }) => id === tier);
    if (tier === null || rank === -1) return undefined;
    if (ladder.findLastIndex(({ from }) => from !== null && Number(from) === 0) >= rank) return this.offer.publishedAt;
    return this.of('sales-counted').find(
      ({ revision, standing }) => revision > moved && ladder.findIndex(({ id }) => id === standing.tier) >= rank,
    )?.at;
  }

  private news(): Owed[] {
    const { publishedAt, known, terms } = this.offer;
    const first = max(publishedAt, known.lastMessageAt ?? '');
    const said = this.messages().flatMap(({ at }) => (at > first && this.over(at) === undefined ? [at] : []));
    const again = this.relistings.filter((at) => at > first);
    return [...new Set([first, ...said, ...again])].sort().map((made, i, links): Owed => {
      const next = links[i + 1];
      const isKept = next !== undefined && said.includes(next);
      return {
        id: `news/${made}`,
        made,
        within: terms.news.within,
        settled: isKept ? { how: 'kept', at: next } : undefined,
        isNews: true,
      };
    });
  }
}

/** Refused for good, or given up. */
const isLost = ({ hard, undelivered }: Fact<'mail-bounced'>): boolean => hard || undelivered === true;

const endOf = (engagement: EngagementTerms): string => (engagement.kind === 'term' ? engagement.endsAt : NEVER);

const rank = ({ kind }: Fact): number => (kind === 'message' ? 0 : 1);
