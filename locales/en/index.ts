import { benefitReasons } from './benefit-reasons';
import { closingReasons } from './closing-reasons';
import { console } from './console';
import { dateReasons } from './date-reasons';
import { durations, lessThanAMinute, now } from './durations';
import { faults } from './faults';
import { formats } from './formats';
import { letters } from './letters';
import { letterFrame } from './letters/frame';
import { owedSection } from './letters/owed';
import { reminderDigest } from './letters/reminder-digest';
import { musts } from './musts';
import { names } from './names';
import { smallNumbers } from './numbers';
import { problems } from './problems';
import { promises } from './promises';
import { refusals } from './refusals';
import { ticketSubjects } from './ticket-subjects';
import { typography } from './typography';

/** English. What it has, every other language has too. */
export const en = {
  formats,
  names,
  promises,
  refusals,
  problems,
  faults,
  musts,
  dateReasons,
  benefitReasons,
  closingReasons,
  ticketSubjects,
  typography,
  durations,
  lessThanAMinute,
  now,
  smallNumbers,
  letters,
  letterFrame,
  owedSection,
  reminderDigest,
  console,
};

export type Locale = typeof en;
