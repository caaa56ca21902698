import type { BenefitItem } from '../../domain/offer/letters';
import { heading, points, type Block } from './draft';

/** Benefits, each with how to use it, under a heading. Nothing when there are none. */
export const benefitItems = (title: string, benefits: readonly BenefitItem[]): readonly Block[] =>
  benefits.length === 0
    ? []
    : [heading(title), points(benefits.map((benefit) => ({ lead: benefit.title, text: benefit.use })))];
