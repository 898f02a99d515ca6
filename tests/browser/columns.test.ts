import type { Browser, Locator } from "playwright-core";
import { BURMESE_SHEET, workbookInUnknownWords } from "../plan-in-unknown-words";
import { lookAt } from "./looking";
import type { Surroundings } from "./surroundings";
import { connectBrowser, inBrowser, Workbench } from "./workbench";

jest.setTimeout(180_000);

inBrowser("a plan whose heads are in a language that is not read", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await connectBrowser();
  });
  afterAll(() => browser.close());

  const looks: readonly Surroundings[] = [
    { language: "en", colors: "light" },
    { language: "km", colors: "forced" },
    { language: "th", colors: "dark" },
  ];

  it.each(looks)("is read once a person has shown where it is: $language, $colors", async (surroundings) => {
    const workbench = await Workbench.open(browser, surroundings);
    const { pane } = workbench;
    const look = (name: string) =>
      lookAt(workbench, `${name}-${surroundings.language}-${surroundings.colors}`);
    /** The field of a column, by the letters before its head. */
    const column = (letters: string): Locator =>
      pane.getByRole("combobox", { name: workbench.beginning("pane-columns-head", { column: letters }) });

    await workbench.openFile("plan.xlsx", workbookInUnknownWords().save());
    await workbench.showSheet(BURMESE_SHEET);
    await workbench.button("pane-check").click();
    await pane.getByRole("heading", { name: workbench.say("pane-no-plan") }).waitFor();
    await look("no-plan-offers");

    await workbench.button("pane-point").focus();
    await workbench.page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: workbench.say("pane-point-title") }).waitFor();
    expect(await pane.getByLabel(workbench.say("pane-point-firstHeadRow")).inputValue()).toBe("3");
    await look("pointing");

    await workbench.button("pane-columns-save").click();
    await workbench.says(workbench.say("pane-columns-refused"));
    await pane.getByText(workbench.say("pane-columns-refused"), { exact: true }).waitFor();
    await look("pointing-refused");

    await column("B").selectOption("action");
    await column("D").selectOption("indicator");
    await column("E").selectOption("overallTarget");
    for (const [letters, year] of [
      ["F", "2024"],
      ["G", "2025"],
    ] as const) {
      await column(letters).selectOption("annualTarget");
      await pane
        .getByRole("textbox", { name: new RegExp(`^${workbench.say("pane-columns-year")}, ${letters}`) })
        .fill(year);
    }
    await look("pointing-filled");
    await workbench.button("pane-columns-save").click();
    await pane.getByRole("tab").first().waitFor();
    await pane.getByRole("region", { name: BURMESE_SHEET }).waitFor();
    await look("pointing-done");
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});
