/** Words of an outcome that a reader copies into a note or a message. */
export const thisWeek = 'This week:';
export const quoted = (words: string) => `“${words}”`;
