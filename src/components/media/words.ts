/** The words that readers see around pictures, recordings and links to them. */
export const words = {
  captions: 'Captions',
  transcript: 'Read it in place of playing it',
  video: (site: string) => `Video on ${site}`,
  post: (account: string) => `Post by ${account}`,
};
