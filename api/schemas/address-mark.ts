import { z } from 'zod';
import { REFUSED_BECAUSE } from '../../domain/offer/address-marks';
import { named } from './components';
import { instant } from './instants';

/** What mail that came back tells of an address. */
export const addressMark = named(
  'AddressMark',
  z.strictObject({
    address: z.string(),
    refused: z
      .strictObject({
        at: instant,
        status: z.string().nullable().describe('Enhanced status code (RFC 3463), where the report has one.'),
        because: z.enum(REFUSED_BECAUSE),
        letter: z.string().nullable().describe('The letter that came back.'),
      })
      .nullable()
      .describe('A letter came back for good.'),
    away: z
      .strictObject({
        at: instant,
        until: z.iso.date().nullable().describe('The day of return, where the automatic answer says it.'),
      })
      .nullable()
      .describe('An automatic answer: whoever reads it is away. Null once that day is over.'),
    left: z
      .strictObject({
        at: instant,
        writeTo: z
          .strictObject({ name: z.string(), email: z.string() })
          .nullable()
          .describe('Whom the automatic answer names instead.'),
      })
      .nullable()
      .describe('An automatic answer: whoever read it has left.'),
  }),
);
