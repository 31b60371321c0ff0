/** Fetched when a reader asks for the replies on GitHub. */
import { addStyles, propertiesOf } from '../../browser/island-needs.ts';
import { showGiscus } from '../../browser/replies/show-giscus.ts';
import styles from './giscus.css?url';

export interface GiscusProps {
  /** The frame’s address, but for what only the browser knows. */
  frame: string;
}

addStyles(styles);

/** Shows giscus in its section; asked again, anew. */
export function loadGiscus(section: HTMLElement, signedIn: string): void {
  showGiscus(section, { ...(propertiesOf(section) as GiscusProps), signedIn });
}
