import { routes } from '../../site.ts';

/** The pages above a piece, from the top: what breadcrumbs show, and what search engines read. A workshop has no topic. */
export const trailTo = (topic: { name: string; href: string } | undefined): { name: string; href: string }[] =>
  topic ? [{ name: 'Articles', href: routes.articles }, topic] : [{ name: 'Home', href: routes.home }];
