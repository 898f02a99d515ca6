import type { Language } from "../../../locales/languages";
import { CannotBeDone } from "../cannot-be-done";
import { languageAsked, planToWrite, type Command, type WritingRequest } from "../command";
import type { OptionValues } from "../options";

export interface CheckRequest extends WritingRequest {
  /** Findings, such as `target-total-mismatch@F11`. */
  readonly accept: readonly string[];
  readonly reason: string;
  readonly by: string;
  readonly withdraw: readonly string[];
  /** Such as `agency-missing=off`. */
  readonly severities: readonly string[];
}

export interface ExplainRequest {
  readonly rule: string;
  readonly language: Language;
}

export const check: Command = {
  name: "check",
  does: "Checks the plan and says in which cell something is wrong, and what to do.",
  more: "With --out or --in-place it writes the findings into the sheet Checks as well. --accept saves in the workbook that a finding is accepted (target-total-mismatch@F11), why and by whom; --withdraw undoes that; --severity changes the severity of a check (none: the default). --explain shows the page of a check.",
  asked: [
    "FILE [--out OUT.xlsx | --in-place] [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
    "FILE (--accept RULE@CELL … --reason TEXT --by NAME | --withdraw RULE@CELL … | --severity RULE=error|warning|info|off|none …) (--out OUT.xlsx | --in-place)",
    "--explain RULE [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const { explain: rule } = given.values;
    if (rule !== undefined) {
      const request: ExplainRequest = { rule, language: languageAsked(given) ?? "en" };
      return async () => (await import("../rule-pages")).explain(request);
    }
    const request: CheckRequest = { ...planToWrite(given), ...decisions(given.values) };
    return async () => (await import("../check-command")).check(request);
  },
};

function decisions({ accept = [], withdraw = [], severity = [], reason = "", by = "" }: OptionValues) {
  if (accept.length > 0 && (reason.trim() === "" || by.trim() === "")) {
    throw new CannotBeDone(
      "Say why the finding is accepted, and who accepts it, for those who ask later: --reason TEXT --by NAME.",
    );
  }
  return { accept, withdraw, severities: severity, reason, by };
}
