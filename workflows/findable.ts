import { upsertSearchAttributes } from '@temporalio/workflow';
import type { OfferState } from '../domain/offer/state';
import { currentManager } from '../domain/offer/engagement';
import type { Fact } from '../domain/offer/events';
import { managerId, SEARCH_ATTRIBUTES } from '../domain/offer/search-attributes';

/** Offers are found by what changes rarely; a fact that changes it is told to Temporal. */
export function findable(state: OfferState, fact: Fact): void {
  const { manager, type, stage } = SEARCH_ATTRIBUTES;
  switch (fact.kind) {
    case 'manager-named': {
      upsertSearchAttributes([{ key: manager, value: managerId(fact.email) }]);
      return;
    }
    case 'taken-back':
      if (fact.was === 'manager-named') upsertSearchAttributes([{ key: manager, value: presentManager(state) }]);
      return;
    case 'type-changed': {
      upsertSearchAttributes([{ key: type, value: fact.to }]);
      return;
    }
    case 'ended': {
      upsertSearchAttributes([{ key: stage, value: 'ended' }]);
      return;
    }
    case 'relisted': {
      upsertSearchAttributes([{ key: stage, value: 'live' }]);
      return;
    }
    default:
  }
}

function presentManager(state: OfferState): string | null {
  const email = currentManager(state)?.email;
  return email === undefined ? null : managerId(email);
}
