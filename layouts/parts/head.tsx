import { isolateForeignRuns } from '../../src/language/isolate.ts';
import type { Frame } from '../../src/views/frame.ts';
import { DataScript } from './data-script.tsx';
import { Policy } from './policy.tsx';

export interface HeadProps {
  frame: Frame;
  /** Open Graph's type of the page. */
  type?: 'website' | 'article';
  /** schema.org data, for machines: without isolating controls. */
  structured?: Readonly<Record<string, unknown>>;
  /** The absolute address of the page's picture, for previews of links to it. */
  image?: string | null;
}

/** All that a page says about itself; a page without an address of its own asks not to be indexed. */
export function Head({ frame, type = 'website', structured, image = null }: HeadProps) {
  const { direction } = frame.locale;
  const title = isolateForeignRuns(frame.title, direction);
  const siteName = isolateForeignRuns(frame.siteName, direction);
  const description = isolateForeignRuns(frame.description, direction);
  return (
    <head>
      <meta charset="utf-8" />
      <Policy />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{frame.title === frame.siteName ? siteName : `${title} – ${siteName}`}</title>
      {description && <meta name="description" content={description} />}
      {frame.canonical ? (
        <link rel="canonical" href={frame.canonical} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {frame.preloads.map((href) => (
        <link key={href} rel="preload" href={href} as="font" crossorigin="anonymous" />
      ))}
      <link rel="icon" href={frame.icon} />
      <link rel="stylesheet" href={frame.styleSheet} />
      {frame.tokens && <link rel="stylesheet" href={frame.tokens} />}
      <script type="module" src={frame.script} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={frame.paper.light} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={frame.paper.dark} media="(prefers-color-scheme: dark)" />
      {frame.alternates.length > 1 &&
        frame.alternates.map(({ language, url }) => (
          <link key={language} rel="alternate" hreflang={language} href={url} />
        ))}
      <link rel="alternate" type="application/atom+xml" href={frame.feed} title={siteName} />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:site_name" content={siteName} />
      {frame.canonical && <meta property="og:url" content={frame.canonical} />}
      {image && <meta property="og:image" content={image} />}
      {image && <meta name="twitter:card" content="summary_large_image" />}
      {structured && <DataScript type="application/ld+json" value={structured} />}
    </head>
  );
}
