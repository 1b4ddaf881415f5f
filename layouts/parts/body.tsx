/** The text of an article or a standing page: HTML that the text's pipeline has made safe. */
export function Body({ html }: { html: string }) {
  return <div class="body" dangerouslySetInnerHTML={{ __html: html }} />;
}
