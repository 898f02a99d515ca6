import type { Browser } from "playwright-core";
import { newWorkbookFile } from "../../src/xlsx";
import { connectBrowser, inBrowser, Workbench } from "./workbench";

jest.setTimeout(180_000);

/** A plan in Thai whose years give 5 where 6 is planned for the whole. */
const THAI_PLAN = [
  ["วัตถุประสงค์", "กิจกรรม", "หน่วยงานรับผิดชอบ", "ตัวชี้วัด", "ค่าเป้าหมายตลอดแผน", "ปี 2567", "ปี 2568"],
  ["คุ้มครองผู้เสียหาย", "1.1 อบรมเจ้าหน้าที่คัดแยก", "พม.", "จำนวนครั้งที่จัดอบรม", 6, 2, 3],
  [null, "1.2 ประชุมประสานงาน", "พม.", "จำนวนครั้งที่ประชุม", 4, 2, 2],
] as const;

inBrowser("the words of the languages that are read", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await connectBrowser();
  });
  afterAll(() => browser.close());

  it("are not waited for by a plan in English, and come with one in Thai", async () => {
    const workbench = await Workbench.open(browser);
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const words = /\/words-\w+\.[0-9a-f]+\.js$/;
    await workbench.page.route(words, async (route) => {
      await gate;
      await route.continue();
    });
    await workbench.check();

    await workbench.openFile("thai.xlsx", thaiWorkbook());
    await workbench.button("pane-check").click();
    release();
    await (await workbench.finding("E2")).first().waitFor();
    expect(workbench.complaints).toEqual([]);
    await workbench.page.unroute(words);
    await workbench.close();
  });
});

function thaiWorkbook(): Uint8Array {
  const file = newWorkbookFile();
  const sheet = file.sheets[0]!;
  sheet.name = "แผน";
  THAI_PLAN.forEach((row, r) => row.forEach((value, c) => sheet.setCell(r, c, { value, formula: null })));
  return file.save();
}
