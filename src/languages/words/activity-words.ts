import type { AgencyColumn } from "../../plan/agency";
import type { ActivityColumn, ActivityStatus } from "../../plan/activity";
import type { OpenPointColumn } from "../../plan/open-point";
import type { Phrases } from "../entries";

/** What a language says about activities. */
export interface ActivityWords {
  /** Headers of the Activities sheet, and of the users' own columns next to activities. */
  readonly headers: Readonly<Record<ActivityColumn, Phrases>>;
  /** How what is said about an activity begins. */
  readonly statuses: Readonly<Record<ActivityStatus, Phrases>>;
  /** "In", "at": what is before a place. */
  readonly placesBehind: Phrases;
  /** "Province", "hotel", cities: how a place's name begins, in scripts that have no capitals. */
  readonly placeStarts?: Phrases;
  /** "Hosted by". */
  readonly hostsBehind: Phrases;
  /** "Has", "to confirm": what is behind a party's name in a remark that it left in brackets. */
  readonly partySays: Phrases;
  /** "Visit", "venue": what is open where "potential" or "possible" is before it. */
  readonly openThings: Phrases;
  /** "Tentatively", "to be confirmed": marks of what is open, wherever they are. */
  readonly openWords: Phrases;
  /** "Potential": such a mark only before one of the things above. */
  readonly weakWords: Phrases;
  /** Headers of the sheet of open points, in the languages in which it is written. */
  readonly openPointHeaders?: Readonly<Record<OpenPointColumn, Phrases>>;
  /** What the sheet of a comparison calls a difference that nobody has agreed on. */
  readonly openState?: Phrases;
  /** Headers of the Agencies sheet, in the languages in which it is written. */
  readonly agencyHeaders?: Readonly<Record<AgencyColumn, Phrases>>;
}
