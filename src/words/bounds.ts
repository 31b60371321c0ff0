/** A count that a condition asks for: just so many, so many or more, so many or fewer. */
export interface Bound {
  count: number;
  is: 'exact' | 'least' | 'most';
}
