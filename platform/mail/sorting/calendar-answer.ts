import ICAL from 'ical.js';
import type { MailPart, ParsedMail } from '../parsed-mail';
import { replyText } from './reply-text';
import type { SortedMail } from './sorted-mail';

type CalendarAnswer = Extract<SortedMail, { readonly kind: 'calendar-answer' }>;
type Answer = CalendarAnswer['answer'];

/** A calendar larger than this is not read, in bytes. */
const LARGEST = 1_048_576;

/** RFC 5546: what an attendee sends to who invites. */
const METHODS_OF_ATTENDEES = new Set(['reply', 'counter', 'refresh']);

const ANSWERS: Readonly<Record<string, Answer>> = {
  accepted: 'accepted',
  declined: 'declined',
  tentative: 'tentative',
};

/** The class that Outlook gives to an answer, by the end of its name; it stands in its own format, too. */
const OUTLOOK_CLASS = /IPM\.Schedule\.Meeting\.Resp\.(Pos|Neg|Tent)/i;
const BY_CLASS: Readonly<Record<string, Answer>> = { pos: 'accepted', neg: 'declined', tent: 'tentative' };

const isCalendar = (part: MailPart): boolean =>
  part.content.length <= LARGEST &&
  (part.type === 'text/calendar' || part.type === 'application/ics' || /\.ics$/i.test(part.name ?? ''));

type Attendee = { readonly address: string; readonly status: string };

/** Method and attendees of a calendar, all in lower case. */
type Calendar = { readonly method: string; readonly attendees: readonly Attendee[] };

function parsed(text: string): Calendar {
  const root: unknown = ICAL.parse(text);
  const calendar = new ICAL.Component(root as ConstructorParameters<typeof ICAL.Component>[0]);
  const attendees = calendar
    .getAllSubcomponents()
    .flatMap((component) => component.getAllProperties('attendee'))
    .map((attendee) => ({
      address: String(attendee.getFirstValue()).toLowerCase(),
      status: String(attendee.getParameter('partstat')).toLowerCase(),
    }));
  return { method: String(calendar.getFirstPropertyValue('method') ?? '').toLowerCase(), attendees };
}

/** What can be read of a calendar that breaks the format. */
function scanned(text: string): Calendar {
  const lines = text.replace(/\r?\n[ \t]/g, '').toLowerCase();
  return {
    method: /^method:([a-z]{1,20})/m.exec(lines)?.[1] ?? '',
    attendees: [...lines.matchAll(/^attendee[;:].{0,1000}/gm)].map(([line]) => ({
      address: line,
      status: /partstat="?([a-z-]{1,20})/.exec(line)?.[1] ?? '',
    })),
  };
}

function calendarIn(part: MailPart): Calendar {
  const text = new TextDecoder().decode(part.content);
  try {
    return parsed(text);
  } catch {
    return scanned(text);
  }
}

function answerIn(mail: ParsedMail): Answer | undefined {
  for (const part of mail.parts.filter(isCalendar)) {
    const { method, attendees } = calendarIn(part);
    if (!METHODS_OF_ATTENDEES.has(method)) continue;
    const sender = mail.from?.address.toLowerCase() ?? '';
    const own = attendees.find(({ address }) => sender !== '' && address.includes(sender)) ?? attendees[0];
    return method === 'reply' ? (ANSWERS[own?.status ?? ''] ?? 'other') : 'other';
  }
  const marks = [
    ...mail.headers
      .filter(({ name }) => name === 'x-ms-exchange-messageclass' || name === 'x-message-class')
      .map(({ value }) => value),
    ...mail.parts
      .filter(({ type, content }) => type === 'application/ms-tnef' && content.length <= LARGEST)
      .map(({ content }) => Buffer.from(content).toString('latin1')),
  ];
  const named = marks.map((mark) => OUTLOOK_CLASS.exec(mark)?.[1]).find((found) => found !== undefined);
  return named === undefined ? undefined : BY_CLASS[named.toLowerCase()];
}

/**
 * What somebody answers to an invitation: a calendar whose method is an attendee's (RFC 5546), or Outlook's own format.
 * Undefined for all else, also for an invitation: a person wrote that.
 */
export function calendarAnswer(mail: ParsedMail): CalendarAnswer | undefined {
  const answer = answerIn(mail);
  return answer === undefined ? undefined : { kind: 'calendar-answer', answer, text: replyText(mail).text };
}
