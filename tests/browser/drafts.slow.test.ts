import type { Request } from "playwright-core";
import { otherDelegation } from "../compare/other-delegation";
import { filledIn, opensForm, planOfTenAgencies, upload } from "./returned-forms";
import { inBrowser, Workbench } from "./workbench";

jest.setTimeout(300_000);

inBrowser("two delegations, each with a draft", () => {
  it("take three of theirs, agree on one, and write the sheet; nothing of their file leaves the page", async () => {
    const workbench = await Workbench.open({ width: 1200 });
    const { pane, page } = workbench;
    await workbench.check();
    await workbench.view("comparison");
    const requests: Request[] = [];
    page.context().on("request", (request) => requests.push(request));
    await drop(workbench, "Thailand.xlsx", otherDelegation());
    await workbench.says("0 of 12 decided");
    await pane.getByText("14 differences in all").waitFor();
    // What was agreed is recorded; the plan changes when it is put there.
    for (const cell of ["A8", "J8", "B9"]) {
      await rowOf(workbench, cell).click();
      await workbench.button("pane-compare-side", { side: "Thailand" }).click();
    }
    await workbench.says("3 of 12 decided");
    expect(await workbench.cell("B9").innerText()).not.toContain("joint consultations");
    await rowOf(workbench, "F13").click();
    await workbench.button("pane-compare-side", { side: "Cambodia" }).click();
    await rowOf(workbench, "E13").click();
    await workbench.button("pane-compare-agree").click();
    await pane.getByLabel(workbench.say("pane-compare-agree-text")).fill("# of joint workshops");
    await workbench.button("pane-compare-agree-do").click();
    await workbench.says("5 of 12 decided");
    await workbench.button("pane-compare-put", { count: 4 }).click();
    await workbench.change(4).click();
    await workbench.cell("B9").getByText("joint consultations").waitFor();
    await workbench.says("5 of 12 decided");
    const minutes = await pane
      .getByLabel(workbench.say("pane-compare-minutes"), { exact: true })
      .inputValue();
    expect(minutes.split("\n")).toHaveLength(4);
    expect(minutes).toMatch(/^Specific objective 1: from “Strengthen .*” to “Reinforce .*”$/mu);
    await workbench.button("pane-compare-write").click();
    await workbench.says(workbench.say("pane-compare-written", { sheet: "Comparison" }));
    await workbench.button("pane-compare-written-go", { sheet: "Comparison" }).click();
    expect(await workbench.cell("A2").innerText()).toContain("14 differences, 6 agreed");
    // What was fetched meanwhile are the pane's own scripts; nothing was sent with it.
    const sent = requests.map((request) => ({
      method: request.method(),
      body: request.postData(),
      isScript: new URL(request.url()).pathname.endsWith(".js"),
    }));
    for (const each of sent) expect(each).toEqual({ method: "GET", body: null, isScript: true });
    const { complaints, strangers } = workbench;
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
    await workbench.close();
  });

  it("hand out 10 forms of 100 indicators, take them back, and the second time change nothing", async () => {
    const workbench = await Workbench.open({ width: 1200 });
    const { pane } = workbench;
    await workbench.openFile("plan of ten agencies.xlsx", planOfTenAgencies());
    const began = performance.now();
    await workbench.check();
    await workbench.view("forms");
    await workbench.choosePeriod("2024");
    await workbench.button("pane-ask-make", { count: 10 }).click();
    const forms: Uint8Array[] = [];
    for (let place = 0; place < 10; place++)
      forms.push(filledIn(await opensForm(workbench, place), 100, (row) => 1000 * (place + 1) + row));
    const files = forms.map((bytes, place) => upload(`back ${place}.xlsx`, bytes));
    const chooser = pane.getByRole("tabpanel").locator("input[type=file]");
    await chooser.setInputFiles(files);
    await workbench.button("pane-exchange-record", { count: 1000 }).click();
    await workbench.says(
      workbench.say("pane-exchange-recorded", { count: 1000, unchanged: 0, conflicts: 0 }),
    );
    const took = performance.now() - began;
    await chooser.setInputFiles(files);
    await workbench.says(workbench.say("pane-ask-can", { count: 0, open: 0 }));
    await workbench.button("pane-fix-cancel").click();
    // Two files of one agency that differ in a cell.
    const other = filledIn(forms[0]!, 100, (row) => (row === 4 ? 7 : 1000 + row));
    await chooser.setInputFiles([files[0]!, upload("corrected.xlsx", other)]);
    await workbench.says(workbench.say("pane-ask-can", { count: 0, open: 1 }));
    await workbench.button("pane-ask-value", { value: "7", by: "Agency A" }).waitFor();
    await workbench.button("pane-ask-keep", { value: "1004" }).waitFor();
    console.info(`10 forms of 100 indicators out and back by mouse: ${(took / 1000).toFixed(1)} s`);
    expect(took).toBeLessThan(120_000);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});

/** Drops a file on the button that asks for one. */
async function drop(workbench: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  const frame = await workbench.paneFrame();
  const button = workbench.button("pane-compare-file");
  await button.waitFor();
  const dataTransfer = await frame.evaluateHandle(
    ({ content, title }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], title));
      return transfer;
    },
    { content: [...bytes], title: name },
  );
  await button.dispatchEvent("drop", { dataTransfer });
}

/** What is shown of the decision whose wording or number is in a cell of ours. */
function rowOf(workbench: Workbench, cell: string) {
  const texts: Readonly<Record<string, string>> = {
    ...{ A8: "Reinforce", J8: "Governments", B9: "joint consultations", E13: "workshops held" },
    F13: "overall: 1 2",
  };
  return workbench.pane
    .locator("#comparison-panel [data-main]")
    .filter({ hasText: texts[cell] ?? "" })
    .first();
}
