/** A sheet, filled in or blank: on a page, as a text and in a form. */

// The columns of a path of people up to those who can say yes.
export const whoColumn = 'Who';
export const doesColumn = 'What they do';
export const limitColumn = 'Up to';
export const whenColumn = 'When';
export const decidesColumn = 'Can say yes';

/** Of the last row of a table. */
export const total = 'Total';

// A person of a path, drawn.
export const canSayYes = '. Can say yes.';
export const upTo = (limit: string) => `Up to: ${limit}.`;
export const when = (time: string) => `When: ${time}.`;

// A person of a path, in a line: "Director: decides (up to $50,000; first Monday) – can say yes".
export const upToInLine = (limit: string) => `up to ${limit}`;
export const canSayYesInLine = (person: string) => `${person} – can say yes`;
