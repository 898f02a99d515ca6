import { NUMBER_AND_PERCENTAGE, TWO_MEASURES } from "../../../plan/language/check-patterns";
import { hasPattern } from "../../../plan/language/patterns";
import { withoutAccents } from "../../../plan/language/spelling/text-folding";
import { rememberByText } from "../../../indicators";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

const namesTwoMeasures = rememberByText(
  (text) => hasPattern(TWO_MEASURES(), text) || NUMBER_AND_PERCENTAGE().test(withoutAccents(text)),
);

export const indicatorCompound = defineRule({
  id: "indicator-compound",
  matter: "words",
  severity: "warning",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  needs: "action",
  *find({ plan, index }) {
    for (const { id, text, cell } of plan.indicators) {
      if (index.isMisaligned(id) || !namesTwoMeasures(text)) continue;
      yield {
        cell,
        about: id,
        // The same words in the rows of one activity after another are one thing to be split.
        cause: text,
        message: "indicator-compound",
        values: { indicator: quote(text) },
      };
    }
  },
});
