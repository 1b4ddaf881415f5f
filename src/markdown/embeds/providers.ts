/** What a page elsewhere holds; each kind has a phrase that names it to readers. */
export type EmbedKind = 'video' | 'audio' | 'post' | 'map' | 'page';

/** A site whose frames stand in articles everywhere. */
export interface Provider {
  kind: EmbedKind;
  /** Its name in the languages that write it in letters of their own. */
  names: { en: string; ar?: string; fa?: string };
  /** The address of a page for readers, by what `host/path` of a frame's address must be; `www.` and `m.` are left out. */
  pages: readonly (readonly [
    pattern: RegExp,
    page: (found: readonly string[], query: URLSearchParams) => string | null,
  ])[];
}

const youtubeStart = (query: URLSearchParams) => {
  const start = query.get('start');
  return start !== null && /^\d+$/.test(start) ? `&t=${start}s` : '';
};

const whole = (address: string | null) => (address !== null && /^https?:\/\//.test(address) ? address : null);

export const providers: readonly Provider[] = [
  {
    kind: 'video',
    names: { en: 'YouTube', ar: 'يوتيوب', fa: 'یوتیوب' },
    pages: [
      [
        /^youtube(?:-nocookie)?\.com\/embed\/videoseries$/,
        (_, query) => `https://www.youtube.com/playlist?list=${query.get('list') ?? ''}`,
      ],
      [
        /^youtube(?:-nocookie)?\.com\/embed\/live_stream$/,
        (_, query) => `https://www.youtube.com/channel/${query.get('channel') ?? ''}/live`,
      ],
      [
        /^youtube(?:-nocookie)?\.com\/(?:embed|v|e)\/([\w-]+)/,
        ([, id], query) => `https://www.youtube.com/watch?v=${id}${youtubeStart(query)}`,
      ],
      [/^(?:youtube\.com\/(?:watch|shorts|playlist|live)|youtu\.be\/)/, () => null],
    ],
  },
  {
    kind: 'video',
    names: { en: 'Vimeo', ar: 'فيميو', fa: 'ویمیو' },
    pages: [
      [
        /^player\.vimeo\.com\/video\/(\d+)/,
        ([, id], query) => ['https://vimeo.com', id, query.get('h')].filter(Boolean).join('/'),
      ],
      [/^vimeo\.com\//, () => null],
    ],
  },
  {
    kind: 'video',
    names: { en: 'Dailymotion', ar: 'ديلي موشن', fa: 'دیلی‌موشن' },
    pages: [
      [
        /^dailymotion\.com\/(?:embed|swf)\/video\/(\w+)/,
        ([, id]) => `https://www.dailymotion.com/video/${id}`,
      ],
      [
        /^geo\.dailymotion\.com\/player/,
        (_, query) => `https://www.dailymotion.com/video/${query.get('video') ?? ''}`,
      ],
      [/^dailymotion\.com\//, () => null],
    ],
  },
  {
    kind: 'video',
    names: { en: 'TikTok', ar: 'تيك توك', fa: 'تیک‌تاک' },
    pages: [
      [/^tiktok\.com\/(?:embed|player)(?:\/v\d)?\/(\d+)/, ([, id]) => `https://www.tiktok.com/@/video/${id}`],
      [/^tiktok\.com\//, () => null],
    ],
  },
  {
    kind: 'video',
    names: { en: 'Facebook', ar: 'فيسبوك', fa: 'فیس‌بوک' },
    pages: [
      [/^facebook\.com\/plugins\/video(?:\.php)?$/, (_, query) => whole(query.get('href'))],
      [
        /^facebook\.com\/video\/embed$/,
        (_, query) => `https://www.facebook.com/watch/?v=${query.get('video_id') ?? ''}`,
      ],
    ],
  },
  {
    kind: 'post',
    names: { en: 'Facebook', ar: 'فيسبوك', fa: 'فیس‌بوک' },
    pages: [
      [/^facebook\.com\/plugins\/\w+(?:\.php)?$/, (_, query) => whole(query.get('href'))],
      [/^facebook\.com\//, () => null],
    ],
  },
  {
    kind: 'post',
    names: { en: 'X (Twitter)', ar: 'إكس (تويتر)', fa: 'ایکس (توییتر)' },
    pages: [
      [
        /^platform\.(?:twitter|x)\.com\/embed\/tweet\.html$/i,
        (_, query) => `https://twitter.com/i/status/${query.get('id') ?? ''}`,
      ],
      [/^twitter\.com\/i\/videos(?:\/tweet)?\/(\d+)/, ([, id]) => `https://twitter.com/i/status/${id}`],
      [/^(?:twitter|x)\.com\//, () => null],
    ],
  },
  {
    kind: 'post',
    names: { en: 'Instagram', ar: 'إنستغرام', fa: 'اینستاگرام' },
    pages: [
      [
        /^instagram\.com\/(p|reel|tv)\/([\w-]+)/,
        ([, kind, id]) => `https://www.instagram.com/${kind}/${id}/`,
      ],
    ],
  },
  {
    kind: 'post',
    names: { en: 'Telegram', ar: 'تلغرام', fa: 'تلگرام' },
    pages: [[/^t\.me\/(\w+\/\d+)/, ([, post]) => `https://t.me/${post}`]],
  },
  {
    kind: 'audio',
    names: { en: 'SoundCloud', ar: 'ساوند كلاود', fa: 'ساندکلاد' },
    pages: [
      [
        /^w\.soundcloud\.com\/player/,
        (_, query) => {
          const address = whole(query.get('url'));
          // What stands there is for programs.
          return address !== null && /^https?:\/\/api\./.test(address) ? null : address;
        },
      ],
      [/^soundcloud\.com\//, () => null],
    ],
  },
  {
    kind: 'audio',
    names: { en: 'Spotify', ar: 'سبوتيفاي', fa: 'اسپاتیفای' },
    pages: [
      [
        /^open\.spotify\.com\/(?:embed(?:-podcast)?\/)?(\w+\/\w+)/,
        ([, path]) => `https://open.spotify.com/${path}`,
      ],
    ],
  },
  {
    kind: 'map',
    names: { en: 'Google Maps', ar: 'خرائط غوغل', fa: 'نقشهٔ گوگل' },
    pages: [
      [
        /^(?:google\.[a-z.]+\/maps|maps\.google\.[a-z.]+(?:\/maps)?)\/embed/,
        (_, query) => {
          // The centre of the map, in the only order in which Google's frames have it: longitude, latitude.
          const [, longitude, latitude] = /!2d(-?[\d.]+)!3d(-?[\d.]+)/.exec(query.get('pb') ?? '') ?? [];
          const asked = query.get('q');
          if (longitude !== undefined) return `https://www.google.com/maps?q=${latitude},${longitude}`;
          return asked === null ? null : `https://www.google.com/maps?q=${encodeURIComponent(asked)}`;
        },
      ],
      [
        /^(?:google\.[a-z.]+\/maps|maps\.google\.[a-z.]+\/)/,
        (_, query) => {
          query.delete('output');
          return `https://www.google.com/maps?${query}`;
        },
      ],
    ],
  },
  {
    kind: 'map',
    names: { en: 'OpenStreetMap' },
    pages: [
      [
        /^openstreetmap\.org\/export\/embed/,
        (_, query) => {
          const [latitude, longitude] = (query.get('marker') ?? '').split(',');
          if (latitude && longitude)
            return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}`;
          return `https://www.openstreetmap.org/?bbox=${query.get('bbox') ?? ''}`;
        },
      ],
    ],
  },
  {
    kind: 'page',
    names: { en: 'Google Docs', ar: 'مستندات غوغل', fa: 'گوگل داکس' },
    pages: [[/^docs\.google\.com\/.*(?:viewform|embed|pub\w*)$/, () => null]],
  },
  {
    kind: 'page',
    names: { en: 'Internet Archive', ar: 'أرشيف الإنترنت', fa: 'بایگانی اینترنت' },
    pages: [[/^archive\.org\/embed\/([^/]+)/, ([, id]) => `https://archive.org/details/${id}`]],
  },
];
