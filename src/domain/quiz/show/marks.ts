/** The mark of an outcome on a part of its quiz: true in every answer set that leads there, in none, or in some. */
export type Mark = 'yes' | 'no' | 'either';

/** A sign or a dimension: an outcome has a mark for each. */
export interface Part {
  id: string;
  /** Its name in a few words. */
  short: string;
}
