import type { Element, Root } from 'xast';

/** An XML 1.0 document in UTF-8. */
export const xmlDocument = (element: Element): Root => ({
  type: 'root',
  children: [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    { type: 'text', value: '\n' },
    element,
    { type: 'text', value: '\n' },
  ],
});
