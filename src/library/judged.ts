const judged: unique symbol = Symbol.for('the content of this process has been judged');

/** Astro loads the check and the loaders as modules of their own; what both share in their process is here. */
const shared = globalThis as unknown as { [judged]?: true };

/** Notes that the content has been judged, and nothing was wrong with it. */
export function noteJudged(): void {
  shared[judged] = true;
}

/** @throws when nothing has judged the content: the loaders of a build leave the judgement to the check before it. */
export function mustBeJudged(): void {
  if (!shared[judged])
    throw new Error('The content was not judged: astro.config.mjs no longer names contentCheck(). Add it.');
}
