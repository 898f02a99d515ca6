import type { Pattern } from "../entries";

/**
 * How indicators are worded, as patterns. A blank pattern is that of a language which has no words for the
 * thing, or tells it by another entry.
 */
export interface WordingWords {
  /** "Number of". */
  readonly count: Pattern;
  /** "Percentage", "share of". */
  readonly percentage: Pattern;
  /** "Rate", "coverage": a level that is a share where nothing says of how many. */
  readonly rate: Pattern;
  /** "Index", "ratio", "level of": a level that is not a share. */
  readonly score: Pattern;
  /** "Per 100,000 inhabitants": a rate, however it begins. */
  readonly perPopulation: Pattern;
  readonly average: Pattern;
  /** "Time to …", "number of days to decide". */
  readonly duration: Pattern;
  /** "Developed", "in place": what is made or not, in words that do not follow the number of what is made. */
  readonly milestone: Pattern;
  /** The same in participles that take the number of their subject: "aprobadas". */
  readonly inflectedMilestone: Pattern;
  /** Of these, what does not follow it: "mis en place". */
  readonly inflectedElsewhere: Pattern;
  /** The same in a language whose nouns have no plural. */
  readonly uninflectedMilestone: Pattern;
  /** What is done to a guideline or a law once; reports are published, centres established one after another. */
  readonly doneOnce: Pattern;
  /** What comes again: "annual", "each". */
  readonly repeated: Pattern;
  /** What a plan has several of without saying so: papers that are written again, several places. */
  readonly several: Pattern;
  /** "Cumulative". */
  readonly cumulative: Pattern;
  /** What is all the time: "functioning". */
  readonly standing: Pattern;
  /** "Villages using …": in this state they are found, unless they are so made in the period. */
  readonly inState: Pattern;
  /** What takes place within a period, so that it can be counted again in each: "meetings". */
  readonly events: Pattern;
  /** What is made or done; "reported" or "recorded" describes what happens by itself. */
  readonly made: Pattern;
  /** "People treated", "wells drilled in …", but not "protected areas" or "schools connected". */
  readonly happening: Pattern;
  /** Shares of a way that is gone step by step, of which each period may state its own. */
  readonly steps: Pattern;
  /** "Per year". */
  readonly eachYear: Pattern;
  /** "In each country". */
  readonly eachParty: Pattern;
  /** "In both countries". */
  readonly bothParties: Pattern;
  /** Harm that is counted is to be less: "deaths". */
  readonly harms: Pattern;
  /** Unless something is done about it: "deaths reviewed". */
  readonly harmsTended: Pattern;
  /** Harm whose rate or share is to be less: "mortality", "dropout". */
  readonly harmLevels: Pattern;
  /** Before a number that is not to be passed: "not more than", "below". */
  readonly ceilings: Pattern;
  /** Before a number that is to be reached, in words that hold those of a ceiling: "not less than". */
  readonly floors: Pattern;
  /** The wanted change, as the words name it at their beginning: "Maintain …". */
  readonly maintain: Pattern;
  readonly decrease: Pattern;
  /** What is before the counted thing: "Number of the ", with the space behind. */
  readonly beforeThing: Pattern;
  /** What follows these tells more of a thing, and does not name it: "of", "for", "that". */
  readonly afterThing: Pattern;
  /** "And", "or": behind them another thing begins. */
  readonly joining: Pattern;
  /** Participles that follow the counted thing: "held". */
  readonly thingDone: Pattern;
  /** Verbs whose subject is several. */
  readonly pluralVerbs: Pattern;
  /** Plurals that do not end in -s: "people". */
  readonly pluralNouns: Pattern;
  /** "A", "one": what follows is one thing. */
  readonly single: Pattern;
  /** What is in brackets behind an indicator and is not a unit: "new", "total". */
  readonly notUnit: Pattern;
}

/** What a language has not in which words do not change with number: such words say what is made, not how often. */
export const WITHOUT_PLURALS = {
  milestone: "",
  inflectedMilestone: "",
  inflectedElsewhere: "",
  doneOnce: "",
  several: "",
  thingDone: "",
  pluralVerbs: "",
  pluralNouns: "",
  single: "",
} as const;

/** How a column says which way an indicator is to go, as the beginnings of words. */
export interface DirectionWords {
  readonly increase: Pattern;
  readonly decrease: Pattern;
  readonly maintain: Pattern;
  /** "Increase", "reduction" within the words of a target: it tells of a change, and of no level. */
  readonly change: Pattern;
  /** "To" before the number that is to be reached: "increase to 60 %" is a level. */
  readonly toLevel: Pattern;
}
