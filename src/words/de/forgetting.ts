export const allForgotten = 'Gelöscht. Auf diesem Gerät ist jetzt nichts mehr von dieser Website gespeichert.';
export const allForgottenElsewhere = 'Alles wurde gelöscht, in einem anderen Tab oder von deinem Browser.';
