import type { Lexicon } from "../lexicon";
import { heads } from "./heads";
import { and, indicatorStarts, rows, title, workplan } from "./rows";
import { periods } from "./time";
import { values } from "./values";

export const lo: Lexicon = {
  language: "lo",
  head: heads,
  periods,
  values,
  rows,
  indicatorStarts,
  and,
  title,
  workplan,
};
