import type { Catalogue } from '../../domain/catalogue/catalogue';
import { textFor } from '../../domain/catalogue/texts';
import type { OfferView } from '../../domain/offer/view';
import type { TierRule } from '../../domain/tiers/sales';
import type { Reader } from '../shared/reader';
import type { Audience } from './event-sentences';

/** An offer in the words of its catalogue and of its reader. */
export type LocalizedOffer = {
  readonly offer: OfferView;
  readonly telling: Audience;
  readonly ladder: readonly TierRule[];
  readonly unlockedAt: ReadonlyMap<string, string>;
};

/** Gives benefits and tiers the titles of the reader's language: the API has the English ones only. */
export function toldTo({ language, zone }: Reader, offer: OfferView, catalogue: Catalogue | undefined): LocalizedOffer {
  const rules = new Map(catalogue?.benefits.map((rule) => [rule.id, rule]));
  const ladder = catalogue?.tiers?.types.includes(offer.type) === true ? catalogue.tiers.tiers : [];
  const benefits = offer.benefits.map((benefit) => {
    const rule = rules.get(benefit.id);
    return {
      ...benefit,
      title: rule === undefined ? benefit.title : textFor(rule.title, language),
      group: rule?.group === undefined ? benefit.group : textFor(rule.group, language),
    };
  });
  const titles = new Map([
    ...(catalogue?.tiers?.tiers ?? []).map(({ id, title }) => [id, textFor(title, language)] as const),
    ...[...rules.values()].map(({ id, title }) => [id, textFor(title, language)] as const),
    ...benefits.map(({ id, title }) => [id, title] as const),
  ]);
  const titleOf = (id: string): string => titles.get(id) ?? id;
  const unlockedAt = new Map(
    [...rules.values()].flatMap(({ id, unlocks }) =>
      unlocks === 'at-once' || unlocks.tier === null ? [] : [[id, titleOf(unlocks.tier)] as const],
    ),
  );
  return { offer: { ...offer, benefits }, telling: { language, zone, titleOf }, ladder, unlockedAt };
}
