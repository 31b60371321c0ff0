/** Words around every page. */
export const skip = 'Skip to the text';
/** Names for assistive technology of the links at the top, at the bottom, and to the pages above this one. */
export const siteLinks = 'Site';
export const aboutLinks = 'About this site';
export const trail = 'Breadcrumb';
export const searchLost = 'Search is out of reach';
export const otherLanguages = 'In other languages';
