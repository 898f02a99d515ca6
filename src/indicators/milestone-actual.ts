import type { Value } from "../plan/value";
import { foldAnswer, milestoneValue } from "./yes-no";

/** Words with which a report says how far something is that is not reached. */
const NOT_REACHED: ReadonlySet<string> = new Set(
  (
    "in progress, ongoing, on-going, on going, underway, under way, started, not started, not done, not completed, not achieved, " +
    "incomplete, delayed, postponed, en cours, non réalisé, pas commencé, en proceso, en curso, en ejecución, no iniciado, no cumplido, " +
    "อยู่ระหว่างดำเนินการ, กำลังดำเนินการ, ยังไม่เริ่ม, ยังไม่แล้วเสร็จ, ยังไม่ดำเนินการ, កំពុងអនុវត្ត, កំពុងដំណើរការ, មិនទាន់ចាប់ផ្ដើម, មិនទាន់រួច"
  )
    .split(", ")
    .map(foldAnswer),
);

/** What was achieved of a milestone: as its value, and 0 where the report says that it is under way, or has not begun. */
export function milestoneActual(value: Value): Value {
  if (value.state !== "text" || !NOT_REACHED.has(foldAnswer(value.raw))) return milestoneValue(value);
  return { ...value, state: "number", number: 0, written: "text", percent: false, formula: null };
}
