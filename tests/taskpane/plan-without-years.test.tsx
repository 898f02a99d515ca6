import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { sessionOverFile } from "./hosted-session";
import { showView, statusTexts } from "./shown-view";
import { workbookOfRows } from "../workbook-of-rows";

jest.setTimeout(60_000);

const ROWS = [
  ["Code", "Indicator", "Unit", "Target", "Responsible agency"],
  ["CS01", "Calls answered within a minute", "%", 90, "Call centre"],
  ["CS02", "Complaints settled within a week", "%", 80, "Call centre"],
  ["HS01", "Homes inspected", "homes", 40, "Housing"],
];

const planWithoutYears = () => sessionOverFile(workbookOfRows(ROWS));

const NO_YEARS = /^The plan names no years, so it is not known what is due by when\. Write the years into/;

/** The command line has a progress and a summary of such a plan as well. */
describe("a plan that names no years", () => {
  it.each(["progress", "actuals", "summary", "forms"] as const)(
    "is shown under %s, with what to do about the years",
    async (view) => {
      await showView(view, planWithoutYears());
      const panel = within(screen.getByRole("tabpanel"));
      expect(await panel.findByText(NO_YEARS)).toBeTruthy();
      const period = panel.getByLabelText<HTMLSelectElement>("Period");
      expect(period.value).toBe("2024-Q2");
      expect([...period.options].map(({ value }) => value)).toContain("2023");
    },
  );

  it("can be reported on, and is summed up", async () => {
    const { session } = await showView("actuals", planWithoutYears());
    fireEvent.change(screen.getByLabelText("Actual"), { target: { value: "88" } });
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Save" })));
    await waitFor(() => expect(statusTexts().join()).toMatch(/Recorded/));
    const { check } = session.state();
    expect(check.kind === "checked" && check.result.actuals).toMatchObject([
      { indicator: "CS01-1", period: { year: 2024, quarter: 2 }, value: { number: 88 } },
    ]);
    await act(async () =>
      session.writeSheets({
        period: { year: 2024, quarter: 2 },
        sheets: ["summary", "brief"],
        language: "en",
      }),
    );
    expect(session.state().summary.kind).toBe("written");
  });
});
