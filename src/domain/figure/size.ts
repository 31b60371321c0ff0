/** Measures of a figure, in its own units. Text uses the same units, so that a phone shows them about one to one. */
export const figureSize = {
  width: 340,
  rowHeight: 84,
  radius: 14,
  lineHeight: 15,
  labelWidths: [15, 10, 8],
  text: 13,
  ceilingText: 12,
  margin: 6,
  /** Between a label and a line or circle that it doesn't name: 6 pixels on a screen of 320, and half of a line's width. */
  clear: 8.5,
};
