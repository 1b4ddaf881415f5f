import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileWriter } from '../../archive/write-archive.ts';
import { type Peer, writeArticles } from './peer.ts';

/** The version of the machine's Hugo; null where it has none. */
export function hugoVersion(): string | null {
  try {
    return /v[\d.]+/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[0] ?? null;
  } catch {
    return null;
  }
}

const layout = `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}"></head>
<body><header><a href="{{ "/" | relURL }}">{{ .Site.Title }}</a></header>
<main>{{ block "main" . }}{{ end }}</main></body></html>
`;

const article = `{{ define "main" }}<article data-pagefind-body><h1>{{ .Title }}</h1>
<p>{{ .Description }}</p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time>
{{ .Content }}</article>
{{ $page := . }}{{ range slice "topics" "places" "people" }}{{ $kind := . }}
<ul>{{ range $page.GetTerms $kind }}<li><a data-pagefind-filter="{{ $kind }}" href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}
`;

const list = `{{ define "main" }}<h1>{{ .Title }}</h1>
<ol>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
<p>{{ .Description }}</p></li>{{ end }}</ol>{{ template "_internal/pagination.html" . }}{{ end }}
`;

const terms = `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Data.Terms.ByCount }}
<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>{{ end }}
`;

const settings = {
  baseURL: 'https://archive.example.org/',
  languageCode: 'ar',
  title: 'أرشيف القياس',
  paginate: 20,
  // Articles dated after today are articles too.
  buildFuture: true,
  // As many as our feeds have; by default a list's feed has all of its articles.
  services: { rss: { limit: 30 } },
  taxonomies: { topic: 'topics', place: 'places', person: 'people' },
};

/** Articles, taxonomies and years in pages of twenty, feeds and a sitemap. */
export const hugo: Peer = {
  name: 'Hugo',
  program: 'hugo',
  args: ['--destination', 'site', '--quiet'],
  write(folder, articles) {
    const write = fileWriter(folder);
    write('config.json', JSON.stringify(settings));
    write('layouts/_default/baseof.html', layout);
    write('layouts/_default/single.html', article);
    for (const kind of ['list', 'taxonomy']) write(`layouts/_default/${kind}.html`, list);
    write('layouts/_default/terms.html', terms);
    write('layouts/index.html', list);
    writeArticles(join(folder, 'content'), articles);
  },
};
