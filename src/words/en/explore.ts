/** Below a figure in which a reader sends the request. */

export const send = 'Send the request';
export const whoDecides = 'Who can say yes?';
/** Before names of people, each with a box to tick. */
export const alsoTalk = 'Also talk with';
export const asItWas = 'As it was';
