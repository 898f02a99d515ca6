import { writeIndicators } from "../../src/app";
import { LANGUAGES, type Language } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";
import { hostedPlan, studied } from "../app/small-plan";
import { typeDefinition } from "../typed-definition";
import { lookAt } from "./looking";
import { inBrowser, Workbench } from "./workbench";

jest.setTimeout(240_000);

/** Two governments' plan whose first indicator is to be reported by sex, as is typed into the sheet Indicators. */
async function planByParts(language: Language): Promise<Uint8Array> {
  const translate = createTranslator(language);
  const hosted = hostedPlan([
    ["1.1 Train officers", "MoJ", "Number of officers trained", 120, 40, 40, 40],
    ["1.2 Open shelters", "MoSVY", "Number of shelters opened", 60, 20, 20, 20],
  ]);
  await writeIndicators(hosted.workbook, await studied(hosted), { translate });
  const typed = { breakdown: translate({ id: "dimension-sex" }), parties: "Cambodia; Thailand" };
  typeDefinition(hosted.file, "Number of officers trained", typed, language);
  return hosted.file.save();
}

/** Both governments agree to what each of them has reported. */
async function agreesTo(workbench: Workbench, parties: readonly string[]): Promise<void> {
  await workbench.openReport("1.1-1", "2024");
  const agreed = workbench.say("report-state-agreed");
  for (const party of parties) {
    await workbench.pane
      .getByRole("group", { name: party, exact: true })
      .getByLabel(workbench.say("actuals-state"), { exact: true })
      .selectOption(`${agreed}: ${parties.join(", ")}`);
  }
  await workbench.reportField().press("Control+Enter");
  await workbench.pane
    .getByText(new RegExp(`Thailand 25.*${agreed}`, "u"))
    .first()
    .waitFor();
}

inBrowser("values in parts", () => {
  it.each(LANGUAGES)("are reported by two parties, agreed and printed, in %s", async (language) => {
    const workbench = await Workbench.open({ language, width: 1200 });
    const { pane } = workbench;
    const say = workbench.say.bind(workbench);
    await workbench.openFile("parts.xlsx", await planByParts(language));
    await workbench.isRead();
    await workbench.view("actuals");
    await workbench.openReport("1.1-1", "2024");
    const field = (party: string, label: string) =>
      pane.getByRole("group", { name: party, exact: true }).getByLabel(label, { exact: true });
    for (const [party, women, men] of [
      ["Cambodia", "18", "12"],
      ["Thailand", "15", "10"],
    ] as const) {
      await field(party, say("category-women")).fill(women);
      await field(party, say("category-men")).fill(men);
    }
    await pane.getByText(say("pane-actuals-sum-proposed", { sum: 30 })).waitFor();
    await lookAt(workbench, `parts-${language}`);
    await workbench.page.keyboard.press("Control+Enter");
    await workbench.report("1.1-1", "2024").filter({ hasText: "55" }).waitFor();
    await agreesTo(workbench, ["Cambodia", "Thailand"]);
    await workbench.view("summary");
    await workbench.choosePeriod("2024");
    await workbench.writing().click();
    await workbench.goToWritten();
    await workbench.seesFurtherDown(new RegExp(say("summary-of-them", { parts: ".*33" }), "u"));
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});
