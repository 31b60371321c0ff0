export const introduction =
  'Code, Texte und Abbildungen dieser Website sind von uns, siehe die Seite „Über uns“. Dazu kommt, was andere gemacht haben:';
