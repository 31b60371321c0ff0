/** Words about the works that pieces rest on. */
export const elsewhere = 'Where no source is named, the reasoning is ours.';
export const disagrees = 'It speaks against a part of what we advise.';
/** How much of a source its writer has read. */
export const readings = {
  abstract: 'We read the abstract.',
  parts: 'We read parts of it.',
  whole: 'We read it whole.',
};
export const introduction =
  'Each piece rests on a few works that we opened. Here is what each of them says in our words, and how much of it we read. Where one of them disagrees with our advice, we say so, here and in the piece.';
export const description =
  'Every work that a piece rests on, by the piece that cites it: what it says, and how much of it we read.';
