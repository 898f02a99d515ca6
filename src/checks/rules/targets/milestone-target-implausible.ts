import { AND } from "../../../plan/language/spelling/joining-words";
import { formatValue, quote } from "../../phrasing";
import { defineRule } from "../../rule";
import { targetsOf } from "../../targets";
import { ofLanguages } from "../../../languages/in-use";

export const milestoneTargetImplausible = defineRule({
  id: "milestone-target-implausible",
  matter: "entry",
  severity: "warning",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  needs: "action",
  *find(context) {
    for (const { indicator, definition, value } of targetsOf(context)) {
      if (definition.measure !== "milestone" || value.state !== "number" || value.written === "date")
        continue;
      // Parts of the way are written 0.5 or 50 %.
      if (value.percent || (value.number >= 0 && value.number <= 1)) continue;
      if (namesListed(indicator.text) === value.number) continue;
      yield {
        cell: value.cell,
        about: indicator.id,
        leansOn: definition,
        // Whether something is counted is one question about the indicator.
        cause: indicator.id,
        message: "milestone-target-implausible",
        values: { number: formatValue(value), indicator: quote(indicator.text) },
      };
    }
  },
});

/** A word of a name; of a longer one each letter would be tried as the beginning of another, to its end. */
const NAMING = String.raw`\p{Lu}[\p{L}\p{M}’'-]{0,40}`;
const NAME = String.raw`${NAMING}(?:\s${NAMING}){0,3}`;
const LIST_OF_NAMES = ofLanguages(() => new RegExp(`${NAME}(?:(?:,\\s*|${AND()})${NAME})+`, "gu"));
const JOINT = ofLanguages(() => new RegExp(`,\\s*|${AND()}`, "u"));

/** How many names the longest list in a text has: "for Laos, Peru and Chad" is one for each of three. */
function namesListed(text: string): number {
  const lists = text.matchAll(LIST_OF_NAMES());
  return Math.max(0, ...Array.from(lists, ([list]) => list.split(JOINT()).length));
}
