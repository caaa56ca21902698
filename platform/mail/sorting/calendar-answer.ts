import type { ParsedMail } from '../parsed-mail';
import type { SortedMail } from './sorted-mail';

type CalendarAnswer = Extract<SortedMail, { readonly kind: 'calendar-answer' }>;

/** What somebody answers to an invitation (RFC 5546, METHOD:REPLY); undefined for what is no such answer. */
export function calendarAnswer(mail: ParsedMail): CalendarAnswer | undefined {
  const part = mail.parts.find((each) => each.type === 'text/calendar');
  if (part === undefined) return undefined;
  const text = new TextDecoder().decode(part.content);
  if (!/^METHOD:REPLY/im.test(text)) return undefined;
  const status = /PARTSTAT=(ACCEPTED|DECLINED|TENTATIVE)/i.exec(text)?.[1]?.toLowerCase();
  const answer = status === 'accepted' || status === 'declined' || status === 'tentative' ? status : 'other';
  return { kind: 'calendar-answer', answer, text: mail.text ?? '' };
}
