import { intersection, type SheetFile } from "@plan-of-action/xlsx";
import { textArgument } from "../../requests/arguments";
import { areaOf, parseArea, splitSheet } from "../../cells/addresses";
import { invalidArgument, invalidOperation, itemNotFound } from "../../requests/host-error";
import { HostCollection } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import type { NamedArea } from "../names";
import { Range } from "../ranges/range";
import { Comment } from "./comment";
import { commentCollectionMembers } from "./comment-members";
import { AUTHOR, commentsOf, contentArgument, type FoundComment, newCommentId } from "./found-comment";

/** The comments of a sheet, or of the whole workbook. */
export class CommentCollection extends HostCollection {
  readonly className = "CommentCollection";
  readonly members = commentCollectionMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile | null,
  ) {
    super();
  }

  items(): readonly Comment[] {
    return this.found().map(({ comment }) => new Comment(this.open, comment.id));
  }

  getItem(id: unknown): Comment {
    const comment = this.getItemOrNullObject(id);
    if (comment === null) throw itemNotFound();
    return comment;
  }

  getItemOrNullObject(key: unknown): Comment | null {
    const id = textArgument(key);
    return this.items().find((comment) => comment.id === id) ?? null;
  }

  getItemAt(index: unknown): Comment {
    const comment = this.items()[Number(index)];
    if (comment === undefined) throw itemNotFound();
    return comment;
  }

  getItemByCell(cell: unknown): Comment {
    const { sheet, area } = this.cellOf(cell);
    const found = this.found().find(
      ({ sheet: own, comment }) =>
        own === sheet && comment.row === area.firstRow && comment.column === area.firstColumn,
    );
    if (found === undefined) throw itemNotFound();
    return new Comment(this.open, found.comment.id);
  }

  getItemByReplyId(key: unknown): Comment {
    const id = textArgument(key);
    const found = this.found().find(({ comment }) => comment.replies.some((reply) => reply.id === id));
    if (found === undefined) throw itemNotFound();
    return new Comment(this.open, found.comment.id);
  }

  getCount(): number {
    return this.items().length;
  }

  /** A cell has one comment, or a note. */
  add(cell: unknown, content: unknown, contentType?: unknown): Comment {
    const { sheet, area } = this.cellOf(cell);
    this.open.requireUnprotected(sheet);
    const text = contentArgument(content, contentType);
    const taken = [...sheet.comments, ...sheet.notedCells].some(
      ({ row, column }) => intersection(areaOf(row, column), area) !== null,
    );
    if (taken) throw invalidOperation();
    const id = newCommentId(this.open);
    const place = { row: area.firstRow, column: area.firstColumn };
    sheet.setComment({ id, text, author: AUTHOR, isResolved: false, replies: [], ...place });
    return new Comment(this.open, id);
  }

  private found(): FoundComment[] {
    return commentsOf(this.open, this.sheet);
  }

  /** A range of one cell, or its address with the sheet's title. */
  private cellOf(cell: unknown): NamedArea {
    const { sheet, area } = cell instanceof Range ? cell : this.addressed(textArgument(cell));
    if (area.firstRow !== area.lastRow || area.firstColumn !== area.lastColumn) throw invalidArgument();
    return { sheet, area };
  }

  private addressed(text: string): NamedArea {
    const { sheet: title, address } = splitSheet(text);
    const sheet = title === null ? this.sheet : this.open.findSheet(title);
    const area = parseArea(address);
    if (sheet === null || area === null) throw invalidArgument();
    return { sheet, area };
  }
}
