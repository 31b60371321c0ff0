import type { Part } from '../../domain/takeaway/sheet.ts';

/** The sheet that a form is for. */
export interface FillProps {
  id: string;
  title: string;
  parts: readonly Part[];
  /** The site's host, of which a calendar's ids are made. */
  host: string;
}
