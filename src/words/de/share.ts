export const sharesLink =
  'Du teilst den Link. Netzwerke, die Worte annehmen, bekommen diese hier, die du dort ändern kannst: ';
export const bySystem = 'Teilen\u00a0…';
export const addressToCopy = 'Adresse zum Kopieren';
export const copyLink = 'Link kopieren';
export const savePicture = 'Bild speichern';
export const sharePicture = 'Bild teilen';
