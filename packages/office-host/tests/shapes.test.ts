import { existsSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { errorsOf, VALIDATOR } from "../../../tests/oracles/validator";
import { openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded, refusal } from "./hosting";

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
