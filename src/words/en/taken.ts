/** Self-checks that a device remembers, and a way to forget everything. */
export const nothingTaken =
  'You haven’t taken a self-check here yet. Once you have, you find its outcome again in this place. It is kept in this browser and nowhere else.';
/** Before the title of the outcome, a link. */
export const yourOutcome = 'Your outcome: ';
export const begun = 'You have begun it. Some answers are still open.';
export const othersMissing = 'You have taken others, too. They could not be loaded. You may be offline.';
export const forget = 'Forget everything on this device';
export const nothingToForget = 'There was nothing to forget.';
export const notKept = 'This browser won’t let us keep anything, so nothing outlives this page.';
/** A publication may have no planner. */
export const isKept = (hasPlanner: boolean) =>
  `${
    hasPlanner
      ? 'Your answers, the steps you ticked and what you wrote in the workshop’s planner stay'
      : 'Your answers and the steps you ticked stay'
  } in this browser’s own storage. We have no server that could receive them, and you can read in the privacy page how to check that. Some browsers clear their storage by themselves when you haven’t visited for a while.`;
