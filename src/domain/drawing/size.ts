/** Measures of a drawing, in its own units: the side of its square, how thick an outline usually is, and its dashes. */
export const drawingSize = { side: 120, weight: 2, dashes: '7 5' };
