/** What each place of the practice network is given. */
export interface PlaceProps {
  /** One of the made-up site's own buttons was pressed. */
  pressed: () => void;
}
