/** Words around pictures, recordings, code, notes, and links to what is elsewhere. */
export const captions = 'Captions';
export const transcript = 'Read it in place of playing it';
export const videoOn = (site: string) => `Video on ${site}`;
export const postBy = (account: string) => `Post by ${account}`;
export const code = 'Code';
/** As the Markdown processor takes them. */
export const notes = {
  label: 'Notes',
  backLabel: (note: number, place: number) =>
    place === 1 ? `Back to note ${note} in the text` : `Back to note ${note} in the text, place ${place}`,
};
