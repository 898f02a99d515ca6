import type { MessageId } from "../../app";

/** How far a report has come. */
export type ReportStage = "missing" | "toAgree" | "open" | "reported";

/** The look and the words of each. */
export const STAGES = {
  missing: { sign: "○", tone: "bad", text: "pane-reports-missing" },
  toAgree: { sign: "◐", tone: "good", text: "pane-reports-to-agree" },
  open: { sign: "□", tone: "quiet", text: "pane-reports-open" },
  reported: { sign: "●", tone: "good", text: "pane-reports-reported" },
} as const satisfies Readonly<
  Record<
    ReportStage,
    { readonly sign: string; readonly tone: "bad" | "good" | "quiet"; readonly text: MessageId }
  >
>;
