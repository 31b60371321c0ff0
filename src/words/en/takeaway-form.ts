/** The form in which a reader fills in a sheet. */

export const oneALine = 'One a line.';
export const rowOf = (part: string, row: number) => `${part}, row ${row}`;
export const addRow = 'Add a row';
export const deleteRow = (row: number) => `Delete row ${row}`;
export const rowDeleted = (part: string) => `A row of “${part}” is deleted.`;
export const totalOf = (column: string, total: string | undefined) => `Total, ${column.toLowerCase()}: ${total}`;
export const noNumber = 'Write a number, such as 1200. Until then it isn’t added.';

export const isKept = 'What you write is kept in this browser, on this device, and is sent to nobody.';
export const isForThisPage =
  'This browser won’t keep anything for us: it refuses, or it is full. What you write stays while this page is open. Copy it before you leave.';
export const unusable =
  'This browser holds a sheet that this version of the page can’t read. Reload the page: a newer one may. Until then nothing is changed.';

export const sheetAsText = 'Sheet as text';
export const sheetAsMarkdown = 'Sheet as Markdown';
export const copyAsMarkdown = 'Copy as Markdown';
export const print = 'Print it';
export const toCalendar = 'Put the dates in my calendar';
export const calendarNeedsDate = 'Once a row has a date, it can go into your calendar.';

export const forget = 'Forget this sheet';
export const forgotten = 'Everything on this sheet is forgotten.';
export const emptiedElsewhere = 'This sheet was emptied, in another tab or by your browser.';
