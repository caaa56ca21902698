import { isValidPhoneNumber } from 'libphonenumber-js';
import { z } from 'zod';
import { fault } from './fault';

/** A phone number that can be called from anywhere. */
export const phone = z
  .string()
  .refine((number) => /^\+[1-9]\d{6,14}$/.test(number) && isValidPhoneNumber(number), fault('phone'));
