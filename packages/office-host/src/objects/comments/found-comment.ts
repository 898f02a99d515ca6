import type { SheetComment, SheetFile } from "@plan-of-action/xlsx";
import { optionalText, textArgument } from "../../requests/arguments";
import { invalidArgument, itemNotFound, notImplemented } from "../../requests/host-error";
import type { OpenWorkbook } from "../../open/open-workbook";

/** A comment on its sheet. */
export interface FoundComment {
  readonly sheet: SheetFile;
  readonly comment: SheetComment;
}

/** Who writes comments here. */
export const AUTHOR = "Author";

/** The comments of a sheet, or of all, in the order of the sheets. */
export function commentsOf(open: OpenWorkbook, sheet: SheetFile | null): FoundComment[] {
  const sheets = sheet === null ? open.worksheets() : [sheet];
  return sheets.flatMap((each) => each.comments.map((comment) => ({ sheet: each, comment })));
}

/** The comment of an id as the workbook has it now. */
export function requireComment(open: OpenWorkbook, id: string): FoundComment {
  const found = commentsOf(open, null).find(({ comment }) => comment.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

/** An id that no comment and no reply of the workbook has. */
export function newCommentId(open: OpenWorkbook): string {
  const taken = new Set(
    commentsOf(open, null).flatMap(({ comment }) => [comment.id, ...comment.replies.map(({ id }) => id)]),
  );
  const idOf = (number: number) =>
    `{0A17C033-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  let number = 1;
  while (taken.has(idOf(number))) number++;
  return idOf(number);
}

/** What a comment says, which is plain text; mentions of people are none of it. */
export function contentArgument(content: unknown, contentType?: unknown): string {
  const type = optionalText(contentType) ?? "Plain";
  if (type !== "Plain" && type !== "Mention") throw invalidArgument();
  if (type === "Mention" || typeof content === "object") throw notImplemented("mentions in comments");
  const text = textArgument(content);
  if (text === "") throw invalidArgument();
  return text;
}
