import type { Lexicon } from "../lexicon";
import { checks, frequency } from "./checks";
import { heads } from "./heads";
import { numbers } from "./numbers";
import { ownSheets } from "./own-sheets";
import { and, indicatorStarts, rows, title, workplan } from "./rows";
import { periods } from "./time";
import { values } from "./values";
import { direction, wording } from "./wording";

export const en: Lexicon = {
  language: "en",
  head: heads,
  periods,
  values,
  numbers,
  rows,
  indicatorStarts,
  and,
  title,
  workplan,
  ownSheets,
  wording,
  direction,
  frequency,
  checks,
};
