import type { ComponentChildren, JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import type { MailView } from '../../platform/store/mail-list';
import type { SenderProof } from '../../platform/mail/sorting/sorted-mail';
import { Unproven } from './received-parts';
import { useReader, useWords } from '../shared/reader';
import { Status } from '../shared/tables';
import { Time } from '../shared/times';
import { letterName } from '../shared/letter-name';

type Props = {
  mail: MailView;
  offer: OfferView;
  /** Of mail that came in: whether its sender is who it says. */
  proof?: SenderProof['verdict'] | undefined;
};

/** Who wrote to whom, when, and what letter it is. */
export function MailHead({ mail, offer, proof }: Props): JSX.Element {
  const { language } = useReader();
  const { headers, heads } = useWords('message');
  const { is } = useWords('messages');
  const { proofs } = useWords('unmatched');
  const { id, from, to, cc, copies, at, letter, about, messageId } = mail;
  const title = offer.benefits.find(({ id }) => id === about)?.title;
  return (
    <section aria-labelledby="mail-head">
      <h2 id="mail-head">{headers}</h2>
      <dl class="mail-head">
        <Line name={heads.from}>{from}</Line>
        {proof !== undefined && id.startsWith('in-') && (
          <Line name={heads.sender}>
            <Unproven proof={proof} /> {proofs[proof]}
          </Line>
        )}
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
