import { isValidPhoneNumber } from 'libphonenumber-js';
import { z } from 'zod';

/** A phone number that can be called from anywhere. */
export const phone = z
  .string()
  .refine(
    (number) => /^\+[1-9]\d{6,14}$/.test(number) && isValidPhoneNumber(number),
    'must be a valid number as E.164 writes it, for example +33123456789',
  );
