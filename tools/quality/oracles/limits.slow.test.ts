import { readFileSync } from "node:fs";
import type { UsedMembers } from "./limits/members-used";

type Limits = typeof import("./limits/limits");

describe("what the product uses of Office.js", () => {
  let limits: Limits;
  let used: UsedMembers;

  beforeAll(async () => {
    // The compiler is loaded by this test alone.
    limits = await import("./limits/limits");
    used = limits.membersOfProduct();
  });

  it("has been read, each limit with how it is met: npm run oracles -- limits --write lists what is new", () => {
    const read = limits.readLimits();
    expect(limits.listed(used, read)).toEqual(read);
    expect(limits.unread(read)).toEqual([]);
    expect(Object.keys(read.members).length).toBeGreaterThan(300);
  });

  it("is asked for first where the oldest Excel that the manifest lets in may lack it", () => {
    expect(limits.ungated(used, limits.floorOf(readFileSync("manifest.xml", "utf8")))).toEqual([]);
    expect([...used.keys()]).toContain("Excel.WorksheetChangedEventArgs.triggerSource");
  });
});

describe("the walk through the types", () => {
  let limits: Limits;
  let used: UsedMembers;

  beforeAll(async () => {
    limits = await import("./limits/limits");
    used = (await import("./limits/members-of-text")).membersOfText(`
      declare const supports: (version: string) => boolean;
      declare const range: Excel.Range;
      declare const sheets: Excel.WorksheetCollection;
      const NEW = "1.17";
      range.load("address,format/fill/color");
      sheets.load("items/names/items/visible");
      for (const key of ["rowHidden", "columnHidden"] as const) range[key] = true;
      sheets.onChanged.add(async ({ source }) => void source);
      sheets.getItem("a").protection.protect({ allowSort: true });
      if (supports(NEW)) sheets.onNameChanged.add(async () => undefined);
      const moved = supports("1.16") && supports(NEW) ? sheets.onMoved : null;
      supports("1.16") && sheets.onVisibilityChanged;
      sheets.onProtectionChanged;
    `);
  });

  it("finds members by a dot, a key, a pattern, an option, and a path that is loaded", () => {
    const names = [...used.keys()];
    expect(names).toEqual(
      expect.arrayContaining([
        "Excel.Range.load",
        "Excel.Range.address",
        "Excel.RangeFormat.fill",
        "Excel.RangeFill.color",
        "Excel.Worksheet.names",
        "Excel.NamedItem.visible",
        "Excel.Range.rowHidden",
        "Excel.Range.columnHidden",
        "Excel.WorksheetChangedEventArgs.source",
        "Excel.WorksheetProtectionOptions.allowSort",
      ]),
    );
    expect(names).not.toContain("Excel.Range.values");
  });

  it("knows what was asked for before a member: in if, ?: and &&, by a constant or a text", () => {
    // Of ExcelApi 1.17 all four; one is asked for as 1.16, one not at all.
    expect(limits.ungated(used, "1.13")).toEqual([
      expect.stringContaining("WorksheetCollection.onVisibilityChanged (ExcelApi 1.17)"),
      expect.stringContaining("WorksheetCollection.onProtectionChanged (ExcelApi 1.14)"),
    ]);
    expect(limits.ungated(used, "1.17")).toEqual([]);
  });

  it("tells what nobody has read yet, and a sentence that has changed", () => {
    const none = { everywhere: {}, members: {}, limits: {} };
    const list = limits.listed(used, none);
    expect(list.members["Excel.Range.rowHidden"]).toBe("ExcelApi 1.2");
    const told = limits.unread(list);
    expect(told).toContainEqual(expect.stringMatching(/^Excel\.WorksheetProtection\.protect: Fails if/));
    const [sentence = ""] = Object.keys(list.limits["Excel.WorksheetProtection.protect"] ?? {});
    const of = (text: string) => ({
      ...none,
      limits: { "Excel.WorksheetProtection.protect": { [text]: "Looked at first." } },
    });
    expect(limits.unread(limits.listed(used, of(sentence)))).toHaveLength(told.length - 1);
    expect(limits.unread(limits.listed(used, of(`${sentence} `)))).toHaveLength(told.length);
  });
});
