export const email = 'E-Mail';
