/** Words of the file that has the licences of all that readers are sent. */
export const introduction =
  'The code, words and figures of this site are ours: see its about page. Readers are also sent what others made:';
