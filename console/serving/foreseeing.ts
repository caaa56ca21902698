import { LOCALES } from '../../locales';
import { askedOf } from '../actions/action';
import { type Rendered, renderLetter } from '../../activities/letters/render';
import { type Consequences, isRefused } from '../../domain/foresee/consequences';
import type { Foreseen } from '../actions/effects';
import type { FieldShape } from '../shared/form';
import { effectsInWords } from '../actions/effect-sentences';
import type { Deps } from '../../api/deps';
import { foreseeAction } from '../../api/offers/foresee-action';
import { NO_PROGRAMME, programmeOf } from '../../platform/programme';
import { Problem } from '../../api/http/problems';
import { type ActionRequest, bodyFor, fieldsOf } from './acting';

/** What an action would do, by the domain's own rules; undefined where that cannot be told yet. */
export async function foresee(
  { database, catalogues, settings }: Deps,
  asked: ActionRequest,
): Promise<Foreseen | undefined> {
  const { action, offer, target, typed, reader } = asked;
  if (action.command === undefined) return undefined;
  const subject = { offer, target, language: reader.language, name: reader.name };
  const missing = askedOf(fieldsOf(asked), typed).filter(({ name, isRequired }) => isRequired && !typed[name]?.trim());
  // What is still to be chosen decides what follows.
  if (missing.some(({ kind }) => !isWritten(kind))) return undefined;
  // What is still to be written changes nothing of what follows.
  const filled = { ...typed, ...Object.fromEntries(missing.map(({ name }) => [name, '…'])) };
  const said = bodyOrFault({ ...asked, typed: filled });
  if (said instanceof Problem) return { refused: said.errors[0]?.message ?? said.says };
  const body = { ...said, ...(action.targets && { [action.targets]: target }) };
  // What is foreseen is judged for who looks: a role may not take back what it may not do.
  const input = { ...(action.foreseen?.(body, subject) ?? body), role: reader.role };
  const effects = await foreseeAction({ database, catalogues }, offer.id, action.command, input, reader.name);
  if (isRefused(effects)) {
    const { refusal } = effects;
    return refusal.code === 'invalid-input' ? undefined : { refused: refusal };
  }
  const sentences = effectsInWords(effects, reader.language, reader.zone);
  // That nothing follows cannot be said of a form that is still to be filled in.
  if (missing.length > 0 && sentences.includes(LOCALES[reader.language].console.effects.nothing)) return undefined;
  return {
    sentences,
    letters: lettersIn(effects, programmeOf(settings)),
  };
}

/** The letters among the effects that can be read already. */
export const lettersIn = ({ letters }: Consequences, programme = NO_PROGRAMME): Rendered[] =>
  letters.flatMap(({ order }) => (order === undefined ? [] : [renderLetter(order, { programme })]));

const isWritten = (kind: FieldShape['kind']): boolean => kind === 'text' || kind === 'textarea' || kind === 'email';

function bodyOrFault(asked: ActionRequest): Record<string, unknown> | Problem {
  try {
    return bodyFor(asked);
  } catch (err) {
    if (err instanceof Problem) return err;
    throw err;
  }
}
