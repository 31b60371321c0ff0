/**
 * Whether this is a build for colleagues: `DRAFTS=yes npm run build` has drafts and pieces that are scheduled for later. No
 * search engine may list such a build.
 */
export const showsDrafts = process.env.DRAFTS === 'yes';
