import type { CommentReply as ReplyData } from "@plan-of-action/xlsx";
import { textArgument } from "../../requests/arguments";
import { itemNotFound } from "../../requests/host-error";
import { HostCollection, HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import type { Range } from "../ranges/range";
import { Comment } from "./comment";
import { commentReplyCollectionMembers, commentReplyMembers } from "./comment-members";
import { AUTHOR, contentArgument, newCommentId, requireComment } from "./found-comment";

export class CommentReplyCollection extends HostCollection {
  readonly className = "CommentReplyCollection";
  readonly members = commentReplyCollectionMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly parent: string,
  ) {
    super();
  }

  items(): readonly CommentReply[] {
    const { comment } = requireComment(this.open, this.parent);
    return comment.replies.map(({ id }) => new CommentReply(this.open, this.parent, id));
  }

  getItem(id: unknown): CommentReply {
    const reply = this.getItemOrNullObject(id);
    if (reply === null) throw itemNotFound();
    return reply;
  }

  getItemOrNullObject(key: unknown): CommentReply | null {
    const id = textArgument(key);
    return this.items().find((reply) => reply.id === id) ?? null;
  }

  getItemAt(index: unknown): CommentReply {
    const reply = this.items()[Number(index)];
    if (reply === undefined) throw itemNotFound();
    return reply;
  }

  getCount(): number {
    return this.items().length;
  }

  add(content: unknown, contentType?: unknown): CommentReply {
    const { sheet, comment } = requireComment(this.open, this.parent);
    this.open.requireUnprotected(sheet);
    const reply = {
      id: newCommentId(this.open),
      text: contentArgument(content, contentType),
      author: AUTHOR,
    };
    sheet.setComment({ ...comment, replies: [...comment.replies, reply] });
    return new CommentReply(this.open, this.parent, reply.id);
  }
}

export class CommentReply extends HostObject {
  readonly className = "CommentReply";
  readonly members = commentReplyMembers;
  readonly contentType = "Plain";

  constructor(
    private readonly open: OpenWorkbook,
    private readonly parent: string,
    readonly id: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  get content(): string {
    return this.current.text;
  }

  set content(value: unknown) {
    const text = contentArgument(value);
    this.replace((reply) => [{ ...reply, text }]);
  }

  get authorName(): string {
    return this.current.author;
  }

  get resolved(): boolean {
    return this.getParentComment().resolved;
  }

  getParentComment(): Comment {
    return new Comment(this.open, this.parent);
  }

  getLocation(): Range {
    return this.getParentComment().getLocation();
  }

  delete(): void {
    this.replace(() => []);
  }

  private get current(): ReplyData {
    const { comment } = requireComment(this.open, this.parent);
    const found = comment.replies.find(({ id }) => id === this.id);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  private replace(by: (reply: ReplyData) => readonly ReplyData[]): void {
    const { current } = this;
    const { sheet, comment } = requireComment(this.open, this.parent);
    this.open.requireUnprotected(sheet);
    const replies = comment.replies.flatMap((reply) => (reply.id === current.id ? by(reply) : [reply]));
    sheet.setComment({ ...comment, replies });
  }
}
