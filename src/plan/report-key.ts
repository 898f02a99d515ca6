import { type Actual, actualKey } from "./actual";
import { type NamedPart, partKey } from "./language/breakdown-words";

/** By what reports on a whole are distinguished: indicator, period and party, whose name may be written large. */
export function wholeKey(actual: Pick<Actual, "indicator" | "period" | "party">): string {
  return `${actualKey(actual)} ${actual.party?.toLowerCase() ?? ""}`;
}

/** The same of a part: its category too, in whatever language it is written. */
export function reportKey(
  actual: Pick<Actual, "indicator" | "period" | "party">,
  part: NamedPart | null,
): string {
  return part === null ? wholeKey(actual) : `${wholeKey(actual)} ${partKey(part)}`;
}
