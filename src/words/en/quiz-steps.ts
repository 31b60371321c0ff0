/** A self-check that asks one question at a time. */
export const back = 'Back';
export const next = 'Next';
/** `mayGrow`: answers may lead to more questions. */
export const questionOf = (place: number, of: number, mayGrow: boolean) =>
  `Question ${place} of ${of}${mayGrow ? ' so far' : ''}`;
