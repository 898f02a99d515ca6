import { hasAnswered, handOut, letterOf, notReported, reminderOf, takeBack } from "../../src/app/exchange";
import { sharedSheets, usualAnswerDay, type HandedOut } from "../../src/app/exchange";
import type { HostedWorkbook } from "../../src/headless/hosted-workbook";
import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import { describedGrid } from "../../src/workbook/described-grid";
import { formatDay, parseDay, type Day } from "../../src/plan/period";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { recordActuals } from "../../src/app";
import { entry } from "./reported-actuals";
import { hostedPlan, studied } from "./small-plan";

const english = createTranslator("en");
const languages = LANGUAGES.map(createTranslator);
const PERIOD = { year: 2024 };
const on = { year: 2025, month: 1, day: 20 };
const answerBy = { year: 2025, month: 1, day: 31 };

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "Number of officers trained", 120, 40, 40, 40],
  ["1.2 Hold meetings", "MoJ; MoH", "Number of meetings held", 6, 2, 2, 2],
  ["1.3 Issue manuals", "MoH", "Number of manuals issued", 6, 2, 2, 2],
];

async function handed(hosted: HostedWorkbook, by?: Day) {
  const study = await studied(hosted, on);
  const out = handOut(study, {
    period: PERIOD,
    translate: english,
    ...(by === undefined ? {} : { answerBy: by }),
  });
  if (out.kind !== "handedOut") throw new Error("Nothing was handed out");
  return { study, ...out };
}

/** The form of an agency, with actuals typed from the top. */
function filledIn(
  out: Extract<HandedOut, { kind: "handedOut" }>,
  agency: string,
  actuals: readonly GridValue[],
): Grid {
  const form = out.forms.find((each) => each.agency === agency);
  const grid = describedGrid(form!.sheet);
  const column = grid.values[4]!.indexOf("poa:actual");
  const values = grid.values.map((row) => [...row]);
  actuals.forEach((actual, place) => (values[6 + place]![column] = actual));
  return { ...grid, values };
}

describe("the day by which to answer", () => {
  it.each([
    ["2024-11-18", "2024-11-29"],
    ["2024-11-19", "2024-11-29"],
    ["2024-11-20", "2024-12-06"],
  ])("of those asked on %s is a Friday some ten days later: %s", (asked, expected) => {
    expect(formatDay(usualAnswerDay(parseDay(asked)!))).toBe(expected);
  });

  it.each(LANGUAGES)("is in the form and does not change its period: %s", async (language) => {
    const hosted = hostedPlan(ACTIONS);
    const study = await studied(hosted, on);
    const translate = createTranslator(language);
    const out = handOut(study, { period: PERIOD, translate, answerBy });
    if (out.kind !== "handedOut") throw new Error("Nothing was handed out");
    const grid = filledIn(out, "MoJ", [40]);
    expect(JSON.stringify(grid.values[3])).toContain("2025-01-31");
    const files = [{ name: "MoJ.xlsx", sheets: [grid] }];
    expect(await takeBack(hosted.workbook, { files, on, translate })).toMatchObject({
      recorded: 1,
      conflicts: [],
    });
  });
});

describe("the letter", () => {
  it("is for all who are asked, in three languages, with the day of the week", async () => {
    const { study, forms } = await handed(hostedPlan(ACTIONS));
    const letter = letterOf(study, forms, { period: PERIOD, answerBy }, languages);
    expect(letter).toContain("To MoJ, MoH\n");
    expect(letter).toContain("for 2024 by Friday 31 January 2025. The file with your name has a row");
    expect(letter).toContain("ថ្ងៃសុក្រ ទី31 ខែមករា");
    expect(letter).toContain("วันศุกร์ที่ 31 มกราคม");
  });

  it("names the file of one form, and the sheet in a workbook of all", async () => {
    const { study, forms } = await handed(hostedPlan(ACTIONS));
    expect(letterOf(study, forms.slice(0, 1), { period: PERIOD }, [english])).toContain(
      "for 2024. The file MoJ 2024.xlsx has a row for each of 2 indicators.",
    );
    expect(letterOf(study, forms, { period: PERIOD, shared: "Forms 2024" }, [english])).toContain(
      "Your sheet in Forms 2024.xlsx has a row for each indicator.",
    );
  });

  it("reminds those who have not answered of what is missing, also when the day is over", async () => {
    const { study, forms } = await handed(hostedPlan(ACTIONS));
    const asked = { period: PERIOD, on, answerBy };
    const reminder = (today: Day) => reminderOf(study, forms.slice(0, 1), { ...asked, today }, [english]);
    expect(reminder(on)).toBe(
      "To MoJ\n\nOn 20 January 2025 we asked you to report on “Plan of action 2023-2025” for 2024. These reports are still missing. Please send them by Friday 31 January 2025:\n\nMoJ: 1.1-1, 1.2-1\n",
    );
    expect(reminder({ year: 2025, month: 2, day: 1 })).toContain(
      "still missing; they were expected by Friday 31 January 2025:",
    );
  });
});

describe("whoever was asked", () => {
  const standingOf = async (hosted: HostedWorkbook): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await handed(hosted)).forms.map((form) => [
        form.agency ?? "",
        `${notReported(form).length} missing${hasAnswered(form, on) ? ", answered" : ""}`,
      ]),
    );

  it("has answered when a form came back, also with some of it; what others report for it is no answer", async () => {
    const hosted = hostedPlan(ACTIONS);
    expect(await standingOf(hosted)).toEqual({ MoJ: "2 missing", MoH: "2 missing" });
    const files = [{ name: "MoJ.xlsx", sheets: [filledIn(await handed(hosted), "MoJ", [null, 2])] }];
    await takeBack(hosted.workbook, { files, on, translate: english });
    expect(await standingOf(hosted)).toEqual({ MoJ: "1 missing, answered", MoH: "1 missing" });
  });

  it("has answered when nothing is missing, whoever typed it", async () => {
    const hosted = hostedPlan(ACTIONS);
    const entries = [entry("1.2-1", "2024", "2"), entry("1.3-1", "2024", "2")];
    await recordActuals(hosted.workbook, { entries, on, translate: english });
    expect(await standingOf(hosted)).toEqual({ MoJ: "1 missing", MoH: "0 missing, answered" });
  });
});

describe("one workbook for all", () => {
  it("has a sheet for each, named for whom it is", async () => {
    const { forms, mayShare } = await handed(hostedPlan(ACTIONS));
    expect(mayShare).toBe(true);
    expect(sharedSheets(forms, english).map(({ title }) => title)).toEqual(["MoJ", "MoH"]);
  });

  it.each([
    ["parts are asked for", "Number of officers trained, disaggregated by sex"],
    ["victims are counted", "Number of victims identified"],
  ])("is not offered where %s", async (_, indicator) => {
    const actions = [...ACTIONS, ["1.4 More", "MoH", indicator, 120, 40, 40, 40]];
    expect((await handed(hostedPlan(actions))).mayShare).toBe(false);
  });
});
