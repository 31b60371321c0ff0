/** Ways to share that are no network with a name of its own. */
export const email = 'Email';
