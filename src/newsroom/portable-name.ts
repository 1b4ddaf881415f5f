/** Names of devices, whatever stands behind a dot (Microsoft, «Naming Files, Paths, and Namespaces») or a space before it. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/i;

/** Signs that its file systems keep for themselves, and control characters. */
const reserved = /[<>:"|?*\\\p{Cc}]/u;

/** Whether Windows takes a name for that of a device. */
export const isDevice = (name: string) => device.test(name);

/** Whether Windows can hold a file or a folder of this name. */
export const isPortable = (name: string) => !isDevice(name) && !reserved.test(name) && !/[. ]$/.test(name);

/** In bytes: what the usual file systems hold of a name. */
const longest = 255;

export const isTooLong = (name: string) => Buffer.byteLength(name) > longest;

/** In bytes, from the site's root: what object storage holds of a key (Amazon S3, «Naming objects»; read 2026-11). */
const longestPath = 1024;

export const isTooLongPath = (path: string) => Buffer.byteLength(path) > longestPath;

/** At the root: what Cloudflare Pages, Netlify and GitHub Pages read as orders, and scripts that browsers keep running. */
const ofHosts =
  /^(?:_headers|_redirects(?:\.map)?|_routes\.json|_worker\.(?:js|bundle)|netlify\.toml|cname|functions|cdn-cgi|(?:sw|service-worker)\.js)$/i;

/** In any folder: what Apache and IIS read as orders, and what begins with a dot, which no host serves or all hide. */
const ofServers = /^(?:\..*|web\.config)$/i;

/** Which of the names that lead to a file of the site, the first at its root, a host takes for an order or for its own. */
export const nameOfHosts = (names: readonly string[]): string | undefined =>
  names.find((name, depth) => ofServers.test(name) || (depth === 0 && ofHosts.test(name)));
