import type { Lexicon } from "../lexicon";
import { agencies } from "./agencies";
import { beside } from "./beside";
import { breakdowns } from "./breakdowns";
import { checks, frequency } from "./checks";
import { columns, levels } from "./columns";
import { headers } from "./headers";
import { numbers } from "./numbers";
import { ownSheets } from "./own-sheets";
import { and, indicatorEnds, indicatorStarts, rows, title, workplan } from "./rows";
import { dates, periods } from "./time";
import { values } from "./values";
import { versions } from "./versions";
import { direction, wording } from "./wording";

export { activities } from "./activities";

/** Turkish, with the words of strategic plans, performance programmes and action plans of public bodies. */
export const lexicon: Lexicon = {
  language: "tr",
  header: headers,
  periods,
  dates,
  values,
  beside,
  numbers,
  rows,
  indicatorStarts,
  indicatorEnds,
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
