import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { newWorkbookFile } from "@plan-of-action/xlsx";
import { sessionOverFile } from "./hosted-session";
import { describedBy, showView, statusTexts } from "./shown-view";
import { fillRows, workbookOfRows } from "../workbook-of-rows";

const form = () => screen.getByRole("form", { name: "Report" });
const actual = () => within(form()).getByLabelText<HTMLInputElement>("Actual");
/** The list of indicators, which is unfolded where it is folded to a line. */
const indicator = () => {
  const change = screen.queryByRole("button", { name: "Change: What is reported on" });
  if (change !== null) fireEvent.click(change);
  return screen.getByLabelText<HTMLSelectElement>("Indicator");
};
const fact = (term: string) => within(form()).getByText(term).nextSibling?.textContent;

describe("the view of actuals", () => {
  it("shows what is known of an indicator before it is reported", async () => {
    await showView("actuals");
    fireEvent.change(indicator(), { target: { value: "1.4-2" } });
    expect(fact("Target 2024")).toBe("60");
    expect(fact("by 2024 Q2")).toBe("30");
    expect(fact("Last report")).toBe("Nothing yet");
  });

  it("says where what is expected adds up years, beside the target of one", async () => {
    const rows = [
      ["Action", "Indicator", "Target 2023", "Target 2024"],
      ["1.1 Hold hearings", "Number of hearings held", 10, 20],
    ];
    await showView("actuals", sessionOverFile(workbookOfRows(rows)));
    expect(fact("Target 2024")).toBe("20");
    expect(fact("by 2024 Q2, all years")).toBe("20");
  });

  it("shows the whole wording and the action above the field", async () => {
    await showView("actuals");
    fireEvent.change(indicator(), { target: { value: "1.4-2" } });
    const [option] = indicator().selectedOptions;
    const wording = within(form()).getByText(/^1\.4-2 /, { selector: "p" });
    expect(wording.textContent.length).toBeGreaterThanOrEqual((option?.text ?? "").replace("• ", "").length);
    expect(wording.nextSibling?.textContent).toMatch(/\w{4}/);
  });

  it("offers the months of a plan by months, and records a month's report", async () => {
    const file = newWorkbookFile();
    const sheet = file.addSheet("Plan");
    const rows = [
      ["No.", "Action", "Indicator", "Responsible", "Target Jan 2024", "Target Feb 2024", "Target Mar 2024"],
      ["1.1", "Hold hearings", "Number of hearings held", "Court", 3, 4, 5],
      ["1.2", "Print leaflets", "Number of leaflets printed", "Ministry", 100, 100, 200],
    ];
    fillRows(sheet, rows);
    const { session } = await showView("actuals", sessionOverFile(file));
    const period = screen.getByLabelText<HTMLSelectElement>("Period");
    fireEvent.change(period, { target: { value: "2024-02" } });
    expect(period.selectedOptions[0]?.text).toBe("February 2024");
    fireEvent.change(actual(), { target: { value: "4" } });
    fireEvent.click(within(form()).getByRole("button", { name: "Save" }));
    await waitFor(() => expect(session.state().reporting.recording.kind).toBe("recorded"));
    const { check } = session.state();
    if (check.kind !== "checked") throw new Error(check.kind);
    const [report] = check.result.actuals;
    expect(report).toMatchObject({ period: { year: 2024, month: 2 }, value: { number: 4 } });
  });

  it("searches a long list by words, and takes no number for an indicator that the search does not show", async () => {
    const file = newWorkbookFile();
    const rows = Array.from({ length: 30 }, (_, place) => [
      `1.${place + 1}`,
      `Action ${place + 1}`,
      place === 24 ? "Number of joint patrols" : `Number of workshops in town ${place + 1}`,
      "Court",
      10,
      20,
    ]);
    const header = ["No.", "Action", "Indicator", "Responsible", "Target 2024", "Target 2025"];
    fillRows(file.addSheet("Plan"), [header, ...rows]);
    const { session } = await showView("actuals", sessionOverFile(file));
    const search = screen.getByLabelText<HTMLInputElement>("Search the indicators");
    const searchFor = (value: string) => fireEvent.change(search, { target: { value } });
    searchFor("workshops");
    expect(screen.getByText("29 indicators found. Enter chooses the first.")).toBeTruthy();
    fireEvent.change(indicator(), { target: { value: "1.3-1" } });
    expect(form().textContent).toContain("1.3-1 Number of workshops in town 3");

    searchFor("joint PATROL");
    expect(screen.getByText("1 indicator found; it is chosen.")).toBeTruthy();
    expect(indicator().value).toBe("1.25-1");
    expect(form().textContent).toContain("1.25-1 Number of joint patrols");

    for (const words of ["town 1", "no such words"]) {
      searchFor(words);
      expect(indicator().value).toBe("");
      expect(screen.queryByRole("form", { name: "Report" })).toBeNull();
      expect(screen.getByText("Choose an indicator to report on.", { selector: "p" })).toBeTruthy();
    }
    searchFor("town 1");
    fireEvent.keyDown(search, { key: "Enter" });
    expect(indicator().value).toBe("1.1-1");

    // What comes next after a report is searched for no longer.
    fireEvent.change(actual(), { target: { value: "3" } });
    fireEvent.keyDown(actual(), { key: "Enter", ctrlKey: true });
    await waitFor(() => expect(session.state().reporting.recording.kind).toBe("recorded"));
    expect(form().textContent).toContain(session.state().reporting.indicator);
    indicator();
    expect(screen.getByLabelText<HTMLInputElement>("Search the indicators").value).toBe("");
  });

  it("folds what is reported on to a line once a report of it was recorded, with the way back", async () => {
    await showView("actuals");
    fireEvent.change(indicator(), { target: { value: "1.4-2" } });
    fireEvent.change(actual(), { target: { value: "30" } });
    expect(screen.queryByRole("button", { name: /^Change/ })).toBeNull();
    fireEvent.click(within(form()).getByRole("button", { name: "Save" }));
    const change = await screen.findByRole("button", { name: "Change: What is reported on" });
    expect(change.previousSibling?.textContent).toBe("2024 Q2 · All together · 1.4-2");
    expect(screen.queryByLabelText("Indicator")).toBeNull();
    change.focus();
    fireEvent.click(change);
    expect(screen.getByLabelText<HTMLSelectElement>("Indicator").value).toBe("1.4-2");
    expect(document.activeElement).toBe(screen.getByLabelText("Period"));
  });

  it("takes back what was recorded, where it says that it was", async () => {
    await showView("actuals");
    const record = async (value: string) => {
      fireEvent.change(indicator(), { target: { value: "1.4-2" } });
      fireEvent.change(actual(), { target: { value } });
      fireEvent.click(within(form()).getByRole("button", { name: "Save" }));
      await screen.findAllByText(new RegExp(`1\\.4-2, 2024 Q2: ${value}\\.`));
    };
    await record("30");
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findAllByText("Taken back: 1.4-2, 2024 Q2. Nothing is reported there now.");
    expect(actual().value).toBe("");
    await record("30");
    await record("31");
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findAllByText("Taken back: 1.4-2, 2024 Q2. It says 30 again.");
    expect(actual().value).toBe("30");
    expect(within(form()).queryByText(/formerly/)).toBeNull();
  });

  it("says beside the field what is doubtful about the report that stands there", async () => {
    await showView("actuals");
    fireEvent.change(indicator(), { target: { value: "1.4-2" } });
    fireEvent.change(actual(), { target: { value: "3000" } });
    fireEvent.keyDown(actual(), { key: "Enter", ctrlKey: true });
    await screen.findAllByText(/^Recorded: 1\.4-2, 2024 Q2: 3000\./);
    fireEvent.change(indicator(), { target: { value: "1.4-2" } });
    expect(describedBy(actual())).toContain("5000% of its target");
    fireEvent.change(actual(), { target: { value: "30" } });
    expect(describedBy(actual())).not.toContain("of its target");
  });

  it("says as which number a text is read", async () => {
    await showView("actuals");
    fireEvent.change(indicator(), { target: { value: "1.4-2" } });
    fireEvent.change(actual(), { target: { value: "๑,๒๐๐" } });
    expect(within(form()).getByText(/ Read as 1,200\.$/)).toBeTruthy();
    fireEvent.change(actual(), { target: { value: "some" } });
    expect(within(form()).getByText(/ This is not read as a number\.$/)).toBeTruthy();
  });

  it("says what becomes of what is typed beside what is measured", async () => {
    await showView("actuals");
    const hint = (id: string, value: string) => {
      fireEvent.change(indicator(), { target: { value: id } });
      fireEvent.change(actual(), { target: { value } });
      return describedBy(actual());
    };
    expect(hint("1.3-1", "a first draft")).toContain("This is about a part only.");
    expect(hint("1.3-1", "12%")).toContain("Enter Yes or No");
    expect(hint("1.3-1", "Yes")).toContain("Read as 1.");
    expect(hint("1.4-2", "95%")).toContain("This is counted");
    expect(hint("1.4-2", "-")).toContain("“-” counts as no report for this period");
    expect(hint("1.4-2", "about 12")).toContain("Read as 12. “about 12” is saved in the comment");
    fireEvent.click(within(form()).getByRole("button", { name: "Save" }));
    await screen.findAllByText(/^Recorded: 1\.4-2, 2024 Q2: about 12\. “about 12” is saved in the comment/);
  });

  it("refuses at the field with the reason, then records with Ctrl+Enter and moves on", async () => {
    await showView("actuals");
    fireEvent.change(indicator(), { target: { value: "1.4-2" } });
    fireEvent.change(actual(), { target: { value: "-3" } });
    fireEvent.keyDown(actual(), { key: "Enter", ctrlKey: true });
    expect((await within(form()).findAllByText(/cannot be below zero/)).length).toBeGreaterThan(0);
    expect(actual().value).toBe("-3");
    // What is said of a value goes with it.
    fireEvent.change(actual(), { target: { value: "-30" } });
    expect(actual().getAttribute("aria-invalid")).not.toBe("true");
    expect(within(form()).queryByText(/Not recorded yet/)).toBeNull();
    fireEvent.change(actual(), { target: { value: "30" } });
    fireEvent.keyDown(actual(), { key: "Enter", ctrlKey: true });
    expect((await screen.findAllByText(/^Recorded: 1\.4-2, 2024 Q2: 30\./)).length).toBeGreaterThan(0);
    expect(indicator().value).not.toBe("1.4-2");
    expect(actual().value).toBe("");
    expect(statusTexts().join()).toContain("Recorded: 1.4-2, 2024 Q2: 30.");
  });

  it("says at the field that it is blank, while what was recorded can still be taken back", async () => {
    await showView("actuals");
    fireEvent.change(indicator(), { target: { value: "1.4-2" } });
    fireEvent.change(actual(), { target: { value: "30" } });
    fireEvent.keyDown(actual(), { key: "Enter", ctrlKey: true });
    const [notice] = await screen.findAllByText(/^Recorded: 1\.4-2, 2024 Q2: 30\./);
    expect(notice!.textContent).toMatch(
      /Since reporting has begun, the plan also lists \d+ missing reports\./,
    );
    fireEvent.keyDown(actual(), { key: "Enter", ctrlKey: true });
    await within(form()).findByText(/^The actual is blank\./);
    expect(screen.getByRole("button", { name: "Undo" })).toBeTruthy();
    expect(screen.queryByText(/Not recorded yet/)).toBeNull();
    fireEvent.change(actual(), { target: { value: "1" } });
    expect(within(form()).queryByText(/^The actual is blank\./)).toBeNull();
    fireEvent.keyDown(actual(), { key: "Enter", ctrlKey: true });
    await screen.findAllByText(/^Recorded: .*: 1\./);
    expect(screen.queryByText(/Since reporting has begun/)).toBeNull();
  });

  it("says what is asked for: the period alone or the level, in which unit, and how many are reached", async () => {
    await showView("actuals");
    const hint = (id: string) => {
      fireEvent.change(indicator(), { target: { value: id } });
      return describedBy(actual());
    };
    expect(hint("1.4-2")).toContain("What was achieved in 2024 Q2 alone.");
    expect(hint("1.4-1")).toContain("Unit: ");
    expect(hint("1.3-1")).toContain("The value at the end of 2024 Q2. How many are reached, 0 when none");
  });

  it("says at the evidence that no cell can hold it, and keeps it", async () => {
    await showView("actuals");
    fireEvent.change(indicator(), { target: { value: "1.4-2" } });
    fireEvent.change(actual(), { target: { value: "30" } });
    const evidence = () => within(form()).getByLabelText<HTMLInputElement>("Evidence");
    fireEvent.change(evidence(), { target: { value: "x".repeat(32_768) } });
    fireEvent.keyDown(actual(), { key: "Enter", ctrlKey: true });
    await within(form()).findByText(/^The evidence has 32,768 characters, and a cell holds 32,767/);
    expect(evidence().getAttribute("aria-invalid")).toBe("true");
    expect(evidence().value).toHaveLength(32_768);
    expect(actual().getAttribute("aria-invalid")).not.toBe("true");
  });

  it("lists the missing reports by agency, each leading to its form", async () => {
    await showView("actuals");
    const missing = screen.getByRole("region", { name: "Missing reports" });
    fireEvent.click(within(missing).getAllByRole("button", { name: /^Report 1\.1-1 for 2023/ })[0]!);
    expect(indicator().value).toBe("1.1-1");
    expect(screen.getByLabelText<HTMLSelectElement>("Period").value).toBe("2023");
  });

  it("prepares the sheet after it has said what that does", async () => {
    const { file } = await showView("actuals");
    expect(screen.getByText(/Adds a row, its actual still blank.*your plan is not touched/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Add rows for 2024 Q2" }));
    expect((await screen.findAllByText(/rows added on the sheet “Actuals”/)).length).toBeGreaterThan(0);
    expect(file.sheets.map(({ name }) => name)).toContain("Actuals");
  });
});
