export const changeServer = (server: string) => `auf ${server}: ändern`;
export const yourServer = 'Dein Mastodon-Server';
export const goThere = 'Dorthin';
export const forExample =
  'Zum Beispiel mastodon.social. Er bleibt auf diesem Gerät gespeichert, damit du nur einmal gefragt wirst.';
export const noServer = (typed: string) =>
  `„${typed}“ kann nicht der Name eines Servers sein. Er sieht aus wie mastodon.social oder wie der letzte Teil von @du@mastodon.social.`;
