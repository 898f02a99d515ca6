import { numberOf } from "../../../plan/value";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const rowNotRead = defineRule({
  id: "row-not-read",
  matter: "form",
  severity: "warning",
  needs: "plan",
  *find({ plan }) {
    // So many are not slips: the sheet is a form, or its rows were not understood, which the doubts say.
    const areSlips = plan.notRead.filter(({ why }) => why === "belongsToNoAction").length <= MAX_SLIPS;
    for (const { cell, text, why, heading = "" } of plan.notRead) {
      if (why === "belongsToNoAction" && areSlips)
        yield {
          cell,
          about: "row",
          severity: "info",
          message: "row-not-read",
          values: { text: quote(text) },
        };
      // The heading says it of the rows below, and needs no finding of its own.
      if (why === "withdrawn" && text !== heading)
        yield {
          cell,
          about: "withdrawn",
          severity: "info",
          message: "row-not-read-withdrawn",
          values: { text: quote(text), heading: quote(heading) },
        };
      if (why === "struck")
        yield {
          cell,
          about: "struck",
          severity: "info",
          cause: `row ${cell.sheet} ${cell.row}`,
          message: "row-not-read-struck",
          values: { text: quote(text) },
        };
    }
    for (const { withdrawal, text: indicator, overallTarget, targets } of plan.indicators) {
      if (withdrawal === undefined) continue;
      const { cell, text, kind } = withdrawal;
      const isDue = [overallTarget, ...targets.values()].some((value) => numberOf(value) !== null);
      if (!isDue) continue;
      const values = { text: quote(indicator), status: quote(text) };
      yield { cell, about: kind, severity: "info", cause: kind, message: `row-not-read-${kind}`, values };
    }
    for (const { cell, text, taken, looks } of plan.doubts) {
      const values = { text: quote(text), taken: quote(taken) };
      if (looks === "partlyStruck")
        yield {
          cell,
          about: "struck",
          severity: "info",
          message: "row-not-read-partlyStruck",
          values,
        };
      // Nobody knows whether the number that was read is one of those that are struck.
      if (looks === "unknown")
        yield {
          cell,
          about: "struck",
          message: "row-not-read-someStruck",
          values: { text: quote(text) },
        };
    }
  },
});

const MAX_SLIPS = 10;
