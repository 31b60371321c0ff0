/** Words of an outcome's marks, after the name of a sign or a dimension. */
export const ofTicks = { yes: 'ticked', no: 'not ticked', either: 'ticked or not' };
export const ofAnswers = { yes: 'yes', no: 'not yes', either: 'yes or not' };
export const ofDimensions = { yes: 'not the weakest', no: 'the weakest', either: 'the weakest or not' };
