import type { Message } from "../../../app";
import type { ReportDraft } from "../../drafts/report-draft";

/** A field of the form, beside those of the place that is reported on. */
export type ReportField = keyof ReportDraft | "period";

/** The field of the form at which a refusal is shown: that of the period or of a text, else that of the actual. */
export function fieldOfRefusal({ id, values }: Message): ReportField {
  const field = id === "actuals-refused-long" ? values?.field : null;
  if (field === "evidence" || field === "varianceReason" || field === "comment") return field;
  return id === "actual-in-future" ? "period" : "actual";
}
