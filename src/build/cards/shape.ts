/** The shapes of a card: sizes are in pixels. */
export const shapes = {
  /** The shape of a link preview. */
  wide: {
    width: 1200,
    height: 630,
    /** The room for the words, and the sizes that they may have, largest first. */
    words: { width: 790, height: 340, sizes: [112, 104, 96, 88, 80, 72, 64] },
  },
  /** The same, with the drawing of a piece as high as the card. */
  drawn: {
    width: 1200,
    height: 630,
    words: { width: 470, height: 360, sizes: [96, 88, 80, 72, 64, 56] },
  },
  /** A picture to save and post by itself. */
  square: {
    width: 1080,
    height: 1080,
    words: { width: 930, height: 345, sizes: [120, 112, 104, 96, 88, 80, 72, 64] },
  },
} as const;

export type Shape = keyof typeof shapes;
