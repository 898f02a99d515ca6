import { actions } from "./actions";
import { actuals } from "./actuals";
import { agencies } from "./agencies";
import { changes } from "./changes";
import { formulas } from "./formulas";
import { indicators } from "./indicators";
import { table } from "./table";
import { targets } from "./targets";
import { values } from "./values";
import { workplan } from "./workplan";
import { definitionReasons } from "./definition-reasons";
import { foundWithDoubt } from "./found-with-doubt";

/** The English texts of what checks find: they are fetched with the list of it. */
export const checkTexts = {
  ...actions,
  ...actuals,
  ...agencies,
  ...changes,
  ...formulas,
  ...indicators,
  ...table,
  ...targets,
  ...values,
  ...workplan,
  ...definitionReasons,
  ...foundWithDoubt,
};
