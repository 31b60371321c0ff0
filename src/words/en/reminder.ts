/** A step of an outcome as an entry of the reader's calendar. */
export const offer = 'Put a step in my calendar';
export const whichStep = 'Which step?';
export const onDay = 'On which day?';
export const make = 'Make the calendar file';
export const ready = 'The calendar file is ready. Open it to put the step in your calendar.';
export const note =
  'The file is made on this device and nothing is sent. It says the step and the address of this page, and nothing about what you ticked. Your calendar may keep its entries with a company of your choice.';
/** Below the step, in the calendar; then comes the address of the page. */
export const fromSelfCheck = (title: string) => `A step from the self-check “${title}”`;
/** Where the script could not be had. */
export const lost = 'What makes the file could not be loaded. You may be offline.';
