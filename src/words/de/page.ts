export const skip = 'Zum Text springen';
export const siteLinks = 'Website';
export const aboutLinks = 'Über diese Website';
export const trail = 'Navigationspfad';
export const searchLost = 'Suche nicht erreichbar';
export const otherLanguages = 'In anderen Sprachen';
