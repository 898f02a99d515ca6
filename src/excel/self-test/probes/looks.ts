import { type Answer, type Place, type Probe, property, read } from "../probe";

const format = (place: Place) => place.cells(2, 2).format;
const font = (place: Place) => format(place).font;

/** A probe of a border that is drawn on several areas at once, and read of one of them. */
function border(edge: "EdgeTop" | "InsideHorizontal", weight: "Thin" | "Medium" | "Hairline"): Probe {
  return {
    name: `RangeBorder.style, weight and color of ${edge}`,
    needs: "1.9",
    async ask(place) {
      const lines = place.sheet.getRanges(`${place.address(2, 2)},${place.address(2, 1, 4)}`).format.borders;
      const line = lines.getItem(edge);
      line.style = "Continuous";
      line.weight = weight;
      line.color = "#1F4E79";
      await place.sync();
      const drawn = await read(place, place.cells(2, 2).format.borders.getItem(edge), "style,weight,color");
      return [drawn.style, drawn.weight, drawn.color];
    },
  };
}

/** A size in points: Excel takes the nearest that its pixels allow, so it counts as taken where it is near. */
function size(name: "rowHeight" | "columnWidth", points: number): Probe {
  return {
    name: `RangeFormat.${name}`,
    needs: "1.2",
    async ask(place) {
      const { format: looks } = name === "rowHeight" ? place.cells() : place.sheet.getRange("X1");
      looks[name] = points;
      await place.sync();
      return Math.abs((await read(place, looks, name))[name] - points) < 1.5;
    },
  };
}

function hidden(name: "rowHidden" | "columnHidden"): Probe {
  return {
    name: `Range.${name}`,
    needs: "1.2",
    async ask(place) {
      const range = name === "rowHidden" ? place.cells() : place.sheet.getRange("V1").getEntireColumn();
      range[name] = true;
      await place.sync();
      const answer = (await read(place, range, name))[name] as Answer;
      range[name] = false;
      await place.sync();
      return answer;
    },
  };
}

/** How cells look. */
export const lookProbes: readonly Probe[] = [
  property("RangeFont.bold", "1.1", font, true),
  property("RangeFont.italic", "1.1", font, true),
  property("RangeFont.strikethrough", "1.9", font, true),
  property("RangeFont.superscript", "1.9", font, true),
  property("RangeFont.underline", "1.1", font, "Single"),
  property("RangeFont.name", "1.1", font, "Arial"),
  property("RangeFont.size", "1.1", font, 13),
  property("RangeFont.color", "1.1", font, "#C00000"),
  property("RangeFill.color", "1.1", (place) => format(place).fill, "#FFF2CC"),
  {
    name: "RangeFill.color of what has none",
    needs: "1.1",
    async ask(place) {
      return (await read(place, format(place).fill, "color")).color;
    },
  },
  {
    name: "RangeFill.pattern and patternColor",
    needs: "1.9",
    async ask(place) {
      const { fill } = format(place);
      fill.color = "#FFF2CC";
      fill.pattern = "LightUp";
      fill.patternColor = "#7F6000";
      await place.sync();
      const drawn = await read(place, format(place).fill, "color,pattern,patternColor");
      return [drawn.color, drawn.pattern, drawn.patternColor];
    },
  },
  property("RangeFormat.horizontalAlignment", "1.1", format, "Center"),
  property("RangeFormat.verticalAlignment", "1.1", format, "Top"),
  property("RangeFormat.wrapText", "1.1", format, true),
  property("RangeFormat.shrinkToFit", "1.9", format, true),
  property("RangeFormat.indentLevel", "1.9", format, 2),
  size("rowHeight", 42),
  size("columnWidth", 90),
  hidden("rowHidden"),
  hidden("columnHidden"),
  border("EdgeTop", "Thin"),
  border("InsideHorizontal", "Hairline"),
  {
    name: "RangeAreas.format",
    needs: "1.9",
    async ask(place) {
      place.sheet.getRanges(`${place.address()},${place.address(1, 1, 2)}`).format.fill.color = "#DDEBF7";
      await place.sync();
      const fills = [0, 1, 2].map((column) => place.cells(1, 1, column).format.fill);
      for (const fill of fills) fill.load("color");
      await place.sync();
      return fills.map(({ color }) => color);
    },
  },
  {
    name: "Range.getCellProperties",
    needs: "1.9",
    async ask(place) {
      const range = place.cells(1, 2);
      range.format.font.bold = true;
      const asked = range.getCellProperties({ format: { font: { bold: true } } });
      await place.sync();
      return asked.value.map((row) => row.map((cell) => cell.format?.font?.bold ?? null));
    },
  },
  {
    name: "Range.getRowProperties and getColumnProperties",
    needs: "1.9",
    async ask(place) {
      const rows = place.cells(2, 2).getRowProperties({ rowHidden: true });
      const columns = place.cells(2, 2).getColumnProperties({ columnHidden: true });
      await place.sync();
      return [
        rows.value.map(({ rowHidden }) => rowHidden ?? null),
        columns.value.map(({ columnHidden }) => columnHidden ?? null),
      ];
    },
  },
  {
    name: "Range.hyperlink",
    needs: "1.7",
    async ask(place) {
      const cell = place.cells();
      cell.values = [["link"]];
      cell.hyperlink = { documentReference: "A1", screenTip: "tip" };
      await place.sync();
      const { hyperlink, format: looks } = await read(place, cell, "hyperlink,format/font/underline");
      return [hyperlink.documentReference ?? null, hyperlink.screenTip ?? null, looks.font.underline];
    },
  },
  {
    name: "Range.hyperlink of an address, taken away again",
    needs: "1.7",
    async ask(place) {
      const cell = place.cells();
      cell.values = [["Minutes: https://example.org/a"]];
      cell.hyperlink = { address: "https://example.org/a" };
      await place.sync();
      const linked = await read(place, cell, "hyperlink,values");
      const before = [linked.hyperlink.address ?? null, linked.values];
      cell.clear("Hyperlinks");
      await place.sync();
      const { hyperlink, values } = await read(place, cell, "hyperlink,values");
      return [before, (hyperlink as Excel.RangeHyperlink | null)?.address ?? null, values];
    },
  },
];
