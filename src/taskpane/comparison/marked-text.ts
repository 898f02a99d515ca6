import { differingWords } from "../../app/comparing";

/** The words that only one of two wordings has: `− ours`, `+ theirs`. */
export function markedText(from: string | null, to: string | null): string {
  const { former, present } = differingWords({ from, to });
  return [...former.map((words) => `− ${words}`), ...present.map((words) => `+ ${words}`)].join("\n");
}
