import { z } from 'zod';
import type { Coded } from '../../domain/offer/coded';
import { FOR_PROGRAMS, say, type Sentences } from '../../locales/writing';

/** A sentence in an answer: routes answer it coded, callers get it in English. One that is said already stays as it is. */
export const sentence = <Params>(sentences: Sentences<Params>) =>
  z.codec(z.custom<Coded<Params> | string>(), z.string(), {
    decode: (coded) => (typeof coded === 'string' ? coded : say(sentences, coded, FOR_PROGRAMS)),
    encode: (said) => said,
  });
