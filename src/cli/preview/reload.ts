import type { ServerResponse } from 'node:http';

/** Addresses that no page has: nothing whose name begins with a dot is served from the site. */
export const reloadAddresses = { script: '/.sijill/reload.js', changes: '/.sijill/changes' } as const;

/**
 * What a page runs: it hears which state of the site is the latest, and loads itself anew where that is not its own.
 * Only while it is seen, for a browser keeps six connections to a server, and an editor more tabs.
 */
export const reloadScript = `const { state } = document.currentScript.dataset;
let changes;
function listen() {
  changes?.close();
  if (document.hidden) return;
  changes = new EventSource('${reloadAddresses.changes}');
  changes.onmessage = ({ data }) => data === state || location.reload();
}
document.addEventListener('visibilitychange', listen);
listen();
`;

/** The pages that are open in browsers, and the state of the site that they are to show. */
export interface Reloads {
  /** A page as it is shown: with the script in its head, which knows the page's state. */
  withScript: (page: string) => string;
  /** Keeps a response open, to be told of the latest state now and of each that follows. */
  listen: (response: ServerResponse) => void;
  /** The site has changed. */
  changed: () => void;
}

export function openReloads(): Reloads {
  const listeners = new Set<ServerResponse>();
  // A process that follows another one must not take its states for its own.
  const begun = Date.now().toString(36);
  let count = 0;
  const state = () => `${begun}.${count}`;
  const send = (response: ServerResponse) => response.write(`data: ${state()}\n\n`);
  return {
    withScript: (page) =>
      page.replace(
        /(?=<\/head>)|$/,
        () => `<script src="${reloadAddresses.script}" data-state="${state()}"></script>`,
      ),
    listen(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      // How long a browser waits before it asks again, in milliseconds: a restart takes about a second.
      response.write('retry: 500\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      send(response);
    },
    changed() {
      count += 1;
      for (const response of listeners) send(response);
    },
  };
}
