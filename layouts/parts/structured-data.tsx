/** JSON-LD. No character of a script element is escaped, but without `<` nothing in it can end the element. */
export function StructuredData({ value }: { value: Readonly<Record<string, unknown>> }) {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
