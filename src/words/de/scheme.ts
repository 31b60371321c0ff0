export const lightOrDark = 'Hell oder dunkel:';
export const asOnDevice = 'Wie auf diesem Gerät';
export const light = 'Hell';
export const dark = 'Dunkel';
