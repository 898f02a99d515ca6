import type { SheetComment } from "@plan-of-action/xlsx";
import { areaOf } from "../../cells/addresses";
import { booleanArgument } from "../../requests/arguments";
import { HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { Range } from "../ranges/range";
import { commentMembers } from "./comment-members";
import { CommentReplyCollection } from "./comment-replies";
import { contentArgument, type FoundComment, requireComment } from "./found-comment";

/** A comment, the first of its thread. */
export class Comment extends HostObject {
  readonly className = "Comment";
  readonly members = commentMembers;
  readonly contentType = "Plain";

  constructor(
    private readonly open: OpenWorkbook,
    readonly id: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  get content(): string {
    return this.found.comment.text;
  }

  set content(value: unknown) {
    this.change({ text: contentArgument(value) });
  }

  get authorName(): string {
    return this.found.comment.author;
  }

  get resolved(): boolean {
    return this.found.comment.isResolved;
  }

  set resolved(value: unknown) {
    this.change({ isResolved: booleanArgument(value) });
  }

  get replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.open, this.id);
  }

  getLocation(): Range {
    const { sheet, comment } = this.found;
    return new Range(this.open, sheet, areaOf(comment.row, comment.column));
  }

  delete(): void {
    const { sheet } = this.found;
    this.open.requireUnprotected(sheet);
    sheet.removeComment(this.id);
  }

  private get found(): FoundComment {
    return requireComment(this.open, this.id);
  }

  private change(change: Partial<SheetComment>): void {
    const { sheet, comment } = this.found;
    this.open.requireUnprotected(sheet);
    sheet.setComment({ ...comment, ...change });
  }
}
