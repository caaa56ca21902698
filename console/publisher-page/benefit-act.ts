import { instantAt } from '../../domain/calendar/zoned';
import { LOCALES } from '../../locales';
import { moment } from '../../locales/dates';
import { type Act, type ActSubject, type Choice, field, optional, typedIn } from './act';
import type { PageBenefit } from './content';

const wordsFor = ({ language }: ActSubject) => LOCALES[language].console.publisherActs.benefit;

const benefitIn = ({ content, about }: ActSubject): PageBenefit | undefined =>
  content.benefits.find(({ id }) => id === about);

const isActivatable = ({ status, path }: PageBenefit): boolean => status === 'available' && path === 'activate-button';

/** Activates a benefit, or declines it. */
export const benefit: Act = {
  heading: (subject) => {
    const words = wordsFor(subject);
    const its = benefitIn(subject);
    return (its !== undefined && isActivatable(its) ? words.heading : words.headingDecline)(its?.title ?? '');
  },
  lead: (subject) => {
    const its = benefitIn(subject);
    return its !== undefined && isActivatable(its) ? wordsFor(subject).lead : wordsFor(subject).leadDecline;
  },
  soFar: (subject) => {
    const its = benefitIn(subject);
    if (its === undefined) return undefined;
    const says = wordsFor(subject).stands[its.status];
    return typeof says === 'string' ? says : says(moment(its.since, subject.language, subject.zone, 'day'));
  },
  choices: (subject) => {
    const its = benefitIn(subject);
    if (its === undefined || (its.status !== 'available' && its.status !== 'activated')) return [];
    return [...(isActivatable(its) ? [activate(subject, its)] : []), decline(subject, its)];
  },
};

function activate(subject: ActSubject, { id }: PageBenefit): Choice {
  const words = wordsFor(subject);
  const isScheduled = subject.content.offer.type === 'transact';
  return {
    value: 'activate',
    says: words.activate,
    fields: isScheduled ? [field('startAt', words.startAt, 'date', { isRequired: false })] : [],
    asks: (typed) => {
      const day = isScheduled ? typedIn(typed, 'startAt') : undefined;
      const startAt = day === undefined ? undefined : (instantAt(`${day}T09:00`, subject.zone) ?? day);
      return {
        method: 'post',
        path: '/v1/offers/{id}/benefits/{benefit}/activate',
        params: { benefit: id },
        body: startAt === undefined ? {} : { startAt },
      };
    },
    done: words.done.activate,
  };
}

function decline(subject: ActSubject, { id, title }: PageBenefit): Choice {
  const words = wordsFor(subject);
  return {
    value: 'decline',
    says: words.decline,
    fields: [field('note', words.note, 'textarea', { isRequired: false })],
    sure: () => words.sureDecline(title),
    asks: (typed) => ({
      method: 'post',
      path: '/v1/offers/{id}/benefits/{benefit}/decline',
      params: { benefit: id },
      body: optional(typed, 'note'),
    }),
    done: words.done.decline,
  };
}
