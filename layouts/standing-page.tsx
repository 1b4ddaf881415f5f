import type { StandingPageView } from '../src/views/standing-page.ts';
import { Body } from './parts/body.tsx';
import { Document } from './parts/document.tsx';
import { PageHead } from './parts/page-head.tsx';

export function StandingPageLayout({
  view: { frame, title },
  body,
}: {
  view: StandingPageView;
  body: string;
}) {
  return (
    <Document frame={frame}>
      <PageHead locale={frame.locale} title={title} />
      <Body html={body} />
    </Document>
  );
}
