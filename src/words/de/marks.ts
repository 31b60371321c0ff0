export const ofTicks = { yes: 'angekreuzt', no: 'nicht angekreuzt', either: 'angekreuzt oder nicht' };
export const ofAnswers = { yes: 'ja', no: 'nicht ja', either: 'ja oder nicht' };
export const ofDimensions = {
  yes: 'nicht am schwächsten',
  no: 'am schwächsten',
  either: 'am schwächsten oder nicht',
};
