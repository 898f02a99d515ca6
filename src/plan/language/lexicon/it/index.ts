import type { Lexicon } from "../lexicon";
import { agencies } from "./agencies";
import { beside } from "./beside";
import { breakdowns } from "./breakdowns";
import { checks, frequency } from "./checks";
import { columns, levels } from "./columns";
import { headers } from "./headers";
import { numbers } from "./numbers";
import { ownSheets } from "./own-sheets";
import { and, indicatorStarts, rows, title, workplan } from "./rows";
import { dates, periods } from "./time";
import { values } from "./values";
import { versions } from "./versions";
import { direction, wording } from "./wording";

export { activities } from "./activities";

/** Italian, with the words of the national recovery plan beside those of performance plans. */
export const lexicon: Lexicon = {
  language: "it",
  header: headers,
  periods,
  dates,
  values,
  beside,
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
  columns,
  levels,
  agencies,
  breakdowns,
  versions,
};
