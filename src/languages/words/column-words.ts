import type { Pattern, Phrases } from "../entries";

/** What headers of columns, and marks below them, say next to the terms of a header. */
export interface ColumnWords {
  /** "Deliverable": next to an action it is what the action gives. */
  readonly deliverable: Phrases;
  /** "Side": the header names a party; at its end or its beginning. */
  readonly side: Phrases;
  /** "Original", "revised": by these differ columns of one thing, and not the parties that report it. */
  readonly notParties: Phrases;
  /** Below the name of an agency: it leads the action. */
  readonly leads: Phrases;
  /** Below the name of an agency: it helps. */
  readonly helps: Phrases;
  /** "With the support of": between who leads and who helps. Blank where it is behind who helps. */
  readonly helpedBy: Pattern;
}

/** The levels of a results chain by the beginnings of their labels. */
export interface LevelWords {
  /** "Goal", "impact". */
  readonly highest: Phrases;
  readonly middle: Phrases;
  readonly outputs: Phrases;
  readonly activities: Phrases;
}

/** What names of agencies are made of. */
export interface AgencyWords {
  /** What names an agency by its field, which can have an "and" in it: "Ministry of". */
  readonly namedFor: Pattern;
  /** What begins an agency's name behind an "and": "y Policía Nacional". */
  readonly beginnings: Pattern;
  /** Names in one word or two that are not acronyms: "Police", "Customs", "Polri", "Kemenlu". */
  readonly plainNames?: Pattern;
  /** What governments are responsible for, in one word each: a ministry is of several of them. */
  readonly portfolios?: Pattern;
  /** "And" as a letter before a name, with what has to follow it. */
  readonly joined?: Pattern;
  /** What ends an agency's name that begins with its field: "Policy and Planning Unit". Blank where none does. */
  readonly endings: Pattern;
  /** "None", "etc.": names nobody. */
  readonly nobody: Phrases;
  /** Persons by their work: "officer", "staff". A header that has such a word next to one of units names who does it there. */
  readonly staff: Phrases;
}
