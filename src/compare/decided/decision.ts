import { placedText, type Difference } from "../differences/difference";

/** What was decided of a difference: it stays as we have it, becomes as they have it, or gets another text. */
export type Choice = "ours" | "theirs" | "text";

/** What the sheet of the comparison says next to a difference. */
export interface TypedAgreement {
  readonly agreedText: string | null;
  readonly isAgreed: boolean;
  /** The side whose name is there in place of a text; left out where it is none. */
  readonly side?: "ours" | "theirs";
}

/** What of a difference is kept with its decision, to be reported when it is no longer one. */
export interface DecidedDifference extends Pick<Difference, "id" | "kind" | "of" | "field" | "title"> {
  /** The number of the part: ours, or where we have none theirs; blank where it has none. */
  readonly number: string;
  /** What both sides said about it when it was decided; `null` for nothing. */
  readonly ours: string | null;
  readonly theirs: string | null;
}

/** A difference that is decided. It counts as long as both sides say what they said then, or ours what was agreed. */
export interface Decision extends DecidedDifference {
  readonly choice: Choice;
  /** What was agreed in words; `null` if it says the same as one side. */
  readonly text: string | null;
  /** What their draft is called, such as its file: decisions of another draft are not counted with it. */
  readonly draft: string;
  /** Blank where it was typed on the sheet, which does not say by whom. */
  readonly by: string;
  /** The day, such as `2026-05-21`. */
  readonly on: string;
  /** What the sheet said next to it then; `null` if it had no such row. What is typed there later counts before it. */
  readonly seen: TypedAgreement | null;
}

/** A wording or value of ours that was changed by agreement. */
export interface WordingChange extends Pick<DecidedDifference, "id" | "kind" | "of" | "field" | "number"> {
  /** The part's text, of an output or activity that is set down for other quarters: its number does not tell it apart. */
  readonly title?: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly by: string;
  readonly on: string;
}

/** What a workbook keeps of the drafts that its plan was compared with. */
export interface DraftDecisions {
  /** What the two sides are called; `null` until somebody has named them. */
  readonly sides: { readonly ours: string; readonly theirs: string } | null;
  /** One for each difference. */
  readonly decisions: readonly Decision[];
  /** In the order in which it was agreed. */
  readonly history: readonly WordingChange[];
}

export const NOTHING_DECIDED: DraftDecisions = { sides: null, decisions: [], history: [] };

/** What is kept of a difference when it is decided. */
export function decidedDifference(difference: Difference): DecidedDifference {
  const { id, kind, of, field, title, ids, ours, theirs } = difference;
  const number = ids.ours ?? ids.theirs ?? "";
  return { id, kind, of, field, title, number, ours: placedText(ours), theirs: placedText(theirs) };
}

/** What ours says when a decision was carried out. */
export function agreedText({ choice, text, ours, theirs }: Decision): string | null {
  if (choice === "text") return text;
  return choice === "ours" ? ours : theirs;
}

/** The decision that a typed text means: that of a side where it says the same, else a text of its own. */
export function choiceOfText(
  text: string | null,
  { ours, theirs }: Pick<DecidedDifference, "ours" | "theirs">,
): Pick<Decision, "choice" | "text"> {
  if (isSameText(text, theirs)) return { choice: "theirs", text: null };
  if (isSameText(text, ours)) return { choice: "ours", text: null };
  return { choice: "text", text };
}

/** Whether two texts are the same but for the space around them; a blank one is nothing. */
export function isSameText(one: string | null, other: string | null): boolean {
  return (one?.trim() ?? "") === (other?.trim() ?? "");
}

/** The change of ours that a decision makes; `null` if ours stays as it is. */
export function changeOf(decision: Decision): WordingChange | null {
  const { id, kind, of, field, number, by, on, ours: from } = decision;
  const to = agreedText(decision);
  const isLine = kind === "moved" && (of === "output" || of === "activity");
  const title = isLine ? { title: decision.title } : {};
  return isSameText(from, to) ? null : { id, kind, of, field, number, ...title, from, to, by, on };
}
