import type { WrittenSheet } from "../../../../app";
import type { Words } from "../../../wording/words";

/** What Excel could not make of a sheet, and what the reader can do about it. */
export function leftOutText(part: WrittenSheet["leftOut"][number], say: Words["say"]): string {
  return part.part === "chart"
    ? say("pane-left-out-chart", { chart: part.name })
    : say(`pane-left-out-${part.part}`);
}
