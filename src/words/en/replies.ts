/** Replies: ways to write one, and those that others wrote elsewhere. */

/** Above the ways to write to the publication itself, which has at least one. */
export const tellUs =
  'Tell us, if you like. A message or a post opens with the address of this page in it, and nothing is sent before you send it.';
export const tellUsOfOutcome =
  'Tell us about it, if you like. A message or a post opens, and nothing is sent before you send it. It names this outcome only if you choose “Email, with this outcome”.';
export const tellUsWithoutOutcome =
  'Tell us about it, if you like. A post opens with the address of the self-check in it. It does not name this outcome, and nothing is sent before you send it.';
export const ways = {
  email: 'Email',
  'email-with-outcome': 'Email, with this outcome',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
};
/** The first words of a message, before the address of its page. */
export const starter = (question: string | undefined) =>
  question ? `${question}\n\nMy answer:\n\n` : 'My answer:\n\n';
export const starterWithOutcome = (outcome: string) => `My outcome: “${outcome}”\n\nWhat I think of it:\n\n`;
/** A message's subject. */
export const about = (title: string) => `About “${title}”`;
/** Where the page's own script that shows replies could not be had. */
export const lost = 'What shows replies here could not be loaded. You may be offline. The links above lead to them.';
