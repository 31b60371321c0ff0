/** Below the questions of a self-check that a script has taken over. Every page with one sends these words. */

export const stillToAnswer = (missing: number) => `Still to answer: ${missing}. Then your outcome shows.`;
export const goToNext = 'Go to the next one';
export const startAgain = 'Start again';
export const undo = 'Undo';
export const goToOutcome = 'Go to your outcome';
export const notKept = 'This browser won’t keep your answers beyond this page.';
export const isKept = 'You answered this on an earlier visit.';

// Said to those who can't see it.
export const reached = (outcome: string) => `Your outcome: ${outcome}.`;
export const noneIsClear = 'The box “none” is clear now.';
export const othersAreClear = 'The other boxes are clear now.';
export const allCleared = 'All answers are cleared.';
