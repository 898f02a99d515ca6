import type { Actual } from "../../plan/actual";
import type { Report } from "./file-reports";

/** Between the notes in a comment. */
const BETWEEN = "; ";

/** What is noted next to a value: who reported it, from which file. */
function noteOf({ agency, file, row }: Report): string {
  return `${agency === "" ? "" : `${agency}: `}${row.actual} (${file})`;
}

/** The values that a reporter's notes next to an actual have, in the order in which they were taken. */
export function notedValues({ report }: Actual, agency: string): readonly string[] {
  return notedIn(report?.comment ?? "", agency);
}

/** The same of a comment. */
export function notedIn(comment: string, agency: string): readonly string[] {
  if (agency === "") return [];
  const notes = comment.split(BETWEEN).filter((note) => note.startsWith(`${agency}: `));
  return notes.flatMap(
    (note) => /^((?:(?! \().)*) \(.*\.\w+\)$/u.exec(note.slice(agency.length + 2))?.[1] ?? [],
  );
}

/** What is to be kept next to a value. */
export interface ReportTexts {
  readonly evidence: string;
  readonly varianceReason: string;
  /** To be added to what the comment says. */
  readonly comment: string;
}

/** The texts to be kept next to the value; `null` if they say nothing new. What was there before stays. */
export function textsOf(
  reports: readonly Report[],
  standing: Actual | undefined,
  isNew: boolean,
): ReportTexts | null {
  const kept = standing?.report;
  const evidence = added(
    kept?.evidence,
    reports.map(({ row }) => row.evidence),
  );
  const varianceReason = added(
    kept?.varianceReason,
    reports.map(({ row }) => row.varianceReason),
  );
  const comment = added(kept?.comment, reports.map(commentOf));
  if (!isNew && evidence === null && varianceReason === null && comment === null) return null;
  const notes = isNew ? reports.filter(({ row }) => row.actual !== "").map(noteOf) : [];
  const newComments = added(kept?.comment, [...reports.map(commentOf), ...notes], "only");
  return { evidence: evidence ?? "", varianceReason: varianceReason ?? "", comment: newComments ?? "" };
}

/** What a form says next to its actual; without one, with who says it, since the row is then another's as well. */
function commentOf({ agency, row }: Report): string {
  return row.actual !== "" || row.comment === "" || agency === "" ? row.comment : `${agency}: ${row.comment}`;
}

/** A text with others behind it that it does not say yet; `null` if there are none of them. */
function added(
  standing: string | null | undefined,
  texts: readonly string[],
  which: "all" | "only" = "all",
): string | null {
  const said = standing ?? "";
  const more: string[] = [];
  for (const text of texts) {
    if (
      text === "" ||
      `${BETWEEN}${[said, ...more].join(BETWEEN)}${BETWEEN}`.includes(`${BETWEEN}${text}${BETWEEN}`)
    )
      continue;
    more.push(text);
  }
  if (more.length === 0) return null;
  return (which === "only" || said === "" ? more : [said, ...more]).join(BETWEEN);
}
