import type { Message } from "../../app";
import { placeKey, type ReportDraft, type ReportPlace } from "./report-draft";
import type { Recording } from "./reporting";

/** A field of the form, next to the period that is reported on. */
export type ReportField = Exclude<keyof ReportDraft, "parts" | "stating"> | "period";

/** The field of the form at which a refusal is shown: that of the period or of a text, else that of the actual. */
export function fieldOfRefusal({ id, values }: Message): ReportField {
  const field = id === "actuals-refused-long" ? values?.field : null;
  if (field === "evidence" || field === "varianceReason" || field === "comment") return field;
  return id === "actual-in-future" ? "period" : "actual";
}

/** Why a report was refused, as far as what is in the form is still what was refused. */
export function standingRefusals(
  recording: Recording,
  place: ReportPlace,
  draft: ReportDraft,
): readonly Message[] {
  if (recording.kind !== "refused") return [];
  const refused = recording.refused.find((each) => placeKey(each.place) === placeKey(place));
  if (refused === undefined) return [];
  return refused.reasons.filter((reason) => {
    const field = fieldOfRefusal(reason);
    if (field === "period") return true;
    return (
      draft[field] === refused.draft[field] &&
      (field !== "actual" || (draft.stating === refused.draft.stating && hasSameParts(draft, refused.draft)))
    );
  });
}

function hasSameParts({ parts }: ReportDraft, other: ReportDraft): boolean {
  return Object.entries(parts).every(([name, text]) => text === other.parts[name]);
}
