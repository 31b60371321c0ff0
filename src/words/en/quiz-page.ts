/** A self-check in place, on its own page, in a frame on another site, and the page that lists all. */
import { endOf } from '../end-of.ts';

export const selfCheck = 'Self-check';
export const yourOutcome = 'Your outcome';
/** For eyes that get no styles. */
export const firstThatFits = 'Your outcome is the first below whose condition fits what you answered.';

/** The words of a share of the self-check itself, as of an outcome's. */
export const shared = (title: string, length: string, readers: string) =>
  `${title} A ${length} self-check for ${readers}`;
export const share = 'Share this self-check';
/** Before, in and after a link to the article. */
export const ofArticle = (title: string) => ['The article that goes with this self-check: ', title, endOf(title)];

/** For those who have a site of their own; `event` is a name in code. */
export const embed = 'Put this self-check on your own site';
export const embedHow = (event: string) =>
  `Paste this where it should stand. It brings no cookies and no tracking. What your readers tick stays in their browsers. Your page is told which outcome was reached, as a “${event}” event on the frame. Where the script is not allowed, leave its line out: the frame then scrolls.`;
export const embedHtml = 'HTML for your page';
export const copyHtml = 'Copy the HTML';
/** In the frame: before, in and after the link to the site where it is from. */
export const framed = (site: string) => [
  'From ',
  site,
  '. What you tick stays in your browser. The page around this self-check is told which outcome you reach, and nothing else.',
];

export const onThisDevice = 'On this device';
export const others = 'Other self-checks';
