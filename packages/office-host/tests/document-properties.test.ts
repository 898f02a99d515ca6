import { openWorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded, refusal } from "./hosting";

describe("what is said of a workbook as a document", () => {
  it("is kept in the file, where others are told it", async () => {
    const { run, file } = hosted();
    await run(async (context) => {
      const { properties } = context.workbook;
      Object.assign(properties, { title: "Plan & report", author: "Secretariat", company: "Forum" });
      properties.revisionNumber = 3;
      properties.custom.add("Round", 2);
      properties.custom.add("round", 3);
      properties.custom.add("Open", true);
      properties.custom.add("Place", "Bangkok");
      properties.custom.getItem("Open").delete();
      await context.sync();
    });
    const again = hosted({}, openWorkbookFile(file.save()));
    await again.run(async (context) => {
      const { properties } = context.workbook;
      const count = properties.custom.getCount();
      await loaded(properties, "title,author,company,manager,revisionNumber");
      expect(properties.toJSON()).toMatchObject({
        ...{ title: "Plan & report", author: "Secretariat", company: "Forum" },
        ...{ manager: "", revisionNumber: 3 },
      });
      await loaded(properties.custom, "items/key,items/value,items/type");
      expect(properties.custom.items.map(({ key, value, type }): unknown[] => [key, value, type])).toEqual([
        ["Round", 3, "Number"],
        ["Place", "Bangkok", "String"],
      ]);
      expect(count.value).toBe(2);
    });
  });

  it("has no property that was not added", async () => {
    const read = hosted().run((context) =>
      loaded(context.workbook.properties.custom.getItem("Nothing"), "value"),
    );
    expect(await refusal(read)).toMatchObject({ code: "ItemNotFound" });
  });
});

describe("the application", () => {
  it("counts and dates as in English", async () => {
    await hosted().run(async (context) => {
      const { application } = context.workbook;
      const { numberFormat, datetimeFormat } = application.cultureInfo;
      numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      datetimeFormat.load("shortDatePattern");
      await loaded(application, "decimalSeparator,thousandsSeparator");
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([".", ","]);
      expect([numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator]).toEqual([".", ","]);
      expect(datetimeFormat.shortDatePattern).toBe("m/d/yyyy");
    });
  });

  it("lets the structure of a workbook be protected and opened again", async () => {
    const { run, file } = hosted();
    const add = run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.add("Other");
      await context.sync();
    });
    expect(await refusal(add)).toMatchObject({ code: "AccessDenied" });
    expect(openWorkbookFile(file.save()).isStructureProtected).toBe(true);
    await run(async (context) => {
      context.workbook.protection.unprotect();
      context.workbook.worksheets.add("Other");
      await context.sync();
    });
    expect(file.sheets).toHaveLength(2);
  });
});

describe("sheets beside a sheet", () => {
  it("are the next and the one before, hidden ones too unless it is said", async () => {
    await hosted().run(async (context) => {
      const { worksheets } = context.workbook;
      const [first, hidden, last] = [worksheets.getFirst(), worksheets.add("Hidden"), worksheets.add("Last")];
      hidden.visibility = "Hidden";
      const beside = [
        first.getNext(),
        first.getNext(true),
        last.getPrevious(true),
        last.getNextOrNullObject(),
      ];
      for (const sheet of beside) sheet.load("name");
      await context.sync();
      expect(beside.slice(0, 3).map(({ name }) => name)).toEqual(["Hidden", "Last", "Sheet1"]);
      expect(beside[3]?.isNullObject).toBe(true);
    });
    const next = hosted().onSheet((sheet) => loaded(sheet.getNext(), "name"));
    expect(await refusal(next)).toMatchObject({ code: "ItemNotFound", location: "Worksheet.getNext" });
  });
});
