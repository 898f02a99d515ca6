import { readYesNo } from "../../../indicators";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";
import { numberTargets } from "../../../indicators/measuring/named-targets";

export const baselineNotNumber = defineRule({
  id: "baseline-not-number",
  matter: "entry",
  severity: "warning",
  mayBeHabit: true,
  needs: "action",
  *find({ plan, definitions }) {
    for (const indicator of plan.indicators) {
      const { id, baseline, text } = indicator;
      const measure = definitions.get(id)?.measure;
      if (baseline?.state !== "text" || (measure !== "number" && measure !== "percentage")) continue;
      if (
        ABBREVIATION.test(baseline.raw) ||
        readYesNo(baseline.raw) !== null ||
        numberTargets(indicator).length === 0
      )
        continue;
      const said = { text: quote(baseline.raw), indicator: quote(text) };
      yield {
        cell: baseline.cell,
        about: id,
        ...(baseline.refused === undefined
          ? { message: "baseline-not-number", values: said }
          : { message: "baseline-refused", values: { ...said, kind: baseline.refused.kind } }),
      };
    }
  },
});

/** "SD", "n.d.", "N/D" say that there is none. */
const ABBREVIATION = /^\s*(?:(?:\p{Lu}[./]?){2,3}|\p{L}[./]\p{L}[./]?)\s*$/u;
