import { actionPage } from './action-page';
import { actions } from './actions';
import { audit } from './audit';
import { auditedActions, auditedRoutes } from './audited-actions';
import { benefits } from './benefits';
import { companyActions } from './company-actions';
import { csvHeads } from './csv';
import { dayLead } from './day-lead';
import { dossier } from './dossier';
import { drafts } from './drafts';
import { dropReasons } from './drop-reasons';
import { effects } from './effects';
import { events, laterEvent, messageHead } from './events';
import { firstSteps } from './first-steps';
import { fields } from './fields';
import { foreseen } from './foreseen';
import { form } from './form';
import { frame, keys, notYours } from './frame';
import { silenceGauge, termBar, tierProgress, benefitClock } from './gauges';
import { history } from './history';
import { ignored } from './ignored';
import { impossible } from './impossible';
import { statusForms, ledger } from './ledger';
import { letterTemplates } from './letter-templates';
import { letterDraft } from './letter-draft';
import { looseEnds } from './loose-ends';
import { mailTrouble } from './mail-trouble';
import { mailVerdicts } from './mail-verdicts';
import { mailbox } from './mailbox';
import { marks } from './marks';
import { message } from './message';
import { messages } from './messages';
import { myDay } from './my-day';
import { offer } from './offer';
import { offers } from './offers';
import { owed } from './owed';
import { ownerCheck } from './owner-check';
import { advicePage } from './advice-page';
import { ownerPage } from './owner-page';
import { people, aside } from './people';
import { problemPage } from './problem-page';
import { promiseTerms } from './promise-terms';
import { publishers, delisting, liveOffers } from './publishers';
import { publisherActs } from './publisher-acts';
import { deadLink, publisherPage } from './publisher-page';
import { signIn } from './sign-in';
import { steps } from './steps';
import { suppressed } from './suppressed';
import { ticket } from './ticket';
import { tickets } from './tickets';
import { timeMachine } from './time-machine';
import { savedReplies } from './saved-replies';
import { toAnswer } from './to-answer';
import { tour } from './tour';
import { unmatched } from './unmatched';
import { watch } from './watch';

/** What the console says. */
export const console = {
  actionPage,
  actions,
  audit,
  auditedActions,
  auditedRoutes,
  benefits,
  companyActions,
  csvHeads,
  dayLead,
  dossier,
  drafts,
  dropReasons,
  effects,
  events,
  laterEvent,
  messageHead,
  firstSteps,
  fields,
  foreseen,
  form,
  frame,
  keys,
  notYours,
  silenceGauge,
  termBar,
  tierProgress,
  benefitClock,
  history,
  ignored,
  statusForms,
  impossible,
  ledger,
  letterTemplates,
  letterDraft,
  looseEnds,
  mailTrouble,
  mailVerdicts,
  mailbox,
  marks,
  message,
  messages,
  myDay,
  offer,
  offers,
  owed,
  ownerCheck,
  advicePage,
  ownerPage,
  people,
  aside,
  problemPage,
  promiseTerms,
  publisherActs,
  publisherPage,
  deadLink,
  publishers,
  delisting,
  liveOffers,
  signIn,
  steps,
  suppressed,
  ticket,
  tickets,
  timeMachine,
  savedReplies,
  toAnswer,
  tour,
  unmatched,
  watch,
};

export type ConsoleWords = typeof console;
