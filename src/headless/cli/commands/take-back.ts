import type { Period } from "../../../plan/period";
import { CannotBeDone } from "../cannot-be-done";
import { planToWrite, type Command, type WritingRequest } from "../command";
import { period } from "../times-asked";

export interface TakeBackRequest extends WritingRequest {
  /** Files that came back, and folders with them. */
  readonly forms: readonly string[];
  /** Of files that do not say of which they are. */
  readonly period: Period | null;
}

export const takeBack: Command = {
  name: "take-back",
  does: "Records what came back in report forms, also renamed, sorted, or saved as CSV: of each file all or nothing.",
  asked: [
    "FILE FORMS… (--out OUT.xlsx | --in-place) [--period 2024-Q2] [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const { period: asked } = given.values;
    const request: TakeBackRequest = {
      ...planToWrite(given, Infinity),
      forms: formsToTakeBack(given.files.slice(1)),
      period: asked === undefined ? null : period(asked),
    };
    return async () => (await import("../reports/take-back-command")).takeBackForms(request);
  },
};

function formsToTakeBack(files: readonly string[]): readonly string[] {
  if (files.length > 0) return files;
  throw new CannotBeDone("Name the files that came back, or their folder: take-back PLAN.xlsx FORMS…");
}
