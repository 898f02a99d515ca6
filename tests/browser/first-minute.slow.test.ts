import { readFileSync } from "node:fs";
import { newWorkbookFile } from "@plan-of-action/xlsx";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { recordActuals, type ActualEntry } from "../../src/app";
import { createTranslator } from "../../src/locales/translator";
import { entry } from "../app/reported-actuals";
import { hostedPlan } from "../app/small-plan";
import { workbookOfNumberedMeasures } from "../doubtful-plans";
import { fillRows, workbookOfRows } from "../workbook-of-rows";
import { lookAt } from "./looking";
import { inBrowser, Workbench } from "./workbench";

jest.setTimeout(300_000);

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "Number of officers trained", 120, 40, 40, 40],
  ["1.2 Hold workshops", "MoSVY", "Number of workshops held", 15, 5, 5, 5],
];

async function reported(...entries: readonly ActualEntry[]): Promise<Uint8Array> {
  const hosted = hostedPlan(ACTIONS);
  if (entries.length > 0) {
    const on = { year: 2024, month: 2, day: 10 };
    const recorded = await recordActuals(hosted.workbook, { entries, on, translate: createTranslator("en") });
    expect(recorded.kind).toBe("recorded");
  }
  return hosted.file.save();
}

function twoDrafts(): Uint8Array {
  const file = newWorkbookFile();
  const draft = (party: string, target: number): GridValue[][] => [
    [`Plan of action 2024-2026, proposed by ${party}`],
    ["Action", "Responsible agency", "Indicator", "Target 2024", "Target 2025", "Target 2026"],
    ["1.1 Train officers", "MoJ", "Number of officers trained", target, 40, 40],
    ["1.2 Hold workshops", "MoSVY", "Number of workshops held", 5, 5, target],
    ["1.3 Print guides", "MoJ", "Number of guides printed", 100, 100, 100],
  ];
  file.sheets[0]!.name = "Cambodia draft";
  fillRows(file.sheets[0]!, draft("Cambodia", 30));
  fillRows(file.addSheet("Thailand draft"), draft("Thailand", 35));
  return file.save();
}

const noPlan = (): Uint8Array =>
  workbookOfRows(
    [
      ["Name", "Day", "Signature"],
      ["Guest 1", "12 May", ""],
      ["Guest 2", "13 May", ""],
    ],
    "Attendance",
  ).save();

const meetingPlan = (): Uint8Array => readFileSync("tests/fixtures/joint-plan-of-action-2023-2025.xlsx");

interface State {
  readonly day: string;
  readonly file: () => Uint8Array | Promise<Uint8Array>;
  /** The words on the button that is to be clicked first. */
  readonly first: RegExp;
  /** The day of the next meeting, which somebody has set. */
  readonly meeting?: string;
}

/** What a new user can come upon, and the one button that leads on. */
const STATES: Readonly<Record<string, State>> = {
  "first start": { day: "2024-11-18", file: meetingPlan, first: /^Settle 3 numbers$/u },
  "two drafts found": { day: "2024-01-10", file: twoDrafts, first: /^Compare two drafts$/u },
  doubt: { day: "2024-01-10", file: () => workbookOfNumberedMeasures().save(), first: /^Yes, this is it$/u },
  "no plan": { day: "2024-01-10", file: noPlan, first: /^Show where the plan is$/u },
  "empty workbook": {
    day: "2024-01-10",
    file: () => newWorkbookFile().save(),
    first: /^Make a plan sheet$/u,
  },
  healthy: {
    day: "2024-02-10",
    file: () => reported(entry("1.1-1", "2023", "40"), entry("1.2-1", "2023", "5")),
    first: /^Make the meeting pack$/u,
  },
  behind: {
    day: "2024-02-10",
    file: () => reported(entry("1.1-1", "2023", "12"), entry("1.2-1", "2023", "5")),
    first: /^Make the meeting pack$/u,
  },
  "missing reports": {
    day: "2024-02-10",
    file: () => reported(),
    first: /^Ask \d+ agencies for \d+ reports?$/u,
  },
  "meeting near": {
    day: "2024-12-06",
    file: meetingPlan,
    meeting: "2024-12-12",
    first: /^Make the meeting pack$/u,
  },
};

inBrowser("the first minute of who has read nothing", () => {
  it("shows one thing to click first, in view, in each state", async () => {
    const workbench = await Workbench.open();
    await workbench.resizePane({ width: 320, height: 768 });
    const misled: string[] = [];
    for (const [state, { day, file, first, meeting }] of Object.entries(STATES)) {
      await workbench.page.clock.setFixedTime(new Date(`${day}T10:00:00`));
      await workbench.openFile(`${state}.xlsx`, await file());
      await workbench.isRead();
      if (meeting !== undefined) await setsTheMeeting(workbench, meeting);
      await lookAt(workbench, `first-${state.replaceAll(" ", "-")}`);
      const foot = workbench.pane.locator("[data-foot] .fui-Button");
      const primary =
        (await foot.count()) > 0 ? foot.first() : workbench.pane.locator("section .fui-Button").first();
      const [name, box] = [await primary.innerText(), await primary.boundingBox()];
      const pane = await workbench.page.locator("iframe.pane").boundingBox();
      if (!first.test(name)) misled.push(`${state}: ${name}`);
      expect(box!.y + box!.height).toBeLessThanOrEqual(pane!.y + pane!.height);
    }
    expect(misled).toEqual([]);
    await workbench.button("pane-today-pack").click();
    await workbench.writing().click();
    await workbench.pane.locator("#sheets-written").waitFor();
    await lookAt(workbench, "first-after-a-write");
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});

async function setsTheMeeting(workbench: Workbench, day: string): Promise<void> {
  await workbench.pane.getByLabel(workbench.say("pane-today-when")).fill(day);
  await workbench.button("pane-today-set").click();
  await workbench.pane.getByRole("heading", { level: 1, name: /^Meeting in \d+ days$/ }).waitFor();
}
