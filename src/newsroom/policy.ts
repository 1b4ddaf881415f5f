/**
 * What a page of the site may load and send, as a Content-Security-Policy: files of its own host, pictures that are
 * written into a page, and nothing else; no script or style that stands in a page runs. Every page says it of itself.
 * `frame-ancestors` has no force in a page and is for hosts to add.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
