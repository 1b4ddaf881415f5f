import type { ComponentChildren } from 'preact';
import type { Locale } from '../../src/language/locale.ts';
import type { Href } from '../../src/newsroom/href.ts';
import { Policy } from './policy.tsx';

interface Props {
  to: Href;
  canonical: string;
  locale: Locale;
  title: string;
  children: ComponentChildren;
}

/** A page that sends its reader on at once, on a host that knows no redirects; links serve who is not sent. */
export function Forward({ to, canonical, locale, title, children }: Props) {
  return (
    <html lang={locale.language} dir={locale.direction}>
      <head>
        <meta charset="utf-8" />
        <Policy />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta http-equiv="refresh" content={`0; url=${to}`} />
        <link rel="canonical" href={canonical} />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
