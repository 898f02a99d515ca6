import { type Answer, type Place, type Probe, property, read, withoutSheet } from "../probe";

type Block = readonly [rows: number, columns: number];

/** A probe that does something with a block of cells and reads the block. */
export function after(
  name: string,
  needs: string,
  block: Block,
  act: (range: Excel.Range, place: Place) => void,
  member: "formulas" | "values" | "numberFormat" | "valueTypes" = "values",
): Probe {
  return {
    name,
    needs,
    async ask(place) {
      act(place.cells(...block), place);
      await place.sync();
      return (await read(place, place.cells(...block), member))[member] as Answer;
    },
  };
}

/** A probe that reads where a range is that others lead to; `null` if there is none. */
function whereabouts(
  name: string,
  needs: string,
  reach: (place: Place) => Excel.Range | Excel.RangeAreas,
  prepare: (place: Place) => void = () => undefined,
): Probe {
  return {
    name,
    needs,
    async ask(place) {
      prepare(place);
      await place.sync();
      const found = await read(place, reach(place), "address");
      return found.isNullObject ? null : withoutSheet(found.address).replaceAll(" ", "");
    },
  };
}

const NUMBERS = [
  [1, 2],
  [3, 4],
];
const MIXED = [
  ["text", 1.5],
  [true, ""],
];
const COUNTED = [["=SUM(1,2)", "=ROUND(1.005,2)", "=0.1*3=0.3", '=IFERROR(1/0,"none")', "=1/0"]];
/** Behind an apostrophe what would be something else is a text. */
const TYPED = [["'=1+1", "'007", "'1/2", "'TRUE"]];
const LONG_TEXT = "x".repeat(256);

/** A probe of what an entry becomes that people type: the formula or the constant, and the format that it brings. */
function typed(entry: string): Probe {
  return {
    name: `Range.values of ${entry}`,
    needs: "1.1",
    async ask(place) {
      place.cells().values = [[entry]];
      await place.sync();
      const cell = await read(place, place.cells(), "formulas,values,numberFormat");
      return [cell.formulas[0]?.[0], cell.values[0]?.[0], cell.numberFormat[0]?.[0]] as Answer[];
    },
  };
}

const OF_ALL_TYPES = [["text", 1, true, "", "=1/0", '=""']];

/** The contents of cells, and where they are. */
export const cellProbes: readonly Probe[] = [
  property("Range.values", "1.1", (place) => place.cells(2, 2), MIXED),
  after("Range.values of one for all", "1.1", [2, 2], (range) => void (range.values = [["x"]])),
  property("Range.formulas", "1.1", (place) => place.cells(1, 3), [["=1+2", '=HYPERLINK("#A1","x")', 7]]),
  after("Range.formulas, counted", "1.1", [1, 5], (range) => void (range.formulas = COUNTED)),
  after("Range.formulas, texts", "1.1", [1, 4], (range) => void (range.formulas = TYPED)),
  after(
    "Range.formulas in small letters",
    "1.1",
    [1, 2],
    (range) => void (range.formulas = [["=sum(1,2)+true", '=if(b1="b1",1,2)']]),
    "formulas",
  ),
  after(
    "Range.formulas with a text of 256 characters",
    "1.1",
    [1, 1],
    (range) => void (range.formulas = [[`="${LONG_TEXT}"`]]),
    "formulas",
  ),
  ...["-2*3", "1 1/2", "$5", "2024-05"].map(typed),
  {
    name: "Range.values of what begins with a plus",
    needs: "1.1",
    async ask(place) {
      place.cells(1, 2).values = [[3, `+${place.address()}`]];
      await place.sync();
      const { values, formulas } = await read(place, place.cells(1, 2), "values,formulas");
      return [values[0]?.[1] as Answer, formulas[0]?.[1] === `=+${place.address()}`];
    },
  },
  {
    name: "Range.load of a name that no member has",
    needs: "1.1",
    async ask(place) {
      await read(place, place.cells(), "noPropertiesNeeded");
      return "done";
    },
  },
  after("Range.valueTypes", "1.1", [1, 6], (range) => void (range.formulas = OF_ALL_TYPES), "valueTypes"),
  property("Range.numberFormat", "1.1", (place) => place.cells(1, 2), [["0.0%", "yyyy-mm-dd"]]),
  after(
    "Range.numberFormat that is none",
    "1.1",
    [1, 1],
    (range) => void (range.numberFormat = [["[["]]),
    "numberFormat",
  ),
  after(
    "Range.numberFormat of one for all",
    "1.1",
    [2, 2],
    (range) => void (range.numberFormat = [["0.00"]]),
    "numberFormat",
  ),
  {
    name: "Range.rowIndex, columnIndex, rowCount and columnCount",
    needs: "1.1",
    async ask(place) {
      const range = place.cells(2, 3, 1);
      await read(place, range, "rowIndex,columnIndex,rowCount,columnCount");
      return [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount];
    },
  },
  whereabouts("Worksheet.getRangeByIndexes", "1.7", (place) => place.cells(2, 3)),
  whereabouts("Worksheet.getRange", "1.1", ({ sheet }) => sheet.getRange("B2:C3")),
  whereabouts("Worksheet.getRanges", "1.9", ({ sheet }) => sheet.getRanges("A2:B3,D4")),
  {
    name: "RangeAreas.address, what parts two areas",
    needs: "1.9",
    async ask(place) {
      const { address } = await read(place, place.sheet.getRanges("A2:B3,D4"), "address");
      return /,\s*/.exec(address)?.[0] ?? null;
    },
  },
  whereabouts("Worksheet.getCell", "1.1", ({ sheet }) => sheet.getCell(1, 2)),
  whereabouts("Worksheet.getUsedRangeOrNullObject", "1.4", ({ sheet }) =>
    sheet.getUsedRangeOrNullObject(true),
  ),
  whereabouts("Range.getUsedRangeOrNullObject where all is blank", "1.4", ({ sheet }) =>
    sheet.getRange("AD1:AF400").getUsedRangeOrNullObject(true),
  ),
  whereabouts("Range.getEntireColumn", "1.1", (place) => place.cells(1, 1, 2).getEntireColumn()),
  whereabouts(
    "Range.getSpecialCellsOrNullObject",
    "1.9",
    (place) => place.cells(1, 3).getSpecialCellsOrNullObject("Formulas"),
    (place) => void (place.cells(1, 3).formulas = [[1, "=1+1", "x"]]),
  ),
  whereabouts("Range.getSpecialCellsOrNullObject of none", "1.9", (place) =>
    place.cells(1, 3).getSpecialCellsOrNullObject("Formulas"),
  ),
  whereabouts(
    "Range.merge",
    "1.13",
    (place) => place.cells(4, 4).getMergedAreasOrNullObject(),
    (place) => place.cells(2, 2).merge(),
  ),
  whereabouts(
    "Range.unmerge",
    "1.13",
    (place) => place.cells(4, 4).getMergedAreasOrNullObject(),
    (place) => {
      place.cells(2, 2).merge();
      place.cells(2, 2).unmerge();
    },
  ),
  after("Range.clear", "1.1", [2, 2], (range) => {
    range.values = NUMBERS;
    range.clear();
  }),
  after(
    "Range.clear of contents leaves looks",
    "1.1",
    [1, 2],
    (range) => {
      range.numberFormat = [["0.00"]];
      range.clear("Contents");
    },
    "numberFormat",
  ),
  after("Range.moveTo", "1.11", [2, 4], (_, place) => {
    const range = place.cells(2, 2);
    range.values = NUMBERS;
    range.moveTo(place.cells(2, 2, 2));
  }),
  {
    name: "RangeAreas.areas of merged cells",
    needs: "1.13",
    async ask(place) {
      place.cells(2, 2).merge();
      place.cells(1, 2, 2).merge();
      await place.sync();
      const merged = place.cells(4, 4).getMergedAreasOrNullObject();
      merged.load(
        "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
      );
      await place.sync();
      const [first] = merged.areas.items;
      return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => [
        rowIndex - (first?.rowIndex ?? 0),
        columnIndex,
        rowCount,
        columnCount,
      ]);
    },
  },
  whereabouts(
    "Range.getMergedAreasOrNullObject where none begins",
    "1.13",
    (place) => place.cells(1, 3, 1).getMergedAreasOrNullObject(),
    (place) => place.cells(1, 3).merge(),
  ),
  {
    name: "Range.getMergedAreasOrNullObject of 513",
    needs: "1.13",
    async ask(place) {
      // Across: a merged area for each row, to the right of what the other probes use.
      const tall = place.sheet.getRangeByIndexes(0, 40, 513, 2);
      tall.merge(true);
      await place.sync();
      try {
        const merged = tall.getMergedAreasOrNullObject();
        merged.load("areaCount");
        await place.sync();
        return merged.areaCount;
      } finally {
        tall.unmerge();
        await place.sync();
      }
    },
  },
  {
    name: "Range.moveTo of a cell that a formula names",
    needs: "1.11",
    async ask(place) {
      place.cells(1, 2).formulas = [[5, `=2*${place.address()}`]];
      place.cells().moveTo(place.cells(1, 1, 3));
      await place.sync();
      const { values, formulas } = await read(place, place.cells(1, 2), "values,formulas");
      return [values[0] as Answer, formulas[0]?.[1] === `=2*${place.address(1, 1, 3)}`];
    },
  },
];
