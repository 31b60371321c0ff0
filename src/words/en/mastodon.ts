/** Which Mastodon server a share leads to. */
export const changeServer = (server: string) => `on ${server}: change`;
export const yourServer = 'Your Mastodon server';
export const goThere = 'Go there';
export const forExample = 'For example mastodon.social. It is kept on this device, so that you are asked once.';
export const noServer = (typed: string) =>
  `“${typed}” can’t be a server’s name. It looks like mastodon.social, or the last part of @you@mastodon.social.`;
