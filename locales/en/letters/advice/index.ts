import { adviceIn } from '../../../letters/advice';
import { CONSULTING, CONSULTING_KIND } from './consulting';
import { FOLLOW_UP, LISTING } from './every-offer';
import { LIST } from './list';
import { TRANSACT } from './transact';
import { TRIAL } from './trial';

/** The self-service advice for an offer. */
export const adviceFor = adviceIn({
  listing: LISTING,
  byType: { list: LIST, trial: TRIAL, consulting: CONSULTING, transact: TRANSACT },
  byConsultingKind: CONSULTING_KIND,
  followUp: FOLLOW_UP,
});
