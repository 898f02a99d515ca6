import { continuations } from "./continuations";
import { headersAgain } from "./headers-again";
import { actionNumbers, levelNumbers } from "./level-numbers";
import { levelNames } from "./level-names";
import { notes } from "./notes";
import { otherTables } from "./other-tables";
import { ownTexts } from "./own-texts";
import { parts } from "./parts";
import type { RowRule } from "./row-rule";
import { titles } from "./titles";
import { totals } from "./totals";

/** All that says what a row is. The order has no meaning. */
export const ROW_RULES: readonly RowRule[] = [
  ownTexts,
  actionNumbers,
  continuations,
  titles,
  levelNames,
  levelNumbers,
  parts,
  totals,
  notes,
  headersAgain,
  otherTables,
];
