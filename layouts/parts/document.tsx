import type { ComponentChildren } from 'preact';
import { say } from '../../src/language/phrase.ts';
import { Footer } from './footer.tsx';
import { Head, type HeadProps } from './head.tsx';
import { Masthead } from './masthead.tsx';

/** A whole page: what it says of itself, the masthead, its own matter and the footer. */
export function Document({
  frame,
  type,
  structured,
  image,
  children,
}: HeadProps & { children: ComponentChildren }) {
  const { language, direction, digits } = frame.locale;
  return (
    <html lang={language} dir={direction} data-digits={digits === 'latn' ? undefined : digits}>
      <Head frame={frame} type={type} structured={structured} image={image} />
      <body>
        <a class="skip" href="#content">
          {say(frame.locale, 'skip')}
        </a>
        <Masthead frame={frame} />
        <main id="content">{children}</main>
        <Footer frame={frame} />
      </body>
    </html>
  );
}
