import { readPath } from '../../newsroom/content-folder.ts';

/** Keys of other programs by what they are called here; null where nothing here has their meaning. */
type Translations = ReadonlyMap<string, string | null>;

const lines = (text: string): Translations =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [ours = '', keys = ''] = line.trim().split(': ');
        return keys.split(' ').map((key): [string, string | null] => [key, ours === '-' ? null : ours]);
      }),
  );

/** An article's, as Hugo, Jekyll, WordPress and its exports, Ghost and Arabic newsrooms write them; in small letters. */
const article = lines(`
  headline: title post_title name عنوان العنوان
  standfirst: description summary excerpt post_excerpt subtitle subhead lead deck intro abstract seo_description meta_description مقدمة ملخص المقدمة الملخص
  kicker: overline supertitle eyebrow pretitle
  published: date publishdate publish_date pubdate pub_date published_at post_date post_date_gmt created created_at datepublished تاريخ التاريخ
  updated: lastmod modified last_modified last_modified_at updated_at datemodified post_modified
  section: category categories channel desk قسم القسم
  byline: author authors writer creator كاتب الكاتب
  dateline: location city
  topics: tag tags keywords keyword taxonomies وسوم الوسوم
  places: countries locations
  people: person persons
  story: stories series storyline
  image: images featured_image featuredimage feature_image cover cover_image thumbnail thumb hero banner header_image picture photo صورة الصورة
  translationOf: translationkey translation_of
  sources: source references via مصدر المصدر
  rights: copyright license licence
  aliases: alias permalink url old_url redirect_from redirects link canonical
  draft: status post_status isdraft
  -: layout type weight menu toc comments comment comment_status disable_comments slug post_name id guid uuid lang language locale ref template theme math mathjax katex mermaid markup outputs output params status_code sitemap robots noindex pin pinned featured sticky postid post_id wordpress_id parent order sidebar share related expirydate tweet icon color class css js lastmodifierdisplayname disqus
`);

const page = lines(`
  title: headline name عنوان العنوان
  description: standfirst summary excerpt subtitle
  -: layout permalink url slug date lastmod weight menu type draft lang language id aliases
`);

const subject = lines(`
  name: title label names display_name اسم الاسم
  spellings: aliases alias altnames alternative_names variants
  description: summary bio about
  wikidata: qid wikidata_id
  -: id slug type kind layout url
`);

const story = lines(`
  name: title label headline اسم الاسم
  summary: description standfirst excerpt
  -: id slug articles layout
`);

const site = lines(`
  name: title sitename site_name اسم الاسم
  tagline: description subtitle slogan
  origin: url baseurl base_url siteurl site_url domain host
  basePath: baseurl_path path pathprefix base_path root
  timeZone: timezone tz
  editions: languages language lang langs locales languagecode defaultcontentlanguage
  sections: categories
  navigation: menu menus nav
  rights: copyright license licence
  -: theme plugins author email markdown permalink paginate pagination params taxonomies outputs exclude include
`);

const edition = lines(`
  language: lang locale languagecode
  name: title label languagename
  digits: numerals numbers
  otherCalendar: calendar
  phrases: strings translations i18n messages
  -: direction dir weight
`);

/** What the keys of other programs are called in a file of this kind. */
export function foreignKeys(file: string): Translations {
  const path = readPath(file);
  switch (path.kind) {
    case 'site':
      return site;
    case 'edition':
      return edition;
    case 'authority':
    case 'authorities':
      return path.folder === 'stories' ? story : subject;
    default:
      return path.kind === 'page' ? page : article;
  }
}

/** Other words for keys within keys, which are no slips of the pen. */
const within: Readonly<Record<string, Translations>> = {
  image: lines(`
    file: src url path image name filename
    alt: alttext alt_text alternative title
    caption: description legend text
    credit: author photographer source by
  `),
  sources: lines(`
    title: name headline
    publisher: author site by
    url: link href address
  `),
  corrections: lines(`
    date: on when published
    text: correction note description
  `),
  rights: lines(`
    holder: owner author copyright name
    licence: license
    url: link
  `),
  byline: lines(`
    agency: source
    name: author writer title
  `),
};

/** What a key within another is called here, where it is a word of the same meaning. */
export function otherWords(
  path: readonly PropertyKey[],
  key: string,
  known: readonly string[],
): string | null {
  const ours = within[String(path[0])]?.get(key.toLowerCase()) ?? null;
  return ours !== null && known.includes(ours) ? ours : null;
}
