/** Things that a device keeps for its reader, and the ways back from whatever was taken away. */

export const undo = 'Undo';
export const redo = 'Redo';
export const undone = 'It is as it was before.';
export const close = 'Close';

/** Of a text that this version of the page can't use. */
export const saveWhatIsThere = 'Save what is there to a file';
export const beginAnew = 'Forget it and begin anew';

export const calendarFailed = 'The calendar file could not be made. You may be offline.';
