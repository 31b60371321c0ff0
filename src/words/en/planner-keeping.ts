/** A planner's list as it is kept, saved, loaded, refused and forgotten. */

export const keepIt = 'Keep it';
export const isKept =
  'What you write is kept in this browser, on this device, and is sent to nobody. Some browsers clear it when you haven’t visited for a while, so save a file now and then.';
export const isForThisPage =
  'This browser won’t keep anything for us: it refuses, or it is full. What you write stays while this page is open. Save it to a file before you leave.';

export const save = 'Save to a file';
export const load = 'Load from a file';
export const fileToLoad = 'File to load';
export const loaded = 'The file is loaded.';
export const nothingNew = 'Your list is already as it is in this file.';
export const forget = 'Forget everything';
export const forgotten = 'Everything in the planner is forgotten.';

export const isDeleted = (name: string) => `${name} is deleted.`;
export const roomToUndo = (most: number) =>
  `The list has room for ${most} people. Delete someone else first, then undo.`;
export const emptiedElsewhere = 'Your list was emptied or replaced, in another tab or by your browser.';
export const oneLeft = (name: string) => `${name} left the list in another tab.`;
export const severalLeft = (people: number) => `${people} people left the list in another tab.`;

/** Of what the browser holds and this page can't use. */
export const newerHere =
  'This browser holds a plan that was made with a newer version of this page. Reload the page to use it. Until then nothing is changed.';
export const damagedHere =
  'This browser holds a plan that can’t be read any more. Nothing was changed. You can save what is there to a file, and then begin anew.';

/** Why a file can't be loaded, and what to do. */
export const noPlan = `This file can’t be read as a plan. Choose the file that “${save}” made here.`;
export const anotherFile = `This file isn’t from this planner. Choose the file that “${save}” made here.`;
export const newerFile =
  'This plan was saved by a newer version of this page. Reload the page, and load the file again.';
/** `where` is a field of the file, as "relationships.2.influence", and `fault` one of those below. */
export const damagedFile = (where: string, fault: string) =>
  `This file was changed or cut off: ${where} is wrong (${fault}). Your list here is as it was.`;

export const tooLong = (most: number) => `more than ${most} characters`;
export const tooMany = (most: number) => `more than ${most} people`;
export const noDay = 'not a day like 2026-11-24';
export const noTime = 'not a time like 09:30';
export const noId = 'not an id';
export const oneIdTwice = 'two people with one id';
/** Both as code writes them: "Array", "string", "42". */
export const anotherKind = (expected: string, received: string) => `expected ${expected}, found ${received}`;
