/** The page that shows every component in every state, for those who work on the site. */

export const name = 'Every component';
export const description = 'Each component of this site in each of its states. Tests photograph this page.';

/** Its parts. */
export const colors = 'Colors';
export const type = 'Type and space';
export const links = 'Links and buttons';
export const heads = 'The head of a piece';
export const prose = 'In a text';
export const margin = 'In the margin of a wide screen';
export const figures = 'Figures';
export const lists = 'Lists';
export const leadingOn = 'What leads on';
export const selfChecks = 'Self-checks';
export const outcomes = 'An outcome';
export const sharing = 'Sharing';
export const planner = 'Planner';
export const sheets = 'Sheets';
export const searching = 'Search';
export const notices = 'Notices';

/** Of a color: its name, and its contrast with the page. */
export const contrast = (light: string, dark: string) => `${light} in light, ${dark} in dark`;

/** Names of states. */
export const link = 'A link in a sentence';
export const button = 'A button';
export const yesButton = 'A button that leads on';
export const disabled = 'Not to be pressed now';
export const unanswered = 'Nothing answered';
export const begun = 'Some answered';
export const decided = 'Answered on an earlier visit';
export const refused = 'This browser keeps nothing';
export const inSteps = 'One question at a time';
export const results = 'Points by dimension';
export const takeAlong = 'Below an outcome';
export const taken = 'What a device remembers';
export const takenNothing = 'A device that remembers nothing';
export const found = 'Something found';
export const nothingFound = 'Nothing found';
export const beforeTyping = 'Before typing';
export const loading = 'On its way';
export const partial = 'In part';
export const slow = 'Slow';
export const offline = 'Out of reach';
export const open = 'A person, opened';
export const undoing = 'Something was deleted';
export const unusable = 'Something stored can’t be used';

/** Made-up words where a publication’s own may be missing. */
export const sentence =
  'A sentence of the usual length, with a link in it, shows how words, space and color go together.';
export const sample = 'Words to be looked at';
export const somebody = 'somebody';
export const person = (number: number) => `P. ${number}`;
export const query = 'example';
/** A line of code: a keyword, a name, a text. */
export const code = ['const', 'words', "'…'"];
export const columns = ['Who', 'When', 'Minutes'];
export const rows = [
  ['First', 'Monday', '15'],
  ['Second', 'Thursday', '120'],
];
