import type { ComponentChildren, JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import type { MailView } from '../../platform/store/mail-list';
import { useReader, useWords } from '../shared/reader';
import { Status } from '../shared/tables';
import { Time } from '../shared/times';
import { letterName } from '../shared/letter-name';

/** Who wrote to whom, when, and what letter it is. */
export function MailHead({ mail, offer }: { mail: MailView; offer: OfferView }): JSX.Element {
  const { language } = useReader();
  const { headers, heads } = useWords('message');
  const { is } = useWords('messages');
  const { from, to, cc, copies, at, letter, about, messageId } = mail;
  const title = offer.benefits.find(({ id }) => id === about)?.title;
  return (
    <section aria-labelledby="mail-head">
      <h2 id="mail-head">{headers}</h2>
      <dl class="mail-head">
        <Line name={heads.from}>{from}</Line>
        <Line name={heads.to}>{to}</Line>
        {cc.length > 0 && (
          <Line name={heads.cc}>
            {copies.map(({ address, status }, i) => (
              <>
                {i > 0 && ', '}
                {address} {status !== 'sent' && <Status is={status}>{is[status]}</Status>}
              </>
            ))}
          </Line>
        )}
        <Line name={heads.at}>
          <Time at={at} />
        </Line>
        {letter !== '' && <Line name={heads.letter}>{letterName(letter, language)}</Line>}
        {about !== null && <Line name={heads.about}>{title ?? about}</Line>}
        <Line name={heads.messageId}>
          <code>{messageId}</code>
        </Line>
      </dl>
    </section>
  );
}

/** A line of a head: its name, and what it says. */
export const Line = ({ name, children }: { name: string; children: ComponentChildren }): JSX.Element => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
