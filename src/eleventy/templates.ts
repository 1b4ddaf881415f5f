import type UserConfig from '@11ty/eleventy/UserConfig';

/** Teaches Eleventy to take TypeScript templates, compiled or not. */
export function templates(config: UserConfig): void {
  const formats = ['11ty.ts', '11ty.tsx', '11ty.mjs'];
  config.addTemplateFormats(formats);
  config.addExtension(formats, { key: '11ty.js' });
}
