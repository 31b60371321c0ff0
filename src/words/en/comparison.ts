/** Two people who answer for one case. */

/** Around the question that somebody sent: these words in bold, and what to do. */
export const asked = 'Someone asks how you see their case.';
export const howToAnswer =
  'Answer what you believe is true for them. Then you see your answers and theirs side by side. Yours stay on this page: they are neither sent nor kept.';
export const showBoth = 'I’m done: show both answers';

/** How many of all signs, or of all questions, the two see in other ways. */
export const signsAgree = 'You agree on every sign.';
export const signsDiffer = (differing: number, all: number) => `You differ on ${differing} of ${all} signs.`;
export const questionsAgree = 'You agree on every question.';
export const questionsDiffer = (differing: number, all: number) => `You differ on ${differing} of ${all} questions.`;
export const othersLeftOut = 'The others are left out.';

export const bothAnswers = 'Both answers';
export const sign = 'Sign';
export const question = 'Question';
export const other = 'The other person';
export const you = 'You';
export const isTrue = '● true';
export const isNotKnown = '– not known';
export const isNotTicked = '○ not ticked';
export const noAnswer = 'no answer';

export const suggests = 'What that suggests:';
export const sameView = 'You two see this case the same way. Then the outcome below speaks for both of you.';

export const toCopy = 'Comparison to copy';
export const copyBoth = 'Copy both as text, for the other person';
/** A line of that text, from the reader to the other person. */
export const youAndI = (name: string, yours: string, mine: string) => `${name}: you ${yours}, I ${mine}`;
