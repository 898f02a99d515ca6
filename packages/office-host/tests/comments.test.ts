import { strFromU8, unzipSync } from "fflate";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { hosted, type Hosted, loaded, refusal } from "./hosting";

/** The parts of the saved workbook, as texts. */
function partsOf({ file }: Hosted): Record<string, string> {
  const parts = Object.entries(unzipSync(file.save()));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe("comments", () => {
  it("are added to a cell by itself or by its address, and found in all ways", async () => {
    await hosted().onSheet(async (sheet, context) => {
      const { comments } = context.workbook;
      const first = comments.add(sheet.getRange("B2"), "root");
      comments.add("Sheet1!C3", "other");
      const reply = first.replies.add("reply");
      first.load("id,authorName,resolved,contentType");
      reply.load("id");
      const location = first.getLocation().load("address");
      await context.sync();
      expect([first.authorName, first.resolved, first.contentType, location.address]).toEqual([
        "Author",
        false,
        "Plain",
        "Sheet1!B2",
      ]);
      const found = [
        comments.getItem(first.id),
        comments.getItemAt(0),
        comments.getItemByCell("Sheet1!B2"),
        comments.getItemByReplyId(reply.id),
        sheet.comments.getItemByCell(sheet.getRange("B2")),
        first.replies.getItem(reply.id).getParentComment(),
      ];
      for (const each of found) each.load("content");
      const counts = [comments.getCount(), sheet.comments.getCount(), first.replies.getCount()];
      const absent = comments.getItemOrNullObject("{00000000-0000-0000-0000-000000000000}");
      await context.sync();
      expect(found.map(({ content }) => content)).toEqual(Array.from(found, () => "root"));
      expect(counts.map(({ value }) => value)).toEqual([2, 2, 1]);
      expect(absent.isNullObject).toBe(true);
    });
  });

  it("and their replies are changed, resolved and deleted in later requests", async () => {
    await hosted().onSheet(async (sheet, context) => {
      const comment = context.workbook.comments.add(sheet.getRange("A1"), "is it 5?");
      const [yes, no] = [comment.replies.add("yes"), comment.replies.add("no")];
      yes.load("id");
      no.load("id");
      await context.sync();
      comment.content = "is it 6?";
      comment.resolved = true;
      no.content = "it is 7";
      yes.delete();
      comment.replies.load("items/content,items/resolved");
      await loaded(comment, "content,resolved");
      expect([comment.content, comment.resolved]).toEqual(["is it 6?", true]);
      expect(comment.replies.items.map(({ content, resolved }) => [content, resolved])).toEqual([
        ["it is 7", true],
      ]);
      comment.delete();
      const count = context.workbook.comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it("are saved as threads, with a note in place of each for an Excel without them", async () => {
    const hosting = hosted();
    await hosting.onSheet(async (sheet, context) => {
      const comment = context.workbook.comments.add(sheet.getRange("B2"), "5 < 6?");
      comment.replies.add("yes");
      await context.sync();
    });
    const parts = partsOf(hosting);
    expect(parts["xl/threadedComments/threadedComment1.xml"]).toContain("<text>5 &lt; 6?</text>");
    expect(parts["xl/persons/person.xml"]).toContain('displayName="Author"');
    expect(parts["xl/comments1.xml"]).toContain(
      "[Threaded comment]&#10;&#10;Comment:&#10;    5 &lt; 6?&#10;Reply:&#10;    yes",
    );
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>1</x:Row><x:Column>1</x:Column>");
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<legacyDrawing r?:?.*id="rId\d+"\/>/);
    const [comment] = openWorkbookFile(hosting.file.save()).sheets[0]?.comments ?? [];
    expect(comment).toMatchObject({ row: 1, column: 1, text: "5 < 6?", replies: [{ text: "yes" }] });
  });

  it("that are all deleted leave nothing of them in the file", async () => {
    const hosting = hosted();
    await hosting.onSheet(async (sheet, context) => {
      const comments = ["A1", "B2"].map((cell) => context.workbook.comments.add(sheet.getRange(cell), cell));
      for (const comment of comments) comment.load("id");
      await context.sync();
      for (const comment of comments) comment.delete();
      await context.sync();
    });
    const parts = partsOf(hosting);
    const left = Object.keys(parts).filter((name) => /comment|drawing/i.test(name));
    expect(left).toEqual([]);
    expect(parts["[Content_Types].xml"]).not.toMatch(/comment|vml/i);
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("legacyDrawing");
  });

  it("of a file that was opened again can be answered", async () => {
    const before = hosted();
    await before.onSheet(async (sheet, context) => {
      context.workbook.comments.add(sheet.getRange("A1"), "first");
      await context.sync();
    });
    const after = hosted({}, openWorkbookFile(before.file.save()));
    await after.onSheet(async (sheet, context) => {
      const comment = sheet.comments.getItemByCell("Sheet1!A1");
      comment.replies.add("second");
      sheet.comments.add("Sheet1!A2", "third");
      await context.sync();
      comment.replies.load("items/content");
      await loaded(context.workbook.comments, "items/content");
      expect(comment.replies.items.map(({ content }) => content)).toEqual(["second"]);
      expect(context.workbook.comments.items.map(({ content }) => content)).toEqual(["first", "third"]);
    });
  });

  type Act = (comments: Excel.CommentCollection, sheet: Excel.Worksheet) => unknown;
  it.each<[string, Act, string]>([
    ["more than one cell", (comments) => comments.add("Sheet1!A1:A2", "x"), "InvalidArgument"],
    ["an address without its sheet", (comments) => comments.add("A1", "x"), "InvalidArgument"],
    ["no text", (comments) => comments.add("Sheet1!A1", ""), "InvalidArgument"],
    ["a cell that has one", (comments) => comments.add("Sheet1!B2", "x"), "InvalidOperation"],
    ["mentions", (comments) => comments.add("Sheet1!A1", "x", "Mention"), "NotImplemented"],
    [
      "what a cell does not have",
      (comments) => comments.getItemByCell("Sheet1!A1").load("id"),
      "ItemNotFound",
    ],
    ["to move with cells", (_, sheet) => sheet.getRange("B2").moveTo("D4"), "ApiNotFound"],
    ["to be copied", (_, sheet) => sheet.getRange("D4").copyFrom("B2"), "NotImplemented"],
    ["to be sorted", (_, sheet) => sheet.getRange("A1:B3").sort.apply([{ key: 0 }]), "NotImplemented"],
  ])("refuse %s", async (_, act, code) => {
    const batch = hosted().onSheet(async (sheet, context) => {
      const { comments } = context.workbook;
      comments.add(sheet.getRange("B2"), "root");
      act(comments, sheet);
      await context.sync();
    });
    expect((await refusal(batch)).code).toBe(code);
  });
});
