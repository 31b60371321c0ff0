/** Replies on GitHub Discussions, which giscus shows in a frame. */
export const title = 'Replies on GitHub Discussions';
/** Before a link to the repository’s discussions. */
export const readThere = 'Read and write them on GitHub, where you need an account to write:';
export const load = 'Load them here (from giscus.app and github.com)';
export const loadAgain = 'Load them again';
export const whoSees =
  'Nothing is loaded before you press this. Then a frame of giscus.app opens here, which also loads from GitHub. Both see your internet address, and giscus.app is told which page you are on. Whoever signs in there gives giscus.app leave to write to GitHub for them.';
export const loading = 'Asking giscus.app …';
export const unreached =
  'giscus.app hasn’t answered. You may be offline, or something on your device keeps it away. The replies are on GitHub, too: the link above leads there.';
export const faulty =
  'giscus.app or GitHub has a fault, or is asked too often just now. Try again in a few minutes, or read on GitHub: the link above leads there.';
/** Where the page’s own script could not be had. */
export const lost =
  'What shows the replies here could not be loaded. You may be offline. The link above leads to them.';
