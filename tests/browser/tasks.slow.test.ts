import { otherDelegation } from "../compare/other-delegation";
import { MainThread } from "./main-thread";
import { filledIn, opensForm, planOfTenAgencies, upload } from "./returned-forms";
import { inBrowser, Workbench } from "./workbench";

jest.setTimeout(180_000);

/** What a task took: clicks and keys that decide in the pane (choosing from a list counts as two), and what the pane computed for it. */
interface Effort {
  readonly clicks: number;
  readonly seconds: number;
}

inBrowser("the tasks of a person in a hurry, on the meeting's plan", () => {
  it("take few clicks", async () => {
    const workbench = await Workbench.open();
    const effort = await effortIn(workbench);
    const tasks = {
      "find and fix 1.4": await effort(() => findsAndFixes(workbench)),
      "fix all spellings": await effort(() => fixesAllSpellings(workbench)),
      "record three reports": await effort(() => recordsThree(workbench)),
      "say how two activities went": await effort(() => saysOfTwo(workbench)),
      "record three reports from a table": await effort(() => recordsATable(workbench)),
      "answer what was doubtful": await effort(() => answersADoubt(workbench)),
      "write the summary": await effort(() => writesTheSummary(workbench)),
      "freeze it": await effort(() => freezesIt(workbench)),
      "see what changed": await changedAndSeen(workbench, effort),
    };
    console.info(
      Object.entries(tasks)
        .map(
          ([task, { clicks, seconds }]) => `${task}: ${clicks} clicks, ${seconds.toFixed(1)} s of computing`,
        )
        .join("\n"),
    );
    const most = Object.fromEntries(Object.entries(tasks).map(([task, { clicks }]) => [task, clicks]));
    expect(most["find and fix 1.4"]).toBeLessThanOrEqual(2);
    expect(most["fix all spellings"]).toBeLessThanOrEqual(3);
    expect(most["see what changed"]).toBeLessThanOrEqual(2);
    expect(most["record three reports"]).toBeLessThanOrEqual(1);
    expect(most["say how two activities went"]).toBeLessThanOrEqual(5);
    expect(most["record three reports from a table"]).toBeLessThanOrEqual(5);
    expect(most["answer what was doubtful"]).toBeLessThanOrEqual(3);
    expect(most["write the summary"]).toBeLessThanOrEqual(2);
    expect(most["freeze it"]).toBeLessThanOrEqual(4);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  it("14 differences to another draft take 14 clicks and keys at most; two for each were 28", async () => {
    const workbench = await Workbench.open();
    const effort = await effortIn(workbench);
    const { clicks, seconds } = await effort(() => decidesFourteen(workbench));
    console.info(`decide 14 differences: ${clicks} clicks and keys, ${seconds.toFixed(1)} s of computing`);
    expect(clicks).toBeLessThanOrEqual(14);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});

inBrowser("ten agencies", () => {
  it("are asked, and what came back is recorded, in 7 clicks and one a file, and taken back in one; it was about 60", async () => {
    const workbench = await Workbench.open({ width: 1200 });
    await workbench.openFile("plan of ten agencies.xlsx", planOfTenAgencies());
    await workbench.isRead();
    const effort = await effortIn(workbench);
    const forms: Uint8Array[] = [];
    const asking = await effort(async () => {
      await workbench.pane.locator("#today-panel [data-foot] button").first().click();
      await workbench.button("pane-ask-make", { count: 10 }).click();
      for (let place = 0; place < 10; place++) forms.push(await opensForm(workbench, place));
      await workbench.button("pane-ask-copy").click();
    });
    const files = forms.map((form, place) =>
      upload(
        `back ${place}.xlsx`,
        filledIn(form, 3, () => 900),
      ),
    );
    await workbench.view("findings");
    const takingIn = await effort(async () => {
      await workbench.view("forms");
      const [chooser] = await Promise.all([
        workbench.page.waitForEvent("filechooser"),
        workbench.button("pane-ask-take-in").click(),
      ]);
      await chooser.setFiles(files);
      await workbench.button("pane-exchange-record", { count: 30 }).click();
      await workbench.says(
        workbench.say("pane-exchange-recorded", { count: 30, unchanged: 0, conflicts: 0 }),
      );
    });
    await workbench.pane.getByRole("heading", { name: /^10 of 10 have answered/ }).waitFor();
    await workbench.button("pane-undo").click();
    await workbench.says(workbench.say("pane-file-undone", { count: 30 }));
    await workbench.pane.getByRole("heading", { name: /^0 of 10 have answered/ }).waitFor();
    const clicks = asking.clicks + takingIn.clicks;
    console.info(`ask ten agencies and take in their forms: ${clicks} clicks, of which 10 open a file`);
    expect(clicks - forms.length).toBeLessThanOrEqual(7);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});

/** What measures a task in the pane that is open. */
async function effortIn(workbench: Workbench): Promise<(task: () => Promise<void>) => Promise<Effort>> {
  const frame = await workbench.paneFrame();
  await frame.evaluate(() => {
    const count = (clicks: number) => () => {
      const { dataset } = document.body;
      dataset.clicks = String(Number(dataset.clicks ?? 0) + clicks);
    };
    document.addEventListener("pointerdown", count(1), true);
    document.addEventListener(
      "keydown",
      ({ target }) => {
        if (target instanceof HTMLElement && target.hasAttribute("data-main")) count(1)();
      },
      true,
    );
    document.addEventListener(
      "change",
      ({ target }) => {
        if (target instanceof HTMLSelectElement) count(2)();
      },
      true,
    );
  });
  const clicked = () => frame.evaluate(() => Number(document.body.dataset.clicks ?? 0));
  const thread = await MainThread.of(workbench.page);
  return async (task) => {
    const before = await clicked();
    const computed = await thread.during(task);
    return { clicks: (await clicked()) - before, seconds: computed / 1000 };
  };
}

async function findsAndFixes(workbench: Workbench): Promise<void> {
  // The row leads to the first number that can be changed at a click, which is open.
  await workbench.pane.getByRole("button", { name: new RegExp(workbench.say("pane-facts-number")) }).click();
  await workbench.change(1, "F11").click();
  await workbench.row("F11").waitFor({ state: "detached" });
}

async function fixesAllSpellings(workbench: Workbench): Promise<void> {
  await workbench.row("D8").first().click();
  await workbench.chooseFix(workbench.say("pane-fact-fix-alike", { count: 6 }));
  await workbench.change(4).click();
  await workbench.cell("D8").getByText("MoJ").waitFor();
  await workbench.says(workbench.say("pane-fix-applied-many", { count: 4 }));
}

/** After somebody has changed a target in the sheet, which is no click in the pane. */
async function changedAndSeen(
  workbench: Workbench,
  effort: (task: () => Promise<void>) => Promise<Effort>,
): Promise<Effort> {
  await workbench.showSheet("Plan of Action");
  await workbench.type("I11", "3\n60");
  return effort(async () => {
    await workbench.tab("plan").click();
    await workbench.finding("I11");
    await workbench.pane
      .getByRole("tabpanel")
      .getByText(/ was frozen on /)
      .first()
      .waitFor();
  });
}

/** Two wordings at once by their kind, all agencies, and the others by a key each. */
async function decidesFourteen(workbench: Workbench): Promise<void> {
  const { pane, page } = workbench;
  await workbench.view("comparison");
  await pane
    .locator("#comparison-panel input[type=file]")
    .setInputFiles({ name: "Thailand.xlsx", mimeType: "", buffer: Buffer.from(otherDelegation()) });
  await pane.locator("#comparison-panel [data-main]").first().waitFor();
  await pane.getByText(workbench.say("pane-compare-in-all", { count: 14 })).waitFor();
  for (const kind of ["wording", "rows"]) {
    const count = { wording: 4, rows: 3 }[kind] ?? 0;
    await workbench.button("pane-compare-kind", { kind, count }).click();
    await workbench.button("pane-compare-all-side", { count, side: "Thailand" }).click();
    await workbench.button("pane-compare-kind", { kind, count }).waitFor({ state: "detached" });
  }
  await pane.locator("#comparison-panel [data-main]").first().click();
  for (const key of ["2", "1", "2", "1", "2"]) await page.keyboard.press(key);
  await workbench.says(workbench.say("pane-compare-left", { decided: 12, total: 12, left: 0 }));
}

async function recordsThree(workbench: Workbench): Promise<void> {
  const { pane, page } = workbench;
  await workbench.view("actuals");
  for (const actual of ["1", "1", "1"]) {
    // The first that is missing is open, and its field has the focus.
    await pane.locator("#actuals-panel [data-begin]:focus").waitFor();
    const key = await pane.locator("#actuals-panel li[aria-current]").getAttribute("data-key");
    const [indicator = ""] = (key ?? "").split(" ");
    await page.keyboard.type(actual);
    await page.keyboard.press("Control+Enter");
    await pane.getByText(workbench.beginning("pane-actuals-recorded", { indicator })).first().waitFor();
  }
}

/** One is done, one was moved to the quarter that lasts. */
async function saysOfTwo(workbench: Workbench): Promise<void> {
  await workbench.view("activities");
  const rows = workbench.pane.locator("#activities-panel li[data-key]");
  await rows
    .nth(0)
    .getByRole("button", { name: workbench.say("pane-activities-done") })
    .click();
  await rows
    .nth(1)
    .getByRole("button", { name: workbench.say("activityStatus-moved") })
    .click();
  await workbench.button("pane-activities-record", { count: 2 }).click();
  const sheet = workbench.say("activitySheet-tab");
  await workbench.says(workbench.say("pane-activities-recorded", { count: 2, sheet }));
}

async function recordsATable(workbench: Workbench): Promise<void> {
  await workbench.view("reportsFile");
  const pasted = workbench.pane.getByRole("textbox", { name: workbench.say("pane-file-paste"), exact: true });
  await pasted.fill("indicator,period,actual\n1.4-1,2024-Q1,1\n1.4-2,2024-Q1,20\n1.4-2,2023-Q4,10\n");
  await workbench.button("pane-file-look").click();
  await workbench.button("pane-file-record", { count: 3 }).click();
  await workbench.says(workbench.say("pane-file-recorded", { added: 3, corrected: 0 }).trim());
}

async function answersADoubt(workbench: Workbench): Promise<void> {
  await workbench.view("doubts");
  await workbench.pane.getByRole("button", { name: `${workbench.say("pane-doubts-keep")}: E9` }).click();
  await workbench.says(workbench.say("pane-doubts-confirmed"));
}

async function writesTheSummary(workbench: Workbench): Promise<void> {
  await workbench.view("summary");
  await workbench.writing().click();
  await workbench.seesAChart();
}

async function freezesIt(workbench: Workbench): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("button", { name: workbench.beginning("pane-freeze-ask", {}) }).click();
  await pane.getByRole("button", { name: workbench.beginning("pane-freeze-now", {}) }).click();
  await pane.getByText(workbench.beginning("pane-freeze-done", {})).first().waitFor();
}
