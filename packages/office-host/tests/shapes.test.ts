import { existsSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { errorsOf, VALIDATOR } from "../../../tools/quality/oracles/validator";
import { openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded, refusal, type Hosted } from "./hosting";

function drawing(file: WorkbookFile): string {
  const parts = unzipSync(file.save());
  const name = Object.keys(parts).find((part) => part.startsWith("xl/drawings/drawing")) ?? "";
  return strFromU8(parts[name] ?? new Uint8Array());
}

/** A square, a pentagon and an octagon, from behind to the front. */
function threeShapes(sheet: Excel.Worksheet): Excel.Shape[] {
  return (["Rectangle", "Pentagon", "Octagon"] as const).map((type, index) => {
    const shape = sheet.shapes.addGeometricShape(type);
    Object.assign(shape, { name: type, left: 100 * index, top: 50, width: 80, height: 40 });
    return shape;
  });
}

describe("a shape", () => {
  it("is as Excel makes one, and what is set of it", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      const shape = sheet.shapes.addGeometricShape("Rectangle");
      await loaded(shape, "type,geometricShapeType,left,width,rotation");
      expect(shape.toJSON()).toMatchObject({
        ...{ type: "GeometricShape", geometricShapeType: "Rectangle", left: 0, width: 72, rotation: 0 },
      });
      Object.assign(shape, { name: "Badge & more", left: 48, top: 15, rotation: -45 });
      shape.fill.setSolidColor("yellow");
      shape.fill.transparency = 0.25;
      Object.assign(shape.lineFormat, { weight: 4, dashStyle: "DashDotDot", style: "ThinThick" });
      shape.textFrame.textRange.text = "One\nTwo";
      shape.textFrame.textRange.font.size = 14;
      shape.incrementTop(15);
      expect((await loaded(shape, "top,rotation")).toJSON()).toMatchObject({ top: 30, rotation: 315 });
    });
    const xml = drawing(file);
    expect(xml).toContain("<xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row>");
    expect(xml).toContain('name="Badge &amp; more"');
    expect(xml).toContain('<a:srgbClr val="FFFF00"><a:alpha val="75000"/></a:srgbClr>');
    expect(xml).toMatch(/<a:ln w="50800" cmpd="thinThick">.*<a:prstDash val="sysDashDotDot"\/>/);
    expect(xml).toMatch(/sz="1400".*<a:t>One<\/a:t>.*<a:t>Two<\/a:t>/);
  });

  it("keeps the look of its line while it is hidden, and can have no fill", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const { fill, lineFormat } = sheet.shapes.addGeometricShape("Hexagon");
      lineFormat.color = "#C55A11";
      lineFormat.visible = false;
      fill.clear();
      fill.load("type,foregroundColor");
      expect((await loaded(lineFormat, "color,visible")).toJSON()).toMatchObject({
        color: "#C55A11",
        visible: false,
      });
      expect(fill.toJSON()).toMatchObject({ type: "NoFill", foregroundColor: "" });
    });
  });

  it("grows in proportion where that is locked, and by factors", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const [shape] = threeShapes(sheet);
      shape!.lockAspectRatio = true;
      shape!.scaleHeight(1.25, "CurrentSize", "ScaleFromMiddle");
      const now = await loaded(shape!, "width,height,left,top");
      expect([now.width, now.height, now.left, now.top]).toEqual([100, 50, -10, 45]);
    });
  });

  it("is a box for text, whose text can go", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      const box = sheet.shapes.addTextBox("A box");
      box.textFrame.horizontalAlignment = "Center";
      box.textFrame.autoSizeSetting = "AutoSizeShapeToFitText";
      box.textFrame.load("hasText");
      await sheet.context.sync();
      expect(box.textFrame.hasText).toBe(true);
      box.textFrame.deleteText();
      await sheet.context.sync();
    });
    expect(drawing(file)).toMatch(/txBox="1".*<a:spAutoFit\/>.*algn="ctr"/s);
    expect(drawing(file)).not.toContain("A box");
  });
});

describe("shapes of a sheet", () => {
  it("are found, put behind one another and deleted", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      threeShapes(sheet);
      sheet.shapes.getItem("Octagon").setZOrder("SendBackward");
      sheet.shapes.getItem("Rectangle").setZOrder("BringToFront");
      await loaded(sheet.shapes, "items/name,items/zOrderPosition");
      expect(sheet.shapes.items.map(({ name }) => name)).toEqual(["Octagon", "Pentagon", "Rectangle"]);
      sheet.shapes.items.forEach((shape) => shape.name === "Pentagon" && shape.delete());
      const gone = sheet.shapes.getItemOrNullObject("Pentagon").load("name");
      const count = sheet.shapes.getCount();
      await sheet.context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 2]);
    });
    expect(drawing(file)).toMatch(/Octagon.*Rectangle/s);
  });

  it("go together in a group until it is dissolved", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      const group = sheet.shapes.addGroup(threeShapes(sheet));
      group.name = "All";
      group.incrementLeft(50);
      await sheet.context.sync();
      expect(drawing(file)).toContain("<xdr:grpSp>");
      expect((await loaded(group, "type,left,width")).toJSON()).toMatchObject({
        ...{ type: "Group", left: 50, width: 280 },
      });
      group.group.ungroup();
      expect((await loaded(sheet.shapes.getItem("Pentagon"), "left")).left).toBe(150);
    });
    expect(drawing(file)).not.toContain("grpSp");
  });

  it("stand beside charts in one drawing, which the Open XML SDK takes", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:B3").values = [
        ["", "One"],
        ["a", 1],
        ["b", 2],
      ];
      threeShapes(sheet);
      sheet.charts.add("Pie", sheet.getRange("A1:B3"));
      sheet.shapes.addGroup([sheet.shapes.getItem("Pentagon"), sheet.shapes.getItem("Octagon")]);
      sheet.shapes.addTextBox("Text").textFrame.textRange.font.name = "Arial";
      await sheet.context.sync();
    });
    if (existsSync(VALIDATOR)) expect([...(await errorsOf(file.save()))]).toEqual([]);
    expect(openWorkbookFile(file.save()).sheets[0]?.charts).toHaveLength(1);
  });

  it("that the file came with are refused, not left out", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      threeShapes(sheet);
      await sheet.context.sync();
    });
    const again = hosted({}, openWorkbookFile(file.save()));
    const read = again.onSheet((sheet) => loaded(sheet.shapes, "items/name"));
    expect(await refusal(read)).toMatchObject({ code: "NotImplemented" });
    const line = hosted().onSheet(async (sheet) => {
      sheet.shapes.addLine(0, 0, 10, 10);
      await sheet.context.sync();
    });
    expect(await refusal(line)).toMatchObject({ code: "ApiNotFound", location: "ShapeCollection.addLine" });
  });
});

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
