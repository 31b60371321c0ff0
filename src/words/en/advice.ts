/** Words of what an article sets apart: things to say, things to hear, advice for some, examples, tables. */
export const sayThis = (to: string) => `Say this to ${to}`;
export const theseWords = 'these words';
export const mayHear = (from: string) => `You may hear from ${from}`;
export const ifYou = (you: string) => `If you ${you}`;
export const example = 'Example';
export const table = 'Table';
