/** Returns the id of the box with which a reader says of a sign that they don’t know. */
export const unsureId = (sign: string): string => `${sign}-unsure`;
