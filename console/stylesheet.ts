import { BASE_CSS } from './shared/style/base';
import { CASE_CSS } from './offer/style';
import { DAY_CSS } from './my-day/style';
import { FORMS_CSS } from './shared/style/forms';
import { FRAME_CSS } from './shared/style/frame';
import { OFFERS_CSS } from './offers/style';
import { PICTURES_CSS } from './pictures/style';
import { MESSAGES_CSS } from './messages/style';
import { PRINT_CSS } from './shared/style/print';
import { SANDBOX_CSS } from './sandbox/style';
import { TABLES_CSS } from './shared/style/tables';
import { TICKETS_CSS } from './tickets/style';

/** The stylesheet of all pages; the publisher's page has one more. */
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
