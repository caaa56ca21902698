import type { Response } from 'express';

/** A file that somebody else made; `type` is what its maker says it is. */
export type Download = { readonly name: string; readonly type: string; readonly content: Uint8Array };

/** What browsers of today show without harm. All else is given to them as bytes, so that none is opened as what it says. */
const HARMLESS = new Set([
  'application/pdf',
  'application/zip',
  'image/gif',
  'image/jpeg',
  'image/png',
  'message/rfc822',
  'text/calendar',
  'text/csv',
  'text/plain',
]);

/** Sends a file: it is saved, never shown, and can do nothing where a browser shows it all the same. */
export function sendDownload(res: Response, { name, type, content }: Download): void {
  const known = type.toLowerCase();
  res.set({
    'Content-Disposition': dispositionOf(name),
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  // Not by Express, which would add a character set to texts: theirs is not known.
  res.setHeader('Content-Type', HARMLESS.has(known) ? known : 'application/octet-stream');
  res.end(content);
}

/** RFC 6266: the name in ASCII for old readers, and as it is. */
function dispositionOf(name: string): string {
  const whole = name.replace(/[\p{Cc}\p{Cs}\p{Cf}\\/:*?"<>|]+/gu, '_').slice(-150) || 'file';
  const ascii = whole.replace(/[^\x20-\x7e]|%/gu, '_');
  const escaped = encodeURIComponent(whole).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${escaped}`;
}
