import { choicesOf } from "../../indicators";

/** The choices of a definition, in the order in which they are offered. */
export const DEFINITION_CHOICES = {
  measure: choicesOf("measure"),
  aggregation: choicesOf("aggregation"),
  direction: choicesOf("direction"),
  frequency: choicesOf("frequency"),
  partyParts: choicesOf("partyParts"),
} as const;
