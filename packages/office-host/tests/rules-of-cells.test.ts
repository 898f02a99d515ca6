import { strFromU8, unzipSync } from "fflate";
import { hosted, type Hosted, loaded, refusal } from "./hosting";

/** The rules of the first sheet as its file has them, in their order. */
function rulesIn({ file }: Hosted): string[] {
  const xml = strFromU8(unzipSync(file.save())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  return [...xml.matchAll(/<cfRule.*?<\/cfRule>|<cfRule[^>]*\/>/gs)].map(([rule]) => rule);
}

describe("conditional formats", () => {
  it("are described in the request that adds them", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      const { custom } = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      custom.rule.formula = '=$A1="Off track"';
      custom.format.fill.color = "#FFC7CE";
      custom.format.font.color = "#9C0006";
      custom.format.font.bold = true;
      const { dataBar } = sheet.getRange("B1:B9").conditionalFormats.add("DataBar");
      dataBar.positiveFormat.fillColor = "#5B9BD5";
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "Number", formula: "=1" };
    });
    expect(file.sheets[0]?.conditionalFormats).toMatchObject([
      { kind: "dataBar", color: "#5B9BD5", min: 0, max: 1 },
      { kind: "expression", formula: '$A1="Off track"', fill: "#FFC7CE", color: "#9C0006", bold: true },
    ]);
  });

  it("are counted where they touch a range, and cleared", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
      await sheet.context.sync();
      const [here, there] = [
        sheet.getRange("A3").conditionalFormats,
        sheet.getRange("C3").conditionalFormats,
      ];
      const counts = [here.getCount(), there.getCount()];
      await loaded(here, "items/type");
      expect(counts.map(({ value }) => value)).toEqual([1, 0]);
      expect(here.items.map(({ type }) => type)).toEqual(["DataBar"]);
      sheet.getRange().conditionalFormats.clearAll();
    });
    expect(file.sheets[0]?.conditionalFormats).toEqual([]);
  });

  it("come before those that a sheet has", async () => {
    const hosting = hosted();
    await hosting.onSheet(async (sheet, context) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      formats.add("Custom").custom.rule.formula = "=A1=1";
      await context.sync();
      formats.add("Custom").custom.rule.formula = "=A1=2";
      formats.add("Custom").custom.rule.formula = "=A1=3";
      await context.sync();
      formats.load("items/priority");
      const [first, last] = [formats.getItemAt(0), formats.getItemAt(2)];
      first.custom.rule.load("formula");
      last.custom.rule.load("formula");
      await context.sync();
      expect(formats.items.map(({ priority }) => priority)).toEqual([0, 1, 2]);
      expect([first, last].map(({ custom }) => custom.rule.formula)).toEqual(["=A1=3", "=A1=1"]);
    });
    expect(
      rulesIn(hosting).map((rule) => [/priority="(\d)"/.exec(rule)?.[1], rule.includes("A1=3")]),
    ).toEqual([
      ["1", true],
      ["2", false],
      ["3", false],
    ]);
  });

  it("are found by their ids, moved, changed and deleted in later requests", async () => {
    const hosting = hosted();
    await hosting.onSheet(async (sheet, context) => {
      const formats = sheet.getRange("B2:B5").conditionalFormats;
      const first = formats.add("CellValue");
      first.cellValue.rule = { formula1: "5", operator: "GreaterThan" };
      const second = formats.add("Custom");
      second.custom.rule.formula = "=B2=1";
      first.load("id");
      await context.sync();
      const found = formats.getItem(first.id);
      found.priority = 0;
      found.stopIfTrue = true;
      found.cellValue.format.fill.color = "yellow";
      const range = found.getRange().load("address");
      const absent = formats.getItemOrNullObject("999");
      await context.sync();
      expect([range.address, absent.isNullObject]).toEqual(["Sheet1!B2:B5", true]);
      second.delete();
      const count = formats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
    expect(rulesIn(hosting)).toEqual([
      '<cfRule type="cellIs" dxfId="1" priority="1" stopIfTrue="1" operator="greaterThan"><formula>5</formula></cfRule>',
    ]);
  });

  it("of several areas are one, without one range", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet, context) => {
      const format = sheet.getRanges("A1:A3,C1:C3").conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: "=1", operator: "LessThan" };
      await context.sync();
      const [one, all] = [format.getRangeOrNullObject(), format.getRanges()];
      one.load("address");
      await loaded(all, "areaCount");
      expect([one.isNullObject, all.areaCount]).toEqual([true, 2]);
    });
    expect(file.sheets[0]?.conditionalRules).toMatchObject([{ type: "cellIs", areas: [{}, {}] }]);
  });

  type Describe = (formats: Excel.ConditionalFormatCollection) => void;
  it.each<[string, Describe, string]>([
    [
      "between two values",
      (formats) => {
        const { cellValue } = formats.add("CellValue");
        cellValue.rule = { formula1: "=1", formula2: "=$B$1", operator: "Between" };
        cellValue.format.font.italic = true;
        cellValue.format.font.strikethrough = true;
        cellValue.format.font.underline = "Single";
      },
      'type="cellIs" dxfId="0" priority="1" operator="between"><formula>1</formula><formula>$B$1</formula>',
    ],
    [
      "with a text",
      (formats) => {
        const { textComparison } = formats.add("ContainsText");
        textComparison.rule = { operator: "Contains", text: 'say "hi"' };
        textComparison.format.font.bold = true;
      },
      'type="containsText" dxfId="0" priority="1" operator="containsText" text="say &quot;hi&quot;">' +
        "<formula>NOT(ISERROR(SEARCH(&quot;say &quot;&quot;hi&quot;&quot;&quot;,A1)))</formula>",
    ],
    [
      "that begin with a text",
      (formats) => {
        formats.add("ContainsText").textComparison.rule = { operator: "BeginsWith", text: "a" };
      },
      'operator="beginsWith" text="a"><formula>LEFT(A1,LEN(&quot;a&quot;))=&quot;a&quot;</formula>',
    ],
    [
      "of the last tenth",
      (formats) => {
        formats.add("TopBottom").topBottom.rule = { rank: 10, type: "BottomPercent" };
      },
      'type="top10" dxfId="0" priority="1" percent="1" bottom="1" rank="10"',
    ],
    [
      "above the average",
      (formats) => {
        formats.add("PresetCriteria").preset.rule = { criterion: "AboveAverage" };
      },
      'type="aboveAverage" dxfId="0" priority="1"',
    ],
    [
      "of this week",
      (formats) => {
        formats.add("PresetCriteria").preset.rule = { criterion: "ThisWeek" };
      },
      'type="timePeriod" dxfId="0" priority="1" timePeriod="thisWeek"><formula>AND(TODAY()-ROUNDDOWN(A1,0)',
    ],
    [
      "without contents",
      (formats) => {
        formats.add("PresetCriteria").preset.rule = { criterion: "Blanks" };
      },
      'type="containsBlanks" dxfId="0" priority="1"><formula>LEN(TRIM(A1))=0</formula>',
    ],
    [
      "by three colours",
      (formats) => {
        formats.add("ColorScale").colorScale.criteria = {
          minimum: { type: "LowestValue", color: "#F8696B" },
          midpoint: { formula: "50", type: "Percentile", color: "#FFEB84" },
          maximum: { type: "HighestValue", color: "#63BE7B" },
        };
      },
      '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/>' +
        '<color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale>',
    ],
    [
      "by icons",
      (formats) => {
        const { iconSet } = formats.add("IconSet");
        iconSet.style = "ThreeTrafficLights1";
        iconSet.reverseIconOrder = true;
        iconSet.showIconOnly = true;
        const first = {} as Excel.ConditionalIconCriterion;
        iconSet.criteria = [
          first,
          { type: "Number", operator: "GreaterThanOrEqual", formula: "=7" },
          { type: "Percent", operator: "GreaterThan", formula: "90" },
        ];
      },
      '<iconSet iconSet="3TrafficLights1" showValue="0" reverse="1"><cfvo type="percent" val="0"/>' +
        '<cfvo type="num" val="7"/><cfvo type="percent" val="90" gte="0"/></iconSet>',
    ],
    [
      "by bars from the lowest to the highest value",
      (formats) => {
        formats.add("DataBar");
      },
      '<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
    ],
  ])("mark cells %s", async (_, describe, xml) => {
    const hosting = hosted();
    await hosting.onSheet(async (sheet, context) => {
      describe(sheet.getRange("A1:A9").conditionalFormats);
      await context.sync();
    });
    expect(rulesIn(hosting)).toEqual([expect.stringContaining(xml)]);
  });

  it("are left out that never got a rule", async () => {
    const hosting = hosted();
    await hosting.onSheet(async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add("CellValue").cellValue.format.fill.color = "red";
      await context.sync();
    });
    expect(rulesIn(hosting)).toEqual([]);
  });

  it.each<[string, Describe, string]>([
    ["a kind that is none", (formats) => formats.add("Nothing" as "Custom"), "InvalidArgument"],
    [
      "an icon set that files do not name",
      (formats) => (formats.add("IconSet").iconSet.style = "ThreeStars"),
      "NotImplemented",
    ],
    [
      "a rank of nothing",
      (formats) => (formats.add("TopBottom").topBottom.rule = { rank: 0, type: "TopItems" }),
      "InvalidArgument",
    ],
    [
      "what another kind says",
      (formats) => (formats.add("DataBar").custom.rule.formula = "=TRUE"),
      "ItemNotFound",
    ],
  ])("refuse %s", async (_, describe, code) => {
    const batch = hosted().onSheet(async (sheet, context) => {
      describe(sheet.getRange("A1").conditionalFormats);
      await context.sync();
    });
    expect((await refusal(batch)).code).toBe(code);
  });
});

describe("data validation", () => {
  it.each<[Excel.DataValidationRule, string, object]>([
    [
      { list: { inCellDropDown: true, source: "Count,Percentage" } },
      "List",
      { type: "list", formula1: '"Count,Percentage"' },
    ],
    [
      { list: { inCellDropDown: false, source: "=Indicators!$A$2:$A$9" } },
      "List",
      { type: "list", formula1: "Indicators!$A$2:$A$9" },
    ],
    [
      { wholeNumber: { formula1: 1, formula2: 4, operator: "Between" } },
      "WholeNumber",
      { type: "whole", operator: "between", formula2: "4" },
    ],
    [
      { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
      "Decimal",
      { type: "decimal", operator: "greaterThanOrEqual", formula1: "0" },
    ],
    [{ custom: { formula: "=ISNUMBER(A1)" } }, "Custom", { type: "custom", formula1: "ISNUMBER(A1)" }],
  ])("has the rule %j", async (rule, type, kept) => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.rule = rule;
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Actual", message: "A number" };
      await loaded(dataValidation, "rule,type,errorAlert");
      expect([dataValidation.type, dataValidation.rule]).toEqual([type, rule]);
      expect(dataValidation.errorAlert).toEqual({
        showAlert: true,
        style: "Warning",
        title: "Actual",
        message: "A number",
      });
    });
    expect(file.sheets[0]?.validations).toMatchObject([
      { ...kept, errorStyle: "warning", errorTitle: "Actual" },
    ]);
  });

  it("is taken away", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.rule = { custom: { formula: "=TRUE" } };
      dataValidation.clear();
      expect((await loaded(dataValidation, "type")).type).toBe("None");
    });
    expect(file.sheets[0]?.validations).toEqual([]);
  });

  it.each<[string, string, object]>([
    [
      "a list that is too long",
      "InvalidArgument",
      { rule: { list: { inCellDropDown: true, source: "x".repeat(256) } } },
    ],
    [
      "a rule that is not kept",
      "NotImplemented",
      { rule: { textLength: { formula1: 1, operator: "EqualTo" } } },
    ],
    [
      "an alert without a rule",
      "InvalidArgument",
      { errorAlert: { showAlert: true, title: "", message: "", style: "Stop" } },
    ],
  ])("is refused %s", async (_, code, validation) => {
    const { onSheet } = hosted();
    const batch = onSheet(async (sheet) => {
      Object.assign(sheet.getRange("A1").dataValidation, validation);
      await sheet.context.sync();
    });
    expect(await refusal(batch)).toMatchObject({ code });
  });
});

describe("cells that their rules do not let in", () => {
  const LIST = { list: { inCellDropDown: true, source: "Yes, No" } };

  it.each<[string, Excel.DataValidationRule, unknown[][], string]>([
    ["a typed list", LIST, [["Yes"], ["Perhaps"], ["No"], [""]], "Sheet1!A2"],
    [
      "a list of cells",
      { list: { inCellDropDown: true, source: "=$C$1:$C$2" } },
      [["a"], ["b"], ["x"], ["a"]],
      "Sheet1!A3",
    ],
    [
      "whole numbers",
      { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } },
      [[1.5], [10], ["5x"], [0]],
      "Sheet1!A1, Sheet1!A3, Sheet1!A4",
    ],
    [
      "a lower bound",
      { decimal: { formula1: 0.5, operator: "GreaterThanOrEqualTo" } },
      [[0.5], [0.4], [1], [""]],
      "Sheet1!A2",
    ],
    ["a formula", { custom: { formula: "=LEN(A1)<=2" } }, [["ab"], ["abc"], ["a"], [""]], "Sheet1!A2"],
  ])("of %s", async (_, rule, values, address) => {
    await hosted().onSheet(async (sheet) => {
      sheet.getRange("C1:C2").values = [["a"], ["b"]];
      const range = sheet.getRange("A1:A4");
      range.dataValidation.rule = rule;
      range.values = values;
      const invalid = await loaded(range.dataValidation.getInvalidCells(), "address");
      expect(invalid.address).toBe(address);
    });
  });

  it("are none where all are let in, or no rule is", async () => {
    await hosted().onSheet(async (sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["Yes", "whatever"]];
      sheet.getRange("A1").dataValidation.rule = LIST;
      const invalid = await loaded(range.dataValidation.getInvalidCellsOrNullObject(), "address");
      expect(invalid.isNullObject).toBe(true);
      const read = loaded(range.dataValidation.getInvalidCells(), "address");
      expect((await refusal(read)).code).toBe("ItemNotFound");
    });
  });
});
