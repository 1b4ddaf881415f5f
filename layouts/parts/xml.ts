import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { writable } from '../../src/language/writable.ts';

/**
 * An XML 1.0 document in UTF-8. The library leaves `]]>` in text, where XML (section 2.4) does not allow it, and
 * characters that no document can hold.
 */
export const xmlDocument = (element: Element): string =>
  writable(
    toXml([
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      { type: 'text', value: '\n' },
      element,
      { type: 'text', value: '\n' },
    ]).replaceAll(']]>', ']]&gt;'),
  );
