import { formatCell } from "../../../app";
import type { Compared, WorkplanDifference, WorkplanLine } from "../../../app/comparing";
import { counted } from "../reports";
import { marked } from "./marked-words";

/** What `poa compare --json` prints of the workplans. */
export function workplanShape({ sheets, differences, same, isShared }: Compared["workplan"]) {
  return {
    sheets,
    shared: isShared,
    differences: differences.map(({ id, kind, of, ours, theirs }) => ({
      id,
      kind,
      of,
      ours: lineShape(ours),
      theirs: lineShape(theirs),
    })),
    same,
  };
}

function lineShape(line: WorkplanLine | null) {
  return line === null ? null : { cell: formatCell(line.cell), value: line.text, periods: line.periods };
}

const KINDS: Readonly<Record<WorkplanDifference["kind"], string>> = {
  wording: "wording",
  moved: "in other quarters",
  added: "only in theirs",
  removed: "only in ours",
};

/** In what the workplans differ, for people; `[]` if neither draft has one. */
export function workplanLines({
  sheets,
  differences,
  same,
  isShared,
}: Compared["workplan"]): readonly string[] {
  if (sheets.ours === null && sheets.theirs === null) return [];
  if (isShared)
    return [
      "",
      `Both drafts have one workplan, on “${sheets.ours ?? ""}”, which was not compared with itself.`,
    ];
  const count = differences.length === 0 ? "nothing differs" : counted(differences.length, "difference");
  return [
    "",
    `Workplans (ours ${placeOf(sheets.ours)}, theirs ${placeOf(sheets.theirs)}): ${count}; ${same} outputs and activities are the same.`,
    ...differences.flatMap(linesOf),
  ];
}

function placeOf(sheet: string | null): string {
  return sheet === null ? "has none" : `on “${sheet}”`;
}

function linesOf({ kind, of, ours, theirs }: WorkplanDifference): readonly string[] {
  const [own, other] = [ours?.text ?? "", theirs?.text ?? ""];
  const [ownText, otherText] = kind === "wording" ? marked(own, other) : [own, other];
  const side = (name: string, line: WorkplanLine | null, text: string): readonly string[] =>
    line === null ? [] : [`      ${name} ${formatCell(line.cell)}, ${line.periods.join(", ")}: ${text}`];
  return [`  ${of}: ${KINDS[kind]}`, ...side("ours  ", ours, ownText), ...side("theirs", theirs, otherText)];
}
