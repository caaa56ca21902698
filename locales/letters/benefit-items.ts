import type { BenefitItem } from '../../domain/offer/letters';
import { points, titled, type Block } from './draft';

/** Benefits, each with how to use it, under a heading. Nothing when there are none. */
export const benefitItems = (title: string, benefits: readonly BenefitItem[]): readonly Block[] =>
  titled(title, benefits.length === 0 ? [] : [points(benefits.map(({ title: lead, use: text }) => ({ lead, text })))]);
