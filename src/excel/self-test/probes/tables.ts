import { type Place, type Probe, property, read, withoutSheet } from "../probe";

/** A table of two columns and two rows in the probe's rows. */
function table(place: Place): Excel.Table {
  place.cells(3, 2).values = [
    ["Name", "Number"],
    ["a", 1],
    ["b", 2],
  ];
  return place.sheet.tables.add(place.cells(3, 2), true);
}

const rule = (place: Place) => place.cells().dataValidation;
const area = (place: Place) => place.cells(2, 2);

function validation(name: string, given: Excel.DataValidationRule): Probe {
  return {
    name: `DataValidation.rule, ${name}`,
    needs: "1.8",
    async ask(place) {
      rule(place).rule = given;
      await place.sync();
      return JSON.stringify((await read(place, rule(place), "rule")).rule);
    },
  };
}

/** Tables, names, lists to choose from, conditional formats. */
export const tableProbes: readonly Probe[] = [
  {
    name: "TableCollection.add",
    needs: "1.1",
    async ask(place) {
      const range = await read(place, table(place).getRange(), "values,rowIndex,rowCount,columnCount");
      return [range.values, range.rowCount, range.columnCount];
    },
  },
  {
    name: "TableCollection.add by an address, another sheet in front",
    needs: "1.1",
    async ask(place) {
      const other = place.context.workbook.worksheets.add("Poa self-test other");
      other.activate();
      await place.sync();
      place.sheet.tables.add(place.address(3, 2), true);
      const counts = [place.sheet, other].map(({ tables }) => tables.getCount());
      try {
        await place.sync();
        return counts.map(({ value }) => value > 0);
      } finally {
        other.delete();
        await place.sync();
      }
    },
  },
  property("Table.name", "1.1", table, "PoaSelfTest"),
  property("Table.style", "1.1", table, "TableStyleLight1"),
  property("Table.showFilterButton", "1.3", table, false),
  {
    name: "Table.resize",
    needs: "1.13",
    async ask(place) {
      const made = table(place);
      await place.sync();
      made.resize(place.address(5, 2));
      await place.sync();
      return (await read(place, made.getRange(), "rowCount")).rowCount;
    },
  },
  {
    name: "Table.delete",
    needs: "1.1",
    async ask(place) {
      const made = table(place);
      await place.sync();
      made.delete();
      await place.sync();
      return (await read(place, place.cells(3, 2), "values")).values;
    },
  },
  {
    name: "NamedItemCollection.add",
    needs: "1.7",
    async ask(place) {
      const { names } = place.sheet;
      names.add("PoaSelfTestText", '="summary/2024-Q2"');
      // By a formula: a range ends Excel on Windows where another workbook is in front (office-js issue 2078).
      names.add("PoaSelfTestRange", "='Poa self-test tables'!$B$2:$C$3");
      await place.sync();
      const added = ["PoaSelfTestText", "PoaSelfTestRange"].map((name) => names.getItem(name));
      for (const item of added) item.load("name,formula,visible,type");
      await place.sync();
      return added.map(({ name, formula, visible, type }) => [
        name,
        withoutSheet(String(formula)),
        visible,
        type,
      ]);
    },
  },
  {
    name: "Worksheet.names, whether those of the workbook are among them",
    needs: "1.4",
    async ask(place) {
      const ofWorkbook = place.context.workbook.names.add("PoaSelfTestOfWorkbook", "=1");
      await place.sync();
      const { names } = await read(place, place.sheet, "names/items/name,names/items/scope");
      const found = names.items.find(({ name }) => name === "PoaSelfTestOfWorkbook");
      ofWorkbook.delete();
      await place.sync();
      return found?.scope ?? null;
    },
  },
  {
    name: "NamedItem.visible right after it was added",
    needs: "1.4",
    async ask(place) {
      const item = place.sheet.names.add("PoaSelfTestHidden", "=1");
      item.visible = false;
      await place.sync();
      return (await read(place, place.sheet.names.getItem("PoaSelfTestHidden"), "visible")).visible;
    },
  },
  {
    name: "NamedItem.delete",
    needs: "1.4",
    async ask(place) {
      place.sheet.names.add("PoaSelfTestGone", "=1").delete();
      await place.sync();
      const gone = place.sheet.names.getItemOrNullObject("PoaSelfTestGone");
      await read(place, gone, "name");
      return gone.isNullObject;
    },
  },
  {
    name: "NamedItemCollection.getItemOrNullObject of the workbook",
    needs: "1.4",
    async ask(place) {
      const none = place.context.workbook.names.getItemOrNullObject("PoaSelfTestNone");
      await read(place, none, "name");
      return none.isNullObject;
    },
  },
  validation("list", { list: { inCellDropDown: true, source: "done,moved,dropped" } }),
  validation("list from cells", { list: { inCellDropDown: true, source: "=$A$1:$A$3" } }),
  validation("whole number", { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } }),
  validation("decimal", { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }),
  {
    name: "DataValidation.errorAlert",
    needs: "1.8",
    async ask(place) {
      rule(place).rule = { list: { inCellDropDown: true, source: "yes,no" } };
      rule(place).errorAlert = { showAlert: true, style: "Warning", title: "Title", message: "Message" };
      await place.sync();
      const { errorAlert } = await read(place, rule(place), "errorAlert");
      return [errorAlert.showAlert, errorAlert.style, errorAlert.title, errorAlert.message];
    },
  },
  {
    name: "DataValidation.clear",
    needs: "1.8",
    async ask(place) {
      rule(place).rule = { list: { inCellDropDown: true, source: "yes,no" } };
      await place.sync();
      rule(place).clear();
      await place.sync();
      return (await read(place, rule(place), "type")).type;
    },
  },
  {
    name: "ConditionalFormatCollection.add of a formula",
    needs: "1.6",
    async ask(place) {
      const { custom } = area(place).conditionalFormats.add("Custom");
      custom.rule.formula = "=A1>1";
      custom.format.fill.color = "#F8CBAD";
      custom.format.font.color = "#C00000";
      custom.format.font.bold = true;
      await place.sync();
      const added = area(place).conditionalFormats.getItemAt(0);
      return (await read(place, added, "type")).type;
    },
  },
  {
    name: "ConditionalFormatCollection.add puts a format before the others",
    needs: "1.6",
    async ask(place) {
      for (const formula of ["=A1=1", "=A1=2"]) {
        area(place).conditionalFormats.add("Custom").custom.rule.formula = formula;
        await place.sync();
      }
      const first = area(place).conditionalFormats.getItemAt(0);
      return (await read(place, first.custom.rule, "formula")).formula;
    },
  },
  {
    name: "ConditionalFormatCollection.add of data bars",
    needs: "1.6",
    async ask(place) {
      const { dataBar } = area(place).conditionalFormats.add("DataBar");
      dataBar.positiveFormat.fillColor = "#5B9BD5";
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "Number", formula: "1" };
      await place.sync();
      const added = area(place).conditionalFormats.getItemAt(0);
      return (await read(place, added, "type")).type;
    },
  },
  {
    name: "ConditionalFormatCollection.clearAll",
    needs: "1.6",
    async ask(place) {
      area(place).conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      await place.sync();
      area(place).conditionalFormats.clearAll();
      const count = area(place).conditionalFormats.getCount();
      await place.sync();
      return count.value;
    },
  },
];
