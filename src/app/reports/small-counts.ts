import { isAboutVictims, mayBeVictims } from "../../plan/language/breakdown-words";
import type { Indicator } from "../../plan/plan";
import { numberOf } from "../../plan/value";
import { isSmallCount, SMALL_COUNT } from "../../progress";
import type { StudiedPlan } from "../study/studied-plan";

/** Indicators that count victims, of whom so few were reported that a reader may know who they are. */
export interface SmallCounts {
  /** Counts below this are small. */
  readonly below: number;
  /** The ids of indicators of which a part is small, in the order of the plan. */
  readonly ofParts: readonly string[];
  /** The ids of those of which a whole is. */
  readonly ofWholes: readonly string[];
}

/** What small counts of victims are looked for in. */
type Counted = Pick<StudiedPlan, "plan" | "actuals" | "parts" | "definitions">;

/** The small counts of victims in what was reported on a plan; percentages are none. */
export function smallCountsOf(
  { plan, actuals, parts, definitions }: Counted,
  below = SMALL_COUNT,
): SmallCounts {
  const counted = plan.indicators.filter((each) => countsVictims(each, definitions));
  const idsIn = (reports: StudiedPlan["actuals"]): readonly string[] => {
    const small = new Set(
      reports.filter(({ value }) => isSmallCount(numberOf(value), below)).map(({ indicator }) => indicator),
    );
    return counted.map(({ id }) => id).filter((id) => small.has(id));
  };
  return { below, ofParts: idsIn(parts), ofWholes: idsIn(actuals) };
}

/** The same; `null` where there are none. */
export function anySmallCounts(study: Counted): SmallCounts | null {
  const counts = smallCountsOf(study);
  return counts.ofParts.length + counts.ofWholes.length === 0 ? null : counts;
}

/** Whether an indicator counts victims: "number of workshops on victims" counts workshops, and "participants" are others. */
export function countsVictims(
  { id, text, unit: stated }: Indicator,
  definitions: StudiedPlan["definitions"],
): boolean {
  const definition = definitions.get(id);
  if (definition?.measure !== "number") return false;
  const unit = definition.unit ?? stated?.text ?? "";
  return isAboutVictims(unit) || (mayBeVictims(unit) && isAboutVictims(text));
}
