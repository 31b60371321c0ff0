/** The words around notes. A page holds one text, so the ids need no prefix against another's. */
export const noteWords = {
  label: 'Notes',
  backLabel: (note: number, place: number) =>
    place === 1 ? `Back to note ${note} in the text` : `Back to note ${note} in the text, place ${place}`,
  clobberPrefix: '',
};
