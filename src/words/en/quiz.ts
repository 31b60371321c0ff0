/** The people of a self-check's drawing, in lines that fit beside a circle. */
export const people = { above: ['who can', 'say yes'], manager: ['your manager'], you: ['you'] };
