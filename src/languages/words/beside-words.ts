import type { Phrases } from "../entries";

/** Units that the languages have words for; their symbols are the same everywhere. */
export type WordedUnit =
  | "metre"
  | "kilometre"
  | "squareMetre"
  | "hectare"
  | "kilogram"
  | "tonne"
  | "litre"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "year";

/** How often in a year something is that a text says about each of some time. */
export type RatePeriod = "day" | "week" | "month" | "quarter" | "half" | "year";

/** What is next to the number of a value, and says what kind of number it is. */
export interface BesideWords {
  /** It has not come about yet: "expected", "scheduled". */
  readonly planned: Phrases;
  /** The number bounds what is meant from above: "less than", "up to". */
  readonly atMost: Phrases;
  readonly atLeast: Phrases;
  /** "Not", which makes its opposite of the word behind it. */
  readonly not: Phrases;
  /** What did not come about: "cancelled", "failed". */
  readonly undone: Phrases;
  /** A part alone: "partly", "draft". */
  readonly partial: Phrases;
  /** Behind a percentage, before what it is a share of: "100 % of procurement". */
  readonly of: Phrases;
  /** What is still missing: "left", "more needed". */
  readonly remaining: Phrases;
  /** "Per quarter", "quarterly"; the last word of each is the name of the period. */
  readonly rates: Readonly<Record<RatePeriod, Phrases>>;
  /** Says nothing that the number does not: "achieved", "so far", and the small words of sentences. */
  readonly neutral: Phrases;
  /** General words for people, each of which can stand for another: "persons", "participants". */
  readonly people: Phrases;
  readonly units: Readonly<Record<WordedUnit, Phrases>>;
}
