import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { draftOfReport } from "../../src/taskpane/report/report-draft";
import { JOINT_PLAN, sessionOver, sessionOverFile } from "./hosted-session";
import { showView, statusTexts } from "./shown-view";
import { workbookOfRows } from "../workbook-of-rows";

const rowOf = (text: string) => screen.getByText(text).closest("li")!;

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
  it("says by objective how many indicators have each status, and of those due how many are on track", async () => {
    await showProgress();
    const total = screen.getByRole("region", { name: "All objectives" });
    expect(within(total).getByText("● On track 1")).toBeTruthy();
    expect(
      within(total).getByText(
        /^\d+ of the \d+ indicators that had something due (is|are) on track or better; \d+ were not reported\.$/,
      ),
    ).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 2 }).length).toBe(3);
  });

  it("tells of an indicator its figures and why it has its status", async () => {
    await showProgress();
    const row = rowOf(
      "# Participants (Law enforcement officers and other relevant officials are aware of the basic rights of victims, children and gender issues)",
    );
    fireEvent.click(within(row).getByRole("button", { name: "Details of 1.4-2" }));
    expect(
      within(row).getByText(
        "By the end of 2024 Q2, 30 was expected and 30 was reported: 100 %. “On track” is from 85 % to below 115 %.",
      ),
    ).toBeTruthy();
    const figures = within(row).getByRole("table", { name: "Figures of 1.4-2" });
    expect(within(figures).getByRole("row", { name: "By the end of 2024 Q2 30 30 100 %" })).toBeTruthy();
    expect(within(figures).getByRole("row", { name: "2024 60 30 50 %" })).toBeTruthy();
    expect(within(row).getByText("100 % of what was expected")).toBeTruthy();
  });

  it("leads to the cells of the indicator, its target and its actual", async () => {
    await showProgress();
    fireEvent.click(screen.getByRole("button", { name: "Details of 1.4-2" }));
    for (const [button, cell] of [
      [/^Show the indicator, /, /'Plan of Action'!E\d+/],
      [/^Show the target, /, /'Plan of Action'!H\d+/],
      [/^Show the actual, /, /Actuals!E5/],
    ] as const) {
      fireEvent.click(screen.getByRole("button", { name: button }));
      await waitFor(() => expect(statusTexts().join()).toMatch(cell));
    }
  });

  it("shows only a status, only an agency, and says so where none is left", async () => {
    await showProgress();
    fireEvent.change(screen.getByLabelText("Status"), { target: { value: "onTrack" } });
    expect(screen.getAllByRole("button", { name: /^Details of / })).toHaveLength(1);
    fireEvent.change(screen.getByLabelText("Agency"), { target: { value: "MoH" } });
    expect(screen.getByText("No indicator has this status and this agency.")).toBeTruthy();
  });

  it("leads to the report of an indicator", async () => {
    const { session } = await showProgress();
    fireEvent.click(screen.getByRole("button", { name: "Details of 1.4-2" }));
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
    expect(screen.queryByLabelText("Status")).toBeNull();
  });
});
