import { useMemo } from "react";
import { anySmallCounts, copiedMeetingSheet, type MeetingSheetsRequest } from "../../app";
import { loadAllLanguages } from "../wording/loaded-languages";
import { useWords } from "../wording/words";
import type { PlanViewProps } from "../frame/plan-view";
import { CopyTables } from "../ui/copying/copy-table";
import { Paragraph } from "../ui/paragraph";

/** What can be copied for Word, of a summary its first page; the comparison of two drafts is where they are compared. */
const COPIED = ["summary", "annex"] as const;

/** Puts a sheet on the clipboard as a table, with plain text beside it; nothing is written into the workbook. */
export function CopyForWord({
  study,
  requestIn,
  busy,
}: Pick<PlanViewProps, "study"> & {
  readonly requestIn: () => Pick<MeetingSheetsRequest, "period" | "asOf" | "translate" | "keyOnly">;
  readonly busy: boolean;
}) {
  const { say } = useWords();
  const counts = useMemo(() => anySmallCounts(study), [study]);
  const tables = COPIED.map((sheet) => ({
    label: say(`pane-word-${sheet}`),
    counts: sheet === "summary" ? counts : null,
    make: async (suppressBelow: number | null) => {
      await loadAllLanguages();
      return copiedMeetingSheet(sheet, study, { ...requestIn(), suppressBelow });
    },
  }));
  return (
    <>
      <Paragraph quiet>{say("pane-word-how")}</Paragraph>
      <CopyTables tables={tables} disabled={busy} />
    </>
  );
}
