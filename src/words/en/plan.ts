/** The plan for one person: on the worksheet, in the example, in the planner and taken along. */

/** The fields of a plan, as a sheet names them. */
export const fieldNames = {
  person: 'Who (initials or role)',
  decides: 'What they can decide',
  influence: 'Influence, 1–5',
  closeness: 'Closeness, 1–5',
  introducedBy: 'Who can introduce me',
  lastSpoke: 'When we last spoke',
  want: 'What I want',
  theyCareAbout: 'What they care about',
  firstStep: 'First step',
  words: 'Words to say',
  date: 'Date',
  rhythm: 'Rhythm',
  review: 'I look at this plan again on',
};

/** By the weeks between two talks. */
export const rhythmNames = {
  0: 'None yet',
  2: 'Every two weeks',
  4: 'Every four weeks',
  6: 'Every six weeks',
  8: 'Every eight weeks',
  13: 'Every quarter',
};

export const neverOneToOne = 'Never one to one';
export const dayAt = (day: string, time: string) => `${day}, ${time}`;

// The form.
export const want = 'What I want from this relationship';
export const wantHint = 'Something you can work on, such as “that D.K. knows what my team does”.';
export const theyCareAboutHint = 'If you know of nothing, finding out is your first step.';
export const firstStepHint = 'Small enough for this week, and yours to do without waiting for anyone.';
export const wordsHint = 'Two or three sentences, the way you’d speak them.';
export const firstDate = 'Date of the first step';
export const time = 'Time, if it has one';
export const rhythmAfter = 'Rhythm after that';
export const doneSoFar = 'Done so far';

// Taken along.
export const takeAlong = 'Take the plan along';
export const print = 'Print this plan';
export const planToCopy = 'Plan to copy';
export const toCalendar = 'Add the dates to my calendar';
export const calendarReady = 'The calendar file is ready. Open it to put the dates in your calendar.';
export const calendarHint =
  'The calendar gets a file with the dates and reminders. A later file changes the same entries.';
export const calendarNeedsDate = 'Once a date stands in the plan, it can go into your calendar.';
export const readWhatHelps = 'Read what helps';
