/** Numbers as they are written. */
import { numeralIn } from '../amount.ts';
import { language } from './language.ts';

export const numeral = numeralIn(language);

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
export const inWords = (count: number) => small[count] ?? numeral(count);
