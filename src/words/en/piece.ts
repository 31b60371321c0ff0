/** Words around an article or a workshop. */
import { counted } from './language.ts';

export const minutes = (count: number) => counted(count, { one: 'minute', other: 'minutes' });
export const updated = (date: string) => `updated ${date}`;
/** Before the name of a series. */
export const partOfSeries = (part: number, of: number) => `Part ${part} of ${of} of the series`;
export const partInList = (part: number) => `Part ${part}`;
export const moved = 'This piece has moved';
export const contents = 'In this piece';
export const takeSelfCheck = (length: string, title: string) => `Take the ${length} self-check: ${title}`;
/** Why a piece of a series is next. */
export const nextInSeries = (part: number, of: number, series: string) => `Part ${part} of ${of} of “${series}”.`;
export const readNext = 'Read next';
export const yourAnswer = 'Your answer';
export const noCommentBox = 'There is no comment box here, since we keep nothing about you.';
export const whereToAnswer = 'Answer where others read you, with a link to this page:';
export const answer = 'Answer in a post';
export const share = 'Share this piece';
export const shared = (title: string, site: string) => `“${title}”, from ${site}`;
export const edit = 'Edit this page';
/** Before the name of a newsletter. */
export const newsletter = 'By e-mail:';
