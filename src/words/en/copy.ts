/** Buttons that copy. */
export const copy = 'Copy';
/** The button's accessible name: "Copy these words". */
export const copyIt = (what: string) => `Copy ${what}`;
export const copyAsText = 'Copy as text';
export const copied = 'Copied';
export const selected = 'Selected: copy it from here';
export const copyByHand = 'Copy it by hand';
