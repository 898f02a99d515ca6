import type { ColumnWords, LevelWords } from "../column-words";
import { list } from "../entries";

export const columns: ColumnWords = {
  deliverable: list("deliverable"),
  side: list("side"),
  notParties: list(`
    original, revised, initial, final, adjusted, provisional, preliminary, verified, reported, minimum, maximum,
    physical, financial, value`),
  leads: list("lead, co lead, colead"),
  helps: list("support, supporting, partner"),
};

export const levels: LevelWords = {
  highest: list("goal, impact, ultimate, overall, general"),
  middle: list("outcome, intermediate outcome, immediate outcome"),
  outputs: list("output, intermediate, sub, result"),
  activities: list("activity"),
};
