import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { draftOfReport } from "../../src/taskpane/report/report-draft";
import { JOINT_PLAN, sessionOver, sessionOverFile } from "./hosted-session";
import { showView, statusTexts } from "./shown-view";
import { workbookOfRows } from "../workbook-of-rows";

const row = (indicator: string) =>
  screen.getByRole("button", { name: new RegExp(`^${indicator.replace(".", "\\.")} `) });
const open = (indicator: string) => fireEvent.click(row(indicator));
const rows = () => screen.getAllByRole("listitem").filter((each) => each.dataset.key !== undefined);
const chip = (name: RegExp) => screen.getByRole("button", { name });

/** The view over the joint plan with one report: 30 of 60 participants, of which 30 were expected. */
async function showProgress() {
  const hosted = sessionOver(JOINT_PLAN);
  await hosted.session.check();
  const place = { indicator: "1.4-2", period: { year: 2024, quarter: 2 }, party: "" } as const;
  await hosted.session.recordReports(
    [
      {
        place,
        draft: { ...draftOfReport(null), actual: "30" },
        measure: "number",
        parts: [],
        standing: null,
      },
    ],
    { language: "en", goOn: [] },
  );
  return showView("progress", hosted);
}

describe("the view of progress", () => {
  it("says how many of those due are on track, and lists all by objective, the worst first", async () => {
    await showProgress();
    const [headline, ...objectives] = screen.getAllByRole("heading", { level: 2 });
    expect(headline!.textContent).toMatch(/^\d+ of the \d+ due (is|are) on track or better$/);
    expect(objectives).toHaveLength(3);
    const signs = Array.from(screen.getAllByRole("list")[0]!.children, (each) =>
      each.textContent.slice(0, 1),
    );
    expect([...signs].sort((a, b) => "▼■○◊●▲√□–".indexOf(a) - "▼■○◊●▲√□–".indexOf(b))).toEqual(signs);
    expect(row("1.4-2").textContent).toBe(`${row("1.4-2").title.replace(/^/, "●")}30 of 30On track`);
  });

  it("tells of an opened row its status by the name that paper has, why, its figures and its cells", async () => {
    await showProgress();
    open("1.4-2");
    const opened = within(row("1.4-2").closest("li")!);
    expect(opened.getByText("● On track")).toBeTruthy();
    expect(
      opened.getByText(
        "By the end of 2024 Q2, 30 was expected and 30 was reported: 100 %. “On track” is from 85 % to below 115 %.",
      ),
    ).toBeTruthy();
    const figures = opened.getByRole("table", { name: "Figures of 1.4-2" });
    expect(within(figures).getByRole("row", { name: "By the end of 2024 Q2 30 30 100 %" })).toBeTruthy();
    expect(within(figures).getByRole("row", { name: "2024 60 30 50 %" })).toBeTruthy();
    for (const [button, cell] of [
      [/^E\d+$/, /'Plan of Action'!E\d+/],
      [/^Target H\d+$/, /'Plan of Action'!H\d+/],
      [/^Done Actuals!E5$/, /Actuals!E5/],
    ] as const) {
      fireEvent.click(opened.getByRole("button", { name: button }));
      await waitFor(() => expect(statusTexts().join()).toMatch(cell));
    }
    fireEvent.keyDown(row("1.4-2"), { key: "Escape" });
    expect(screen.queryByRole("table")).toBeNull();
    expect(document.activeElement).toBe(row("1.4-2"));
  });

  it("shows those of one group, and all where an agency has none of it", async () => {
    await showProgress();
    const all = rows().length;
    fireEvent.click(chip(/^● On track 1$/));
    expect(rows()).toHaveLength(1);
    fireEvent.change(screen.getByLabelText("How it is listed"), { target: { value: "agencies" } });
    expect(rows().length).toBeGreaterThanOrEqual(1);
    const { options } = screen.getByLabelText<HTMLSelectElement>("How it is listed");
    const [health] = [...options].filter(({ text }) => text === "MoH");
    fireEvent.change(screen.getByLabelText("How it is listed"), { target: { value: health!.value } });
    expect(chip(/^All /).getAttribute("aria-pressed")).toBe("true");
    expect(rows().length).toBeGreaterThan(0);
    expect(rows().length).toBeLessThan(all);
  });

  it("lists by agency, each indicator below all that are responsible for it", async () => {
    await showProgress();
    fireEvent.change(screen.getByLabelText("How it is listed"), { target: { value: "agencies" } });
    const names = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(names).toEqual(expect.arrayContaining(["MoH"]));
    const keys = rows().map(({ dataset }) => dataset.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("leads to the report of an indicator", async () => {
    const { session } = await showProgress();
    open("1.4-2");
    fireEvent.click(screen.getByRole("button", { name: "Report 1.4-2" }));
    expect(session.state()).toMatchObject({ view: "actuals", reporting: { open: { indicator: "1.4-2" } } });
  });

  it("says of a plan without targets how its activities stand, and nothing of targets", async () => {
    const rows = [
      ["Action plan 2024"],
      ["Objective", "Action", "Responsible agency", "Indicator", "Status"],
      ["Protection", "1.1 Train officers", "MoJ", "Courses held", "Under way"],
      ["Protection", "1.2 Keep shelters open", "MoSVY", "Shelters open", "Completed"],
      ["Prevention", "2.1 Review the law", "MoJ", "Law reviewed", "Not started"],
    ];
    await showView("progress", sessionOverFile(workbookOfRows(rows)));
    expect(screen.getByText("1 of the 3 activities is done, 1 under way, 1 not done yet.")).toBeTruthy();
    expect(screen.queryByText("Nothing is due yet.")).toBeNull();
    expect(screen.queryByRole("group", { name: "Status" })).toBeNull();
  });
});
