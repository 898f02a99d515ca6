import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { formatAddress } from "@plan-of-action/xlsx/grid";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import { MainThread } from "./main-thread";
import { inBrowser, Workbench } from "./workbench";

jest.setTimeout(180_000);

/** What the workbench may compute for one step of the scrolling through a long sheet. */
const MAX_WORK_MS = 200;
const STEPS = 60;

const EVERY_FEATURE = readFileSync("tests/fixtures/every-feature.xlsx");

inBrowser("the workbench", () => {
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await Workbench.open();
  });
  afterEach(async () => {
    expect({ complaints: workbench.complaints, strangers: workbench.strangers }).toEqual({
      complaints: [],
      strangers: [],
    });
    await workbench.close();
  });

  it("opens the meeting's plan, with merged cells as one and the header kept in view", async () => {
    await workbench.cell("B8").waitFor();
    const focusArea = await workbench.cell("A8").boundingBox();
    const firstAction = await workbench.cell("B8").boundingBox();
    expect(focusArea?.height).toBeGreaterThan(2 * (firstAction?.height ?? 0));
    await workbench.page.locator(".sheet").evaluate((sheet) => (sheet.scrollTop = 1500));
    await workbench.cell("B20").waitFor();
    expect(await workbench.cell("A6").isVisible()).toBe(true);
  });

  it("gives back a copy with what was typed, in a file that another reader opens", async () => {
    await workbench.type("F11", "4");
    expect(await workbench.selected()).toBe("F12");
    await workbench.goTo("F11");
    expect(await workbench.cell("F11").textContent()).toBe("4");
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      workbench.page.getByRole("button", { name: "Save a copy" }).click(),
    ]);
    const copy = resolve("out/browser/saved.xlsx");
    await download.saveAs(copy);
    const saved = openWorkbookFile(readFileSync(copy));
    expect(saved.sheets[0]?.cell(10, 5).value).toBe(4);
  });

  it("opens a file that is dropped on it, and keeps the one it has where that is no workbook", async () => {
    const drop = (name: string, bytes: Uint8Array) =>
      workbench.page.evaluate(
        ([name, bytes]) => {
          const data = new DataTransfer();
          data.items.add(new File([new Uint8Array(bytes)], name));
          const event = new DragEvent("drop", { bubbles: true, dataTransfer: data });
          document.querySelector(".page")?.dispatchEvent(event);
        },
        [name, [...bytes]] as const,
      );
    await drop("notes.txt", new TextEncoder().encode("no workbook"));
    await workbench.page.getByText(/“notes.txt” was not opened/).waitFor();
    expect(await workbench.sheets()).toContain("Plan of Action");
    await drop("every-feature.xlsx", EVERY_FEATURE);
    await workbench.page.getByText("every-feature.xlsx").waitFor();
    expect(await workbench.sheets()).not.toContain("Workplan");
  });

  it("draws the charts of any workbook from their parts, and says so of kinds that it does not know", async () => {
    await workbench.openFile("every-feature.xlsx", EVERY_FEATURE);
    const expected = openWorkbookFile(EVERY_FEATURE).sheets.filter(
      (sheet) => sheet.visibility === "visible" && sheet.drawnCharts().length > 0,
    );
    expect(expected.length).toBeGreaterThan(0);
    for (const sheet of expected) {
      await workbench.showSheet(sheet.name);
      for (const { name, alternative, place } of sheet.drawnCharts()) {
        await workbench.goTo(formatAddress(place.from.row + 5, place.from.column + 1));
        const chart = workbench.page.getByRole("img", { name: alternative === "" ? name : alternative });
        // Over the edge of frozen rows or columns it is drawn on either side.
        await chart.locator("svg").or(chart.getByText("does not draw")).first().waitFor();
      }
    }
  });

  it("draws of 10,000 rows only what can be seen, and follows when they are scrolled", async () => {
    const file = newWorkbookFile();
    const [sheet] = file.sheets;
    for (let row = 0; row < 10_000; row++) {
      for (let column = 0; column < 12; column++) {
        sheet?.setCell(row, column, { value: column === 0 ? `Row ${row + 1}` : row * column, formula: null });
      }
    }
    await workbench.openFile("long.xlsx", file.save());
    const { page } = workbench;
    const thread = await MainThread.of(page);
    const scrolling = await thread.during(() =>
      page.locator(".sheet").evaluate(async (element, steps) => {
        const end = element.scrollHeight - element.clientHeight;
        for (let step = 0; step <= steps; step++) {
          element.scrollTop = (step / steps) * end;
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        }
      }, STEPS),
    );
    await workbench.cell("A10000").waitFor();
    expect(await page.locator("[data-cell]").count()).toBeLessThan(1500);
    expect(scrolling / STEPS).toBeLessThan(MAX_WORK_MS);
  });

  it("offers what a cell's list has", async () => {
    const file = newWorkbookFile();
    const cell = { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0 };
    file.sheets[0]?.setValidation(cell, {
      type: "list",
      operator: null,
      formula1: '"on track,off track"',
      formula2: null,
      errorTitle: "",
      errorMessage: "",
      errorStyle: "stop",
      showDropDown: true,
    });
    await workbench.openFile("list.xlsx", file.save());
    await workbench.page.getByRole("button", { name: "Open the list" }).click();
    await workbench.page.getByRole("option", { name: "off track" }).click();
    expect(await workbench.cell("A1").textContent()).toBe("off track");
  });
});
