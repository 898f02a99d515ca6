import {
  checkPlan,
  fetchAllWords,
  foreseeReports,
  MAX_REPORTED_ROWS,
  recordActuals,
  readReportedRows,
  type ActualEntry,
  type ForeseenReport,
  type Message,
  type NoPlan,
  type RecordedReport,
  type StudiedPlan,
  type Workbook,
} from "../../app";
import { csvGrid } from "../../app/exchange";
import { obstacle, type RecordingWords } from "../report/undo-entries";
import { loadAllLanguages } from "../wording/loaded-languages";

/** What would become of a table of reports. */
export type Foreseen =
  | {
      readonly kind: "foreseen";
      readonly entries: readonly ActualEntry[];
      readonly reports: readonly ForeseenReport[];
    }
  | Faults;

/** Why nothing would be recorded, or was. */
interface Faults {
  readonly kind: "faults";
  readonly faults: readonly Message[];
}

/** What recording the reports of a text would do; nothing is written. Also what was read of the plan for it. */
export async function foreseeText(
  workbook: Workbook,
  text: string,
  { on, translate }: RecordingWords,
): Promise<{ readonly foreseen: Foreseen; readonly read: StudiedPlan | NoPlan | null }> {
  await fetchAllWords();
  const { values } = csvGrid(text);
  if (values.length > MAX_REPORTED_ROWS - 1) {
    const limit = MAX_REPORTED_ROWS - 2;
    return { foreseen: faults([{ id: "reports-file-too-many", values: { limit } }]), read: null };
  }
  const rows = values.map((row, place) => ({
    line: place + 1,
    fields: row.map((value) => (typeof value === "string" ? value : "")),
  }));
  const reports = readReportedRows(rows.filter(({ fields }) => fields.some((field) => field !== "")));
  if (reports.kind === "faults") return { foreseen: reports, read: null };
  await loadAllLanguages();
  const study = await checkPlan(workbook, undefined, on);
  if (study.kind === "noPlan") return { foreseen: faults([obstacle(study)]), read: study };
  const { entries } = reports;
  const outcome = foreseeReports(study, { entries, on, translate });
  if (outcome.kind === "headsGone") return { foreseen: faults([obstacle(outcome)]), read: study };
  return { foreseen: { ...outcome, entries }, read: study };
}

function faults(messages: readonly Message[]): Faults {
  return { kind: "faults", faults: messages };
}

/** How recording went: how many values were added and replaced, or why nothing was recorded. */
export type Recorded =
  | {
      readonly kind: "recorded";
      readonly added: number;
      readonly corrected: number;
      readonly reports: readonly RecordedReport[];
    }
  | Faults;

/** Records entries, all or nothing, and reads the plan again. */
export async function recordEntries(
  workbook: Workbook,
  entries: readonly ActualEntry[],
  words: RecordingWords,
): Promise<{ readonly recorded: Recorded; readonly read: StudiedPlan | NoPlan | null }> {
  await loadAllLanguages();
  const outcome = await recordActuals(workbook, { entries, ...words });
  switch (outcome.kind) {
    case "recorded": {
      const { added, corrected, reports } = outcome;
      const read = await checkPlan(workbook, undefined, words.on);
      return { recorded: { kind: "recorded", added, corrected, reports }, read };
    }
    case "refused": {
      const reasons = outcome.refusals.flatMap(({ reasons: own }) => own);
      return { recorded: faults(reasons), read: null };
    }
    case "headsGone":
      return { recorded: faults([obstacle(outcome)]), read: null };
    case "noPlan":
      return { recorded: faults([obstacle(outcome)]), read: outcome };
  }
}

/** The text of a file; `null` if it cannot be read, or its letters are in a code that cannot be determined. */
export async function textOfFile(file: Pick<File, "arrayBuffer">): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const [first, second] = bytes;
    const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    const code = isWide ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
    return new TextDecoder(code, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
