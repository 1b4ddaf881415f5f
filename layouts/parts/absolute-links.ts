/**
 * HTML whose links are all absolute, `base` being its own address, as feed readers need it. `html` is what the pipeline made: `<` stands in tags alone, and attributes stand in double quotes. Of a picture's
 * files the fallback stays, which every feed reader can show.
 */
export const withAbsoluteLinks = (html: string, base: string) =>
  html.replace(/<(?:[^>"]|"[^"]*")+>/g, (tag) =>
    /^<(?:source |\/?picture>)/.test(tag)
      ? ''
      : tag.replace(/ (href|src)="([^"]*)"/g, (written, name: string, address: string) =>
          URL.canParse(address, base) ? ` ${name}="${new URL(address, base)}"` : written,
        ),
  );
