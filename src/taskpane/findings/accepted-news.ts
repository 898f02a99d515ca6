import { formatCell } from "../../app";
import type { AcceptJob } from "./accepting";
import type { Words } from "../wording/words";

/** What is reported: that findings were accepted, or that they count again. */
export type AcceptanceNews = Extract<AcceptJob, { kind: "accepted" | "withdrawn" }>;

/** Says what became of the findings that were accepted, or of which that was taken back. */
export function acceptedNews(job: AcceptanceNews, { say }: Pick<Words, "say">): string {
  const cell = formatCell(job.finding.cell);
  if (job.kind === "withdrawn") return say("pane-accept-withdrawn-news", { cell });
  if (job.others.length === 0) return say("pane-accept-news", { cell });
  return say("pane-accept-news-many", { count: job.others.length + 1 });
}
