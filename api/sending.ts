import { createTransport, type SendMailOptions } from 'nodemailer';
import { away } from './http/problems';

/** Bounds, in milliseconds, on everything that a mail server can keep a request waiting for. */
const PATIENCE = { connectionTimeout: 3_000, greetingTimeout: 3_000, socketTimeout: 5_000, dnsTimeout: 3_000 };

/** Hands one mail to an SMTP server. Throws a problem when the server has not taken it, or nobody knows. */
export async function sendMail(url: string, mail: SendMailOptions): Promise<void> {
  const transport = createTransport({ url, ...PATIENCE });
  try {
    await transport.sendMail(mail);
  } catch {
    throw away('mail-server-away', { code: 'mail-not-taken', params: {} });
  } finally {
    transport.close();
  }
}
