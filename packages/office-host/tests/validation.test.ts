import { hosted, loaded, refusal } from "./hosting";

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
