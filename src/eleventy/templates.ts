import type UserConfig from '@11ty/eleventy/UserConfig';
import { isValidElement } from 'preact';
import { renderToString } from 'preact-render-to-string';

interface Template {
  defaultRenderer: (data: unknown) => Promise<unknown>;
}

/** Teaches Eleventy to take TypeScript templates, compiled or not; what gives TSX is an HTML page. */
export function templates(config: UserConfig): void {
  const formats = ['11ty.ts', '11ty.tsx', '11ty.mjs'];
  config.addTemplateFormats(formats);
  config.addExtension(formats, {
    key: '11ty.js',
    compile() {
      return async function render(this: Template, data: unknown) {
        const rendered = await this.defaultRenderer(data);
        return isValidElement(rendered) ? `<!doctype html>${renderToString(rendered)}` : rendered;
      };
    },
  });
}
