import { LANGUAGE_CODES } from "../../src/languages/registry";
import { inBrowser, Workbench } from "./workbench";
import { workbookOfRows } from "../workbook-of-rows";

jest.setTimeout(180_000);

/** A plan in Portuguese of which no word is among the few by which the language is told. */
const UNTOLD_PLAN = [
  ["Tarefa", "Coordenação", "Métrica", "Planejado 2025", "Planejado 2026", "Quantitativo"],
  ["1.1 Formar", "Centro A", "Oficinas", 2, 3, 6],
  ["1.2 Reunir", "Centro A", "Encontros", 2, 2, 4],
] as const;

/** A plan in Thai whose years give 5 where 6 is planned for the whole. */
const THAI_PLAN = [
  ["วัตถุประสงค์", "กิจกรรม", "หน่วยงานรับผิดชอบ", "ตัวชี้วัด", "ค่าเป้าหมายตลอดแผน", "ปี 2567", "ปี 2568"],
  ["คุ้มครองผู้เสียหาย", "1.1 อบรมเจ้าหน้าที่คัดแยก", "พม.", "จำนวนครั้งที่จัดอบรม", 6, 2, 3],
  [null, "1.2 ประชุมประสานงาน", "พม.", "จำนวนครั้งที่ประชุม", 4, 2, 2],
] as const;

inBrowser("the words of the languages that are read", () => {
  it("are not waited for by a plan in English, and come with one in Thai", async () => {
    const workbench = await Workbench.open();
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

    await workbench.openFile("thai.xlsx", workbookOfRows(THAI_PLAN, "1").save());
    release();
    await workbench.check();
    await (await workbench.finding("E2")).first().waitFor();
    expect(workbench.complaints).toEqual([]);
    await workbench.page.unroute(words);
    await workbench.close();
  });

  it("all come where none tells of a language and no plan is found", async () => {
    const workbench = await Workbench.open();
    const fetched: string[] = [];
    workbench.page.on("request", (request) => {
      const language = /words-(\w+)\./.exec(request.url())?.[1];
      if (language !== undefined) fetched.push(language);
    });
    await workbench.openFile("untold.xlsx", workbookOfRows(UNTOLD_PLAN, "1").save());
    await workbench.check();
    await (await workbench.finding("F2")).first().waitFor();
    expect(fetched.sort()).toEqual(LANGUAGE_CODES.filter((language) => language !== "en").sort());
    await workbench.close();
  });
});
