/** Below an outcome: to print, copy and share it, and to ask somebody else. */
export const takeAlong = 'Take your outcome along';
export const includeAnswers = (marks: string) => `Show what I answered (${marks}) in what I share or copy`;
export const sharesWithAnswers = (says: string) => `What you share says “${says}” and links to this outcome’s page.`;
export const sharesWithout = (says: string) => `${sharesWithAnswers(says)} It leaves your answers out.`;
export const print = 'Print this outcome';
export const toCopy = 'Outcome to copy';

export const askSomeone = 'Ask someone you trust how they see it';
export const aboutLink =
  'This link carries what you answered, so anyone you give it to can read it. It stands after the #, the part of an address that no server is sent. The other person answers for your case first, and then sees both.';
export const linkForThem = 'Link for the other person';
export const copyLink = 'Copy the link';
