import type { ComponentChildren } from 'preact';
import { say } from '../../src/language/phrase.ts';
import { Footer } from './footer.tsx';
import { Head, type HeadProps } from './head.tsx';
import { Masthead } from './masthead.tsx';

interface DocumentProps extends HeadProps {
  /** Whether the page has a field of its own for the search, in place of the masthead's. */
  ownField?: boolean;
  children: ComponentChildren;
}

/** A whole page: what it says of itself, the masthead, its own matter and the footer. */
export function Document({ frame, type, structured, image, ownField = false, children }: DocumentProps) {
  const { language, direction, digits } = frame.locale;
  return (
    <html lang={language} dir={direction} data-digits={digits === 'latn' ? undefined : digits}>
      <Head frame={frame} type={type} structured={structured} image={image} />
      <body>
        <a class="skip" href="#content">
          {say(frame.locale, 'skip')}
        </a>
        <Masthead frame={frame} field={!ownField} />
        <main id="content">{children}</main>
        <Footer frame={frame} />
      </body>
    </html>
  );
}
