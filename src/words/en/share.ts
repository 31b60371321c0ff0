/** A share panel: links to networks, an address to copy, a picture. */
export const sharesLink = 'You share the link. Networks that take words get these, for you to change there: ';
export const bySystem = 'Share …';
export const addressToCopy = 'Address to copy';
export const copyLink = 'Copy link';
export const savePicture = 'Save the picture';
export const sharePicture = 'Share the picture';
