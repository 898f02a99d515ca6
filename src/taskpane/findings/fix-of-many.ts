import {
  type Finding,
  type Fix,
  formatCell,
  type PreviewedEdit,
  previewFix,
  type StudiedPlan,
} from "../../app";

/** A fix of several findings, and of how many. */
export interface FixOfMany {
  readonly fix: Fix;
  readonly count: number;
}

/**
 * One fix of what is wrong in the same way in several places: the fix of each finding that nobody has accepted, of the
 * same check and with the same kind of fix. A finding that can be fixed in several ways is left to a person, who knows
 * which is meant, and so is one that makes a target give way. `null` if there is no other such finding. Fixes of
 * different words of one cell are made together; where two would make different things of the same words, the first one
 * counts, and the other finding stays.
 */
export function fixOfMany(
  finding: Finding,
  { findings, contents }: Pick<StudiedPlan, "findings" | "contents">,
): FixOfMany | null {
  const kind = onlyFix(finding)?.label.id;
  if (kind === undefined) return null;
  const edits = new Map<string, PreviewedEdit>();
  let count = 0;
  for (const other of findings) {
    const fix = onlyFix(other);
    if (fix === undefined || other.accepted !== null || other.rule !== finding.rule || fix.label.id !== kind)
      continue;
    const joined = previewFix(contents, fix).map((edit) => joinedTo(edits.get(formatCell(edit.cell)), edit));
    if (!joined.every((edit) => edit !== null)) continue;
    for (const edit of joined) edits.set(formatCell(edit.cell), edit);
    count++;
  }
  if (count < 2) return null;
  const changed = [...edits.values()].map(({ cell, after }) => ({ cell, value: after }));
  return { count, fix: { label: { id: "pane-fact-fix-alike", values: { count } }, edits: changed } };
}

function onlyFix({ fixes }: Finding): Fix | undefined {
  const [only] = fixes;
  return fixes.length === 1 && only?.settlesTarget !== true ? only : undefined;
}

/** An edit that makes of a cell what two make of it; `null` if they want different things in the same place. */
function joinedTo(first: PreviewedEdit | undefined, second: PreviewedEdit): PreviewedEdit | null {
  if (first === undefined || first.after === second.after) return second;
  const { before } = second;
  if (typeof before !== "string" || typeof first.after !== "string" || typeof second.after !== "string") {
    return null;
  }
  const [early, late] = [changeOf(before, first.after), changeOf(before, second.after)].sort(
    (a, b) => a.start - b.start,
  );
  if (early === undefined || late === undefined || early.end >= late.start) return null;
  const between = before.slice(early.end, late.start);
  const after = before.slice(0, early.start) + early.text + between + late.text + before.slice(late.end);
  return { ...second, after };
}

/** The one stretch of a text in which another differs from it, and what is there instead. */
function changeOf(before: string, after: string) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let alike = 0;
  while (alike < shorter - start && before.at(-1 - alike) === after.at(-1 - alike)) alike++;
  return { start, end: before.length - alike, text: after.slice(start, after.length - alike) };
}
