import { CannotBeDone } from "../cannot-be-done";
import { planToWrite, type Command, type Given, type WritingRequest } from "../command";
import type { OptionValues } from "../options";

export interface CompareRequest extends WritingRequest {
  /** `null` if the other draft is a sheet of the same workbook. */
  readonly other: string | null;
  readonly sheet: string | null;
  readonly otherSheet: string | null;
  readonly takeAll: boolean;
  /** What the sides are called on the sheet; `null` leaves it to their sheets and files. */
  readonly sides: { readonly ours: string; readonly theirs: string } | null;
  /** Differences by their ids, in the order in which they are decided. */
  readonly decided: readonly DecidedOne[];
  /** Who decides them. */
  readonly by: string;
}

/** A difference that is decided, as theirs, as ours, or as another text. */
export interface DecidedOne {
  readonly id: string;
  readonly choice: "ours" | "theirs" | "text";
  readonly text: string | null;
}

export const compare: Command = {
  name: "compare",
  does: "Says in what the draft in FILE differs from the one in OTHER, or on another sheet of FILE.",
  more: "With --out or --in-place it writes the sheet Comparison; with --take-all a copy of FILE that says all that the other draft says. Differences are decided by their ids (compare --json has them): as the other draft has them (--take), as they are (--keep), or as another text (--agree ID=TEXT). Decisions are saved in the workbook.",
  asked: [
    "FILE [OTHER] [--sheet S] [--other-sheet S] [--take-all] [--take ID …] [--keep ID …] [--agree ID=TEXT …] [--by NAME] [--out OUT.xlsx | --in-place] [--ours NAME --theirs NAME] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const request: CompareRequest = { ...planToWrite(given, 2), ...draftsToCompare(given) };
    return async () => (await import("../compare/compare-command")).compare(request);
  },
};

function draftsToCompare({ files, values }: Given) {
  const other = files[1] ?? null;
  const otherSheet = values["other-sheet"] ?? null;
  if (other === null && otherSheet === null) {
    throw new CannotBeDone(
      "Say with what to compare it: a second workbook, or --other-sheet NAME for a sheet of the same one.",
    );
  }
  return {
    other,
    sheet: values.sheet ?? null,
    otherSheet,
    takeAll: values["take-all"] ?? false,
    sides: sidesNamed(values),
    decided: decidedOnes(values),
    by: values.by ?? "",
  };
}

function decidedOnes({ take = [], keep = [], agree = [] }: OptionValues): readonly DecidedOne[] {
  const texts = agree.map((given): DecidedOne => {
    const [id = "", ...text] = given.split("=");
    if (text.length === 0 || text.join("=").trim() === "") {
      throw new CannotBeDone(`Say on what is agreed: --agree "${id}=TEXT".`);
    }
    return { id, choice: "text", text: text.join("=").trim() };
  });
  return [
    ...take.map((id): DecidedOne => ({ id, choice: "theirs", text: null })),
    ...keep.map((id): DecidedOne => ({ id, choice: "ours", text: null })),
    ...texts,
  ];
}

function sidesNamed({ ours, theirs }: OptionValues) {
  if (ours === undefined && theirs === undefined) return null;
  if (ours === undefined || theirs === undefined) {
    throw new CannotBeDone("Say what both sides are called: --ours NAME --theirs NAME.");
  }
  return { ours, theirs };
}
