/** Parts of a piece as a feed shows them, whose readers can fill in and keep nothing. */
import { endOf } from '../end-of.ts';

/** A figure's title. */
export const figure = (title: string) => `Figure: ${title}${endOf(title)}`;
export const planOnPage = 'The worksheet to fill in stands on the page itself.';
export const plannerOnPage = 'The planner works on the page itself.';
/** After the title of a sheet that is filled in. */
export const anExample = '(an example)';
