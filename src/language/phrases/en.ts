import type { Phrases } from '../phrase.ts';

export const en: Phrases = {
  articles: { one: '{n} article', other: '{n} articles' },

  // Places of the navigation
  home: 'Latest',
  archive: 'Archive',
  stories: 'Stories',
  topics: 'Topics',
  places: 'Places',
  people: 'People',
  search: 'Search',
  sections: 'Sections',

  // Titles
  volumeTitle: 'The volume of {year}',
  byTitle: 'By {name}',
  aboutTitle: 'About {name}',
  yearOf: '{name} in {year}',
  storyTitle: 'Story: {name}',
  notFound: 'Page not found',
  feedTitle: '{site}: latest articles',

  // Descriptions for search engines and shared links
  homeDescription: '{site}: the latest articles, and the archive of every year.',
  archiveDescription: 'The whole archive, year by year.',
  volumeDescription: 'The archive’s volume of {year}: {count}.',
  monthDescription: 'The archive of {date}: {count}.',
  dayDescription: 'The archive of {date}: {count}.',
  listDescription: '{name}: {count}.',
  storiesDescription: 'The stories of the archive, followed article by article.',
  topicsDescription: 'The topics of the archive from A to Z.',
  placesDescription: 'The places that the archive names, from A to Z.',
  peopleDescription: 'The people whom the archive names, or who wrote in it, from A to Z.',
  searchDescription: 'Search all articles of the archive.',

  // Around every page
  skip: 'Skip to the content',
  menu: 'Main navigation',
  languages: 'Languages',
  searchArchive: 'Search the archive',
  trail: 'Where this page is in the archive',
  neighbours: 'Previous and next',
  before: 'Previous',
  after: 'Next',
  feed: 'News feed',
  rights: 'Rights',
  rightsUnknown: 'It is not known who holds the rights in this text',
  shortAddress: 'Short address',

  // Lists and charts
  latest: 'Latest articles',
  empty: 'There are no articles here yet.',
  emptyArchive: 'There are no articles in this archive yet.',
  browseArchive: 'Browse the archive',
  byYear: 'By year',
  yearsOfNews: { one: 'A year of news', other: '{n} years of news' },
  inDays: { one: 'on {n} day', other: 'on {n} days' },
  count: '{name}: {count}',
  span: '{first} – {last}',
  daysOfYear: 'The days of the year',
  monthUnknown: 'Month not known',
  dayUnknown: 'Day not known',
  letters: 'Letters',
  spellings: 'Also written: {names}',
  wikidata: 'On Wikidata',

  // Articles
  minutes: { one: '{n} minute', other: '{n} minutes' },
  updated: 'Updated',
  wholeStory: { one: 'The whole story: {n} article', other: 'The whole story: {n} articles' },
  inThisArticle: 'In this article',
  corrections: 'Correction',
  sources: 'Sources',
  translations: 'In another language',
  related: 'Related articles',

  // Pages that lead elsewhere
  notFoundAdvice:
    'The address may have changed or been mistyped. Search for the page, or browse the archive.',
  moved: 'This page has a new address',
  firstPage: 'Front page',

  // The search page
  'search.field': { one: 'Search the one article of the archive', other: 'Search {n} articles' },
  'search.empty': 'The archive has no articles yet, so there is nothing to search.',
  'search.submit': 'Search',
  'search.results': { one: '{n} result', other: '{n} results' },
  'search.nothing': 'No article has all of these words: {words}',
  'search.advice': 'Try fewer words or another spelling.',
  'search.short': 'Type at least three letters.',
  'search.loading': 'Loading the index…',
  'search.failed': 'The search index could not be loaded.',
  'search.retry': 'Try again',
  'search.relevance': 'Most relevant',
  'search.newest': 'Newest',
  'search.more': 'More results',
  'search.filters': 'Narrow the results',
  'search.clear': 'Clear all choices',
  'search.others': { one: 'and {n} more', other: 'and {n} more' },
  'search.fewer': 'Fewer',
  'search.year': 'Year',
  'search.section': 'Section',
  'search.topics': 'Topics',
  'search.places': 'Places',
  'search.people': 'People',
  'search.scripts': 'Search runs in your browser and needs JavaScript. What follows works without it.',
  'search.ways': 'Other ways into the archive',
  'search.archive': 'The archive by date',

  // Within a text
  footnotes: 'Notes',
  backToText: 'Back to the text',
  table: 'Table',
  newStandfirst: 'One or two sentences that say the news.',
  newBody: 'The text begins here. When it is ready, take the line draft: true out.',
};
