import type { RefusedBecause } from '../../domain/offer/address-marks';
import type { BenefitStatus } from '../../domain/benefits/benefits';
import type { OfferType, ConsultingKind } from '../../domain/catalogue/offer-types';
import type {
  Agreement,
  Channel,
  Direction,
  EndingHow,
  PauseReason,
  Priority,
  RevocationGround,
  TicketKind,
  TicketOutcome,
} from '../../domain/offer/events';
import type { RequestPhase } from '../../domain/benefits/technical-form';
import type { LetterName } from '../../domain/offer/letters';
import type { OwedBy, OwedTo, PromiseStatus } from '../../domain/promises/promised';
import type { Role } from '../../domain/offer/roles';

/** What came from somebody: by mail, sorted; or by the publisher's page. */
type InboundName = 'reply' | 'page-message' | 'delivery-report' | 'automatic-answer' | 'complaint' | 'calendar-answer';

type Names<T extends string> = Readonly<Record<T, string>>;

/** What things are called, in a few words. */
export const names = {
  /** How a promise stands. */
  status: {
    open: 'open',
    'at-risk': 'at risk',
    overdue: 'overdue',
    kept: 'kept',
    'kept-late': 'kept late',
    waived: 'waived',
    missed: 'missed',
  } satisfies Names<PromiseStatus>,
  owedBy: {
    service: 'the service',
    'rewards-team': 'the rewards team',
    'engagement-manager': 'the engagement manager',
  } satisfies Names<OwedBy>,
  owedTo: {
    publisher: 'the publisher',
    'marketing-contact': 'the marketing contact',
    requester: 'who asked',
  } satisfies Names<OwedTo>,
  offerType: {
    list: 'List',
    trial: 'Trial',
    consulting: 'Consulting',
    transact: 'Transact',
  } satisfies Names<OfferType>,
  consulting: {
    assessment: 'assessment',
    briefing: 'briefing',
    implementation: 'implementation',
    'proof-of-concept': 'proof of concept',
    workshop: 'workshop',
  } satisfies Names<ConsultingKind>,
  stage: {
    live: 'live',
    ended: 'ended',
  } satisfies Names<'live' | 'ended'>,
  ending: {
    declined: 'declined',
    delisted: 'delisted',
    revoked: 'revoked',
    withdrawn: 'withdrawn',
  } satisfies Names<EndingHow>,
  ground: {
    'illegal-activity': 'illegal activity',
    'delisted-from-marketplace': 'delisted from the marketplace',
    'copyright-or-trademark': 'breach of copyright or trade mark',
    'sponsorship-policy': 'breach of the sponsorship policy',
  } satisfies Names<RevocationGround>,
  pause: {
    'publisher-asked': 'the publisher asked',
    'waiting-for-publisher': 'waiting for the publisher',
    other: 'another reason',
  } satisfies Names<PauseReason>,
  /** Why an address takes no mail. */
  refused: {
    'no-such-user': 'no such user',
    'no-such-domain': 'no such domain',
    moved: 'moved away',
    disabled: 'mailbox disabled',
    full: 'mailbox full',
    'not-allowed': 'not allowed',
    unsaid: '',
  } satisfies Names<RefusedBecause>,
  phase: {
    presales: 'presales',
    deployment: 'deployment',
    development: 'development',
  } satisfies Names<RequestPhase>,
  channel: {
    email: 'E-mail',
    call: 'Call',
    meeting: 'Meeting',
    chat: 'Chat',
    portal: 'Portal',
    unknown: 'Not said',
  } satisfies Names<Channel>,
  direction: {
    outbound: 'to the publisher',
    inbound: 'from the publisher',
  } satisfies Names<Direction>,
  ownerStatus: {
    known: 'known',
    unknown: 'unknown',
    left: 'has left',
  } satisfies Names<'known' | 'unknown' | 'left'>,
  ticketKind: {
    welcome: 'Advice not delivered',
    silence: 'Four weeks of silence',
    owner: 'Owner not found',
    'first-contact': 'First contact overdue',
    'engagement-manager': 'No engagement manager',
    'benefit-contact': 'Benefit contact overdue',
    'technical-answer': 'Technical answer overdue',
    reply: 'Answer to the publisher overdue',
    'sponsorship-details': 'Sponsorship details not delivered',
    'tier-review': 'Tier to be reviewed',
    farewell: 'Farewell not delivered',
    signal: 'Something said could not be counted',
    unwatched: 'Nobody looks after it',
    'track-failed': 'Automation stopped',
  } satisfies Names<TicketKind>,
  agreement: {
    'publisher-agreement': 'Publisher agreement',
    'benefits-addendum': 'Benefits addendum',
  } satisfies Names<Agreement>,
  priority: {
    normal: 'normal',
    high: 'high',
    urgent: 'urgent',
  } satisfies Names<Priority>,
  outcome: {
    'owner-found': 'The owner was found',
    contacted: 'The publisher was contacted',
    'no-owner': 'There is no owner',
    other: 'Something else',
    settled: 'Its reason is gone',
  } satisfies Names<TicketOutcome>,
  role: {
    viewer: 'Viewer',
    rewards: 'Rewards team',
    manager: 'Engagement manager',
    support: 'Support',
    operations: 'Programme operations',
    integration: 'System',
  } satisfies Names<Role>,
  benefitStatus: {
    locked: 'locked',
    available: 'available',
    activated: 'activated',
    used: 'used',
    expired: 'lapsed',
    declined: 'declined',
    revoked: 'revoked',
  } satisfies Names<BenefitStatus>,
  letter: {
    welcome: 'Welcome with advice',
    'owner-check': 'Who owns the offer?',
    'hand-over': 'Hand-over to a new owner',
    'engagement-start': 'Engagement manager named',
    closing: 'End of the engagement',
    'benefit-guide': 'How to use a benefit',
    'benefit-expiring': 'Benefits run out',
    'tier-risen': 'A tier is reached',
    'sponsorship-details': 'How to use the sponsorship',
    pointer: 'A programme beside this one',
    'request-received': 'Technical request received',
    'engagement-declined': 'Engagement declined',
    'moved-up': 'The offer has moved up',
    paused: 'Due dates rest',
    farewell: 'Farewell',
    'page-link': 'New link to the page',
    reminder: 'Reminder to staff',
    'check-in': 'Check-in with the manager',
    'owner-found': 'The owner is known again',
    'desk-down': 'The ticket desk does not answer',
    personal: 'Letter of a person',
    reply: 'Reply',
    'page-message': 'Message from the page',
    'delivery-report': 'Delivery report',
    'automatic-answer': 'Automatic answer',
    complaint: 'Complaint',
    'calendar-answer': 'Calendar answer',
  } satisfies Names<LetterName | InboundName>,
};
