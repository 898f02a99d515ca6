import type { Locator } from "playwright-core";
import type { Language } from "../../src/locales/languages";
import { workbookOfNumberedMeasures, workbookOfThreeLists } from "../doubtful-plans";
import { BURMESE_SHEET, workbookInUnknownWords } from "../plan-in-unknown-words";
import { IS_FOR_PICTURES, lookAt } from "./looking";
import type { Colors, Surroundings } from "./surroundings";
import { inBrowser, Workbench } from "./workbench";

jest.setTimeout(180_000);

inBrowser("a plan whose heads are in a language that is not read", () => {
  const looks: readonly Surroundings[] = [
    { language: "en", colors: "light" },
    { language: "km", colors: "forced" },
    { language: "th", colors: "dark" },
  ];

  it.each(looks)("is read once a person has shown where it is: $language, $colors", async (surroundings) => {
    const workbench = await Workbench.open(surroundings);
    const { pane } = workbench;
    const look = (name: string) =>
      lookAt(workbench, `${name}-${surroundings.language}-${surroundings.colors}`);
    /** The field of a column, by the letters before its header. */
    const column = (letters: string): Locator =>
      pane.getByRole("combobox", { name: workbench.beginning("pane-columns-head", { column: letters }) });

    await workbench.openFile("plan.xlsx", workbookInUnknownWords().save());
    await workbench.showSheet(BURMESE_SHEET);
    await pane.getByRole("heading", { name: workbench.say("pane-no-plan") }).waitFor();
    await look("no-plan-offers");

    await workbench.button("pane-point").focus();
    await workbench.page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: workbench.say("pane-point-title") }).waitFor();
    expect(await pane.getByLabel(workbench.say("pane-point-firstHeaderRow")).inputValue()).toBe("3");
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
    await pane.locator("#today-heading").waitFor();
    await pane.getByText(BURMESE_SHEET).first().waitFor();
    await look("pointing-done");
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});

inBrowser("a plan that was read doubtfully", () => {
  const all = ["light", "dark", "forced"] as const;
  const looks: readonly { language: Language; themes: readonly Colors[] }[] = [
    { language: "en", themes: all },
    { language: "km", themes: IS_FOR_PICTURES ? all : ["light"] },
    { language: "th", themes: IS_FOR_PICTURES ? all : ["dark"] },
  ];

  it.each(looks)(
    "is asked about, and its columns say why they are read so: $language, $themes",
    async (looked) => {
      const { language, themes } = looked;
      const workbench = await Workbench.open({ language });
      const { pane } = workbench;
      const look = async (name: string) => {
        for (const colors of themes) {
          await workbench.changeColors(colors);
          await lookAt(workbench, `${name}-${language}-${colors}`);
        }
      };
      const question = pane.getByRole("region", { name: workbench.say("pane-question"), exact: true });

      await workbench.openFile("measures.xlsx", workbookOfNumberedMeasures().save());
      await question.waitFor();
      await look("question-column");
      await question.getByRole("button", { name: workbench.say("pane-view-columns") }).click();
      await pane.getByText(workbench.say("pane-reason-numbersForNames")).first().waitFor();
      await look("columns-reasons");

      await workbench.openFile("lists.xlsx", workbookOfThreeLists().save());
      await question.waitFor();
      await look("question-table");
      await workbench.button("pane-question-yes").focus();
      await workbench.page.keyboard.press("Enter");
      await question.waitFor({ state: "detached" });
      await look("question-answered");
      expect(workbench.complaints).toEqual([]);
      await workbench.close();
    },
  );
});
