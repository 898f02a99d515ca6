import { openWorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded, refusal } from "./hosting";

describe("names", () => {
  it("stand for ranges, of the workbook's or of a sheet's scope", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet, { workbook }) => {
      workbook.names.add("Targets", sheet.getRange("F4:K20"), "The plan's targets");
      sheet.names.add("Targets", "=Sheet1!$A$1");
      const [whole, own] = [workbook.names.getItem("targets"), sheet.names.getItem("Targets")];
      own.load("formula,scope,value");
      await loaded(whole, "name,formula,scope,type,value,comment,visible");
      expect(whole.toJSON()).toMatchObject({
        name: "Targets",
        formula: "=Sheet1!$F$4:$K$20",
        scope: "Workbook",
        type: "Range",
        value: "Sheet1!F4:K20",
        comment: "The plan's targets",
        visible: true,
      });
      expect([own.formula, own.scope]).toEqual(["=Sheet1!$A$1", "Worksheet"]);
      expect((await loaded(whole.getRange(), "address")).address).toBe("Sheet1!F4:K20");
      expect((await loaded(sheet.getRange("Targets"), "address")).address).toBe("Sheet1!A1");
    });
  });

  it("can be constants, hidden and deleted", async () => {
    const { run } = hosted();
    await run(async ({ workbook: { names } }) => {
      const marker = names.add("Marker", '="summary/2024-Q2"');
      marker.visible = false;
      await loaded(marker, "value,type,visible,formula");
      expect(marker.toJSON()).toMatchObject({
        value: "summary/2024-Q2",
        type: "String",
        visible: false,
        formula: '="summary/2024-Q2"',
      });
      const range = marker.getRangeOrNullObject();
      marker.delete();
      const gone = names.getItemOrNullObject("Marker");
      await names.context.sync();
      expect([range.isNullObject, gone.isNullObject]).toEqual([true, true]);
    });
  });

  it.each(["A1", "R1C1", "two words", "1st", ""])("cannot be %j", async (name) => {
    const { run } = hosted();
    const add = run(async ({ workbook: { names } }) => {
      names.add(name, "=1");
      await names.context.sync();
    });
    expect(await refusal(add)).toMatchObject({
      code: "InvalidArgument",
      location: "NamedItemCollection.add",
    });
  });

  it("are there once", async () => {
    const { run } = hosted();
    const add = run(async ({ workbook: { names } }) => {
      names.add("One", "=1");
      names.add("ONE", "=2");
      await names.context.sync();
    });
    expect(await refusal(add)).toMatchObject({ code: "ItemAlreadyExists" });
  });
});

describe("settings", () => {
  it("are kept in the file, and not shown as custom XML", async () => {
    const { run, file } = hosted();
    const value = { accepted: ["target-zero"], note: 'a "quoted" & <marked>\ntext\twith tabs' };
    await run(async ({ workbook: { settings } }) => {
      settings.add("checks", value);
      settings.add("other", 1);
      settings.add("other", 2);
    });
    const again = hosted({}, openWorkbookFile(file.save()));
    await again.run(async ({ workbook: { settings, customXmlParts } }) => {
      const count = customXmlParts.getCount();
      await loaded(settings, "items/key,items/value");
      expect(settings.items.map((item) => [item.key, item.value as unknown])).toEqual([
        ["checks", value],
        ["other", 2],
      ]);
      expect(count.value).toBe(0);
    });
  });

  it("can be changed, deleted and missing", async () => {
    const { run } = hosted();
    await run(async ({ workbook: { settings } }) => {
      const setting = settings.add("language", "km");
      setting.value = "th";
      expect((await loaded(settings.getItem("language"), "value")).value).toBe("th");
      settings.getItem("language").delete();
      const [gone, count] = [settings.getItemOrNullObject("language"), settings.getCount()];
      await settings.context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 0]);
    });
    const read = run(({ workbook: { settings } }) => loaded(settings.getItem("language"), "value"));
    expect(await refusal(read)).toMatchObject({
      code: "ItemNotFound",
      location: "SettingCollection.getItem",
    });
  });
});

describe("custom XML parts", () => {
  const xml = (text: string) => `<notes xmlns="urn:example:notes">${text}</notes>`;

  it("are found by their namespace, read, rewritten and deleted", async () => {
    const { run } = hosted();
    await run(async ({ workbook: { customXmlParts } }) => {
      customXmlParts.add(xml("first"));
      const only = customXmlParts.getByNamespace("urn:example:notes").getOnlyItemOrNullObject();
      only.load("id,namespaceUri");
      await customXmlParts.context.sync();
      expect(only.namespaceUri).toBe("urn:example:notes");
      only.setXml(xml("second"));
      const text = only.getXml();
      await customXmlParts.context.sync();
      expect(text.value).toContain("second");
      only.delete();
      const count = customXmlParts.getByNamespace("urn:example:notes").getCount();
      await customXmlParts.context.sync();
      expect(count.value).toBe(0);
    });
  });

  it("give none as the only one where there are two", async () => {
    const { run } = hosted();
    await run(async ({ workbook: { customXmlParts } }) => {
      for (const text of ["one", "two"]) customXmlParts.add(xml(text));
      const scoped = customXmlParts.getByNamespace("urn:example:notes");
      const only = scoped.getOnlyItemOrNullObject();
      await loaded(scoped, "items/id");
      expect([only.isNullObject, scoped.items.length]).toEqual([true, 2]);
    });
  });

  it("have to be well formed", async () => {
    const { run } = hosted();
    const add = run(async ({ workbook: { customXmlParts } }) => {
      customXmlParts.add("<notes>");
      await customXmlParts.context.sync();
    });
    expect(await refusal(add)).toMatchObject({
      code: "InvalidArgument",
      location: "CustomXmlPartCollection.add",
    });
  });
});

describe("a setting whose text is damaged in the file", () => {
  it("is that text, stays when others are set, and keeps the workbook from nothing", async () => {
    const { file, run } = hosted();
    await run(({ workbook: { settings } }) => void settings.add("version", { of: 1 }));
    const [part] = file.customXmlParts;
    if (part === undefined) throw new Error("The settings are kept in no part");
    file.setCustomXml(part, part.xml.replace(/>\{[^<]*</, ">{of&quot;:1<"));
    const damaged = openWorkbookFile(file.save());
    const again = hosted(undefined, damaged);
    await again.run(({ workbook: { settings } }) => void settings.add("other", true));
    const value = await again.run(
      async ({ workbook: { settings } }) =>
        (await loaded(settings.getItem("version"), "value")).value as unknown,
    );
    expect(value).toBe('{of":1');
  });
});

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
