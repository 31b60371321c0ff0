/** Words of the choice between light and dark pages. */
export const lightOrDark = 'Light or dark:';
export const asOnDevice = 'As on this device';
export const light = 'Light';
export const dark = 'Dark';
