import { type Actual, wholeKey } from "./actual";
import { type NamedPart, partKey } from "./language/breakdown-words";

/** The same of a part: its category too, in whatever language it is written. */
export function reportKey(
  actual: Pick<Actual, "indicator" | "period" | "party">,
  part: NamedPart | null,
): string {
  return part === null ? wholeKey(actual) : `${wholeKey(actual)} ${partKey(part)}`;
}
