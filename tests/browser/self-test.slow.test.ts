import type { FrameLocator, Page } from "playwright-core";
import { selfTestTexts } from "../../src/locales/self-test";
import type { Language } from "../../src/locales/languages";
import { EXPECTED } from "../../src/excel/self-test";
import { tabOf } from "./surroundings";
import { connectBrowser, inBrowser } from "./workbench";

jest.setTimeout(180_000);

const ALL = Object.keys(EXPECTED).length;

inBrowser("the page that tests an Excel, beside our host", () => {
  let page: Page;
  let complaints: string[];

  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.close();
  });

  async function opened(parameters: string): Promise<FrameLocator> {
    complaints = [];
    page = await tabOf(await connectBrowser());
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${process.env.POA_PAGES}/?page=self-test&pane=320&${parameters}`);
    return page.frameLocator("iframe.pane");
  }

  async function tested(pane: FrameLocator, language: Language = "en"): Promise<string> {
    const { start, again } = selfTestTexts[language];
    await pane.getByRole("button", { name: start, exact: true }).click();
    await pane.getByRole("button", { name: again, exact: true }).waitFor();
    return pane.getByRole("status").first().innerText();
  }

  it("finds all as expected, and shows one text to send, and a recording for developers", async () => {
    const pane = await opened("workbook=new");
    expect(await tested(pane)).toBe(`All ${ALL} answers are as expected.`);
    const report = pane.getByRole("textbox", { name: selfTestTexts.en.text });
    expect(await report.inputValue()).toMatch(
      new RegExp(
        `Application: Excel Workbench OfficeOnline\\nExcelApi: 1.17\\nAs expected: ${ALL}; different: 0`,
      ),
    );
    await pane.getByRole("textbox", { name: selfTestTexts.en.noticed }).fill("The pane started again");
    expect(await report.inputValue()).toMatch(/\n\nNoticed:\nThe pane started again$/);
    await pane.getByRole("button", { name: selfTestTexts.en.copy }).click();
    await pane.getByText(/^(?:Copied|The text is marked)/).waitFor();
    await pane.getByText(selfTestTexts.en.developers).click();
    await pane.getByRole("button", { name: selfTestTexts.en.copyRecording }).click();
    await pane.getByText(/^(?:Copied|The text is marked)/).waitFor();
    const recording = JSON.parse(await report.inputValue()) as { format: string; exchanges: unknown[] };
    expect(recording.format).toBe("plan-of-action-tracker/recording/1");
    expect(recording.exchanges.length).toBeGreaterThan(ALL);
    const wide = await pane.locator("html").evaluate((html) => html.scrollWidth > html.clientWidth);
    expect(wide).toBe(false);
  });

  it("finds a difference that is planted in the host, and says it in Thai", async () => {
    const pane = await opened("workbook=new&lang=th&ignores=RangeFont.italic");
    const said = await tested(pane, "th");
    expect(said).toContain(`คำตอบ 1 รายการต่างไป อีก ${ALL - 1} รายการ`);
    expect(await pane.locator("dt").allInnerTexts()).toEqual(["RangeFont.italic"]);
    const report = await pane.getByRole("textbox", { name: selfTestTexts.th.text }).inputValue();
    expect(report).toContain("RangeFont.italic\n  expected true\n  found    false");
  });

  it("does nothing in a workbook that is not empty, unless somebody lets it", async () => {
    const pane = await opened("");
    expect(await tested(pane)).toBe(selfTestTexts.en.inUse);
    const tabs = page.getByRole("navigation", { name: "Sheets" });
    const before = await tabs.innerText();
    await pane.getByRole("button", { name: selfTestTexts.en.anyway }).click();
    await pane.getByText(`All ${ALL} answers are as expected.`).waitFor();
    expect(await tabs.innerText()).toBe(before);
  });
});
