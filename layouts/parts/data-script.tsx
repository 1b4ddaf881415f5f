interface Props {
  type: 'application/json' | 'application/ld+json';
  id?: string;
  value: unknown;
}

/** Data for machines. No character of a script element is escaped, but without `<` nothing in it can end the element. */
export function DataScript({ type, id, value }: Props) {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return <script type={type} id={id} dangerouslySetInnerHTML={{ __html: json }} />;
}
