import { BASE_CSS } from './style/base';
import { CASE_CSS } from './style/case';
import { DAY_CSS } from './style/day';
import { FORMS_CSS } from './style/forms';
import { FRAME_CSS } from './style/frame';
import { OFFERS_CSS } from './style/offers';
import { PICTURES_CSS } from './style/pictures';
import { MESSAGES_CSS } from './style/messages';
import { PRINT_CSS } from './style/print';
import { SANDBOX_CSS } from './style/sandbox';
import { TABLES_CSS } from './style/tables';
import { TICKETS_CSS } from './style/tickets';

/** The one stylesheet of all pages. */
export const STYLESHEET = [
  BASE_CSS,
  FRAME_CSS,
  TABLES_CSS,
  FORMS_CSS,
  SANDBOX_CSS,
  PICTURES_CSS,
  CASE_CSS,
  TICKETS_CSS,
  MESSAGES_CSS,
  DAY_CSS,
  OFFERS_CSS,
  PRINT_CSS,
].join('');
