/** Where a site can be served from, as `host` in `site.yaml` names it; `other` is the one of which nothing is known. */
export const hostNames = ['github-pages', 'cloudflare-pages', 'netlify', 's3', 'nginx', 'other'] as const;

export type HostName = (typeof hostNames)[number];

/** What a host takes at most; null where it says nothing. */
export interface HostLimits {
  /** Of the whole site. */
  files: number | null;
  bytes: number | null;
  /** Of one file. */
  fileBytes: number | null;
  /** In one folder. */
  folderFiles: number | null;
  /** Where another plan takes more files, how many. */
  filesOfOtherPlan: number | null;
}

const none: HostLimits = {
  files: null,
  bytes: null,
  fileBytes: null,
  folderFiles: null,
  filesOfOtherPlan: null,
};

/**
 * What the hosts say of themselves; read on 27 November 2026. How many readers a host serves in a month, and how long it
 * takes to put a site in place, no program can know before: GitHub Pages has a soft limit of 100 GB a month, and gives up
 * a deployment after ten minutes.
 *
 * - GitHub Pages: docs.github.com, «GitHub Pages limits»: published sites of at most 1 GB.
 * - Cloudflare Pages: developers.cloudflare.com/pages/platform/limits: 20,000 files on the free plan, 25 MiB each; and
 *   its changelog of 23 January 2026: 100,000 files on paid plans.
 * - Netlify: docs.netlify.com, «Deploys overview»: 54,000 files in a directory, no limit on files of a deploy.
 * - S3: a key of 1,024 bytes («Naming Amazon S3 objects»), which every address of a site keeps to; no limit on objects.
 */
export const hostLimits: Readonly<Record<HostName, HostLimits>> = {
  'github-pages': { ...none, bytes: 1_000_000_000 },
  'cloudflare-pages': {
    ...none,
    files: 20_000,
    filesOfOtherPlan: 100_000,
    fileBytes: 25 * 1024 * 1024,
  },
  netlify: { ...none, folderFiles: 54_000 },
  s3: none,
  nginx: none,
  other: none,
};

/** From this share of a limit on it is told of, in time to move elsewhere. */
const nearLimit = 0.8;

/** Whether so much is near what a host takes, or more. */
export const isNear = (much: number, limit: number | null): limit is number =>
  limit !== null && much >= limit * nearLimit;
