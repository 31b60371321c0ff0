/** A takeaway's page, and its place in an article. */
import { endOf } from '../end-of.ts';

export const example = 'Example';
export const toBlank = 'The blank sheet, and one to fill in';
/** Beside it: what one can do with a sheet. */
export const ways = 'Print it, copy it as text, or fill it in on your device.';
/** Around the title of an article, a link. */
export const ofArticle = (article: string) => ['It belongs to the article ', article, endOf(article)];

export const filledIn = (title: string) => `${title}, filled in`;
export const blank = (title: string) => `${title}, blank`;
export const onPaper = 'Printed, the example is on one sheet of paper and this one on the next.';

export const fillInHere = 'Fill it in here';
export const comesByScript = (hasDates: boolean) =>
  `A form comes here by script, which adds up the sums${hasDates ? ' and makes a file for your calendar' : ''}. Where it doesn’t come, print the blank sheet, or copy it.`;

export const share = 'Share the sheet';
export const shared = (title: string, site: string) => `“${title}”, a sheet from ${site}`;

/** The forms of a text to copy. */
export const forms = { text: 'text', markdown: 'Markdown' };
/** One of the two sheets in one of those forms: in a sentence, alone, and to be copied. */
export const exampleAs = (form: string) => ({
  inSentence: `the example as ${form}`,
  alone: `The example as ${form}`,
  copy: `Copy the example as ${form}`,
});
export const blankAs = (form: string) => ({
  inSentence: `the blank sheet as ${form}`,
  alone: `The blank sheet as ${form}`,
  copy: `Copy the blank sheet as ${form}`,
});
