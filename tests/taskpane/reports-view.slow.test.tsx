import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { newWorkbookFile } from "@plan-of-action/xlsx";
import { writeIndicators } from "../sheets-alone";
import { createTranslator } from "../../src/locales/translator";
import { typeDefinition } from "../typed-definition";
import { fillRows, workbookOfRows } from "../workbook-of-rows";
import { type HostedSession, sessionOverFile } from "./hosted-session";
import { describedBy, showView, statusTexts } from "./shown-view";

const form = () => screen.getByRole("form", { name: "Report" });
const actual = () => within(form()).getByLabelText<HTMLInputElement>(/^(Done in|Where it stands)/);
/** The row of an indicator, in the section of a title. */
const row = (indicator: string, section: RegExp | string = /2024 Q2/) => {
  const name = new RegExp(`^${indicator.replace(".", "\\.")} `);
  const lists = screen.getAllByRole("list", { name: section });
  return lists.flatMap((list) => within(list).queryAllByRole("button", { name }))[0]!;
};
const open = (indicator: string, section?: RegExp | string) => {
  const closed = row(indicator, section);
  if (closed.getAttribute("aria-expanded") === "false") fireEvent.click(closed);
};
const fact = (term: string) => within(form()).getByText(term).nextSibling?.textContent;
const save = () => fireEvent.click(screen.getByRole("button", { name: /^Save/ }));
const type = (value: string) => fireEvent.change(actual(), { target: { value } });

async function recorded(indicator: string, value: string): Promise<void> {
  await screen.findAllByText(new RegExp(`^Recorded.*: ${indicator.replace(".", "\\.")}, .*: ${value}\\.`));
}

describe("the list of reports", () => {
  it("begins with what is missing, how late, and the first of it open", async () => {
    await showView("actuals");
    const [missing] = screen.getAllByRole("heading", { level: 2 });
    expect(missing!.textContent).toBe("Missing 2024 Q2");
    expect(screen.getByText("31 days late").title).toBe("due 15 July 2024, 31 days late");
    expect(screen.getByText("213 days late").title).toBe("due 15 January 2024, 213 days late");
    expect(row("1.4-2", "Missing 2024 Q2").getAttribute("aria-expanded")).toBe("true");
    expect(fact("Target 2024")).toBe("60");
    // The buttons stay in view, below all rows.
    expect(screen.getByRole("button", { name: "Save and next" }).closest("[data-foot]")).toBeTruthy();
  });

  it("says in a closed row how much of what is expected was achieved, and in the open one the figures", async () => {
    await showView("actuals");
    open("1.1-1", "Missing 2023");
    expect(row("1.4-2").textContent).toContain("– of 30");
    open("1.4-2");
    expect(fact("Target 2024")).toBe("60");
    expect(fact("by 2024 Q2")).toBe("30");
    expect(fact("so far")).toBe("–");
    expect(screen.getAllByRole("form", { name: "Report" })).toHaveLength(1);
  });

  it("says where what is expected adds up years, beside the target of one", async () => {
    const rows = [
      ["Action", "Indicator", "Target 2023", "Target 2024"],
      ["1.1 Hold hearings", "Number of hearings held", 10, 20],
    ];
    await showView("actuals", sessionOverFile(workbookOfRows(rows)));
    open("1.1-1");
    expect(fact("Target 2024")).toBe("20");
    expect(fact("by 2024 Q2, all years")).toBe("20");
  });

  it("offers the months of a plan by months, and records a month's report", async () => {
    const file = newWorkbookFile();
    const rows = [
      ["No.", "Action", "Indicator", "Responsible", "Target Jan 2024", "Target Feb 2024", "Target Mar 2024"],
      ["1.1", "Hold hearings", "Number of hearings held", "Court", 3, 4, 5],
      ["1.2", "Print leaflets", "Number of leaflets printed", "Ministry", 100, 100, 200],
    ];
    fillRows(file.addSheet("Plan"), rows);
    const { session } = await showView("actuals", sessionOverFile(file));
    const period = screen.getByLabelText<HTMLSelectElement>("Period");
    fireEvent.change(period, { target: { value: "2024-02" } });
    expect(period.selectedOptions[0]?.text).toBe("February 2024");
    // What is missing of the period that is asked for comes first.
    expect(screen.getAllByRole("heading", { level: 2 })[0]!.textContent).toBe("Missing February 2024");
    open("1.1-1", "Missing February 2024");
    type("4");
    save();
    await waitFor(() => expect(session.state().reporting.recording.kind).toBe("recorded"));
    const { check } = session.state();
    if (check.kind !== "checked") throw new Error(check.kind);
    const [report] = check.result.actuals;
    expect(report).toMatchObject({ period: { year: 2024, month: 2 }, value: { number: 4 } });
  });

  it("shows the reports of an agency, and those with all words of a search, the first with Enter", async () => {
    await showView("actuals");
    const rows = () => screen.getAllByRole("listitem").filter((each) => each.dataset.key !== undefined);
    const all = rows().length;
    fireEvent.change(screen.getByLabelText("Agency"), { target: { value: "MoH" } });
    expect(rows().length).toBeLessThan(all);
    fireEvent.change(screen.getByLabelText("Agency"), { target: { value: "" } });
    fireEvent.click(screen.getByRole("button", { name: "Search the reports" }));
    const search = screen.getByRole("searchbox");
    fireEvent.change(search, { target: { value: "PARTICIPANTS law" } });
    expect(screen.getByText("1 report found. Enter opens it.")).toBeTruthy();
    fireEvent.keyDown(search, { key: "Enter" });
    expect(row("1.4-2").getAttribute("aria-expanded")).toBe("true");
    fireEvent.change(search, { target: { value: "no such words" } });
    expect(screen.queryByRole("form", { name: "Report" })).toBeNull();
    fireEvent.keyDown(search, { key: "Escape" });
    expect(rows()).toHaveLength(all);
  });

  it("goes through the rows by arrows, Home and End; Escape closes, / searches", async () => {
    await showView("actuals");
    const first = row("1.4-2");
    first.focus();
    fireEvent.keyDown(first, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toContain("2.3-2");
    fireEvent.keyDown(document.activeElement!, { key: "End" });
    expect(document.activeElement).toBe([...document.querySelectorAll("[data-main]")].at(-1));
    fireEvent.keyDown(document.activeElement!, { key: "Home" });
    expect(document.activeElement).toBe(first);
    const stops = document.querySelectorAll("[data-main][tabindex='0']");
    expect(stops).toHaveLength(1);
    fireEvent.keyDown(actual(), { key: "Escape" });
    expect(screen.queryByRole("form", { name: "Report" })).toBeNull();
    expect(document.activeElement).toBe(row("1.4-2"));
    fireEvent.keyDown(document.activeElement!, { key: "/" });
    expect(screen.getByRole("searchbox")).toBeTruthy();
  });
});

describe("the form in a row", () => {
  it("records with Ctrl+Enter and goes on to the next row, with the way back in view", async () => {
    await showView("actuals");
    type("1");
    fireEvent.keyDown(actual(), { key: "Enter", ctrlKey: true });
    await recorded("1.4-2", "1");
    expect(row("2.3-2").getAttribute("aria-expanded")).toBe("true");
    expect(actual().value).toBe("");
    expect(document.activeElement).toBe(actual());
    expect(statusTexts().join()).toContain("Recorded: 1.4-2, 2024 Q2: 1.");
    expect(screen.getByRole("button", { name: "Undo" }).closest("[data-foot]")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Skip" }));
    expect(row("2.3-2").getAttribute("aria-expanded")).toBe("false");
    // Going on is no reason to forget what can be taken back.
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findAllByText("Taken back: 1.4-2, 2024 Q2. Nothing is reported there now.");
    expect(row("1.4-2").getAttribute("aria-expanded")).toBe("true");
  });

  it("corrects what was reported, and takes that back too", async () => {
    await showView("actuals");
    const record = async (value: string, section: string) => {
      open("1.4-2", section);
      type(value);
      save();
      await recorded("1.4-2", value);
    };
    await record("30", "Missing 2024 Q2");
    await record("31", "Reported for 2024 Q2");
    expect(within(form()).getByText(/^Reported for 2024 Q2 already: 31 /)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findAllByText("Taken back: 1.4-2, 2024 Q2. It says 30 again.");
    expect(actual().value).toBe("30");
  });

  it("says beside the field what is doubtful about the report that stands there", async () => {
    await showView("actuals");
    open("1.4-2");
    type("3000");
    fireEvent.keyDown(actual(), { key: "Enter", ctrlKey: true });
    await recorded("1.4-2", "3000");
    open("1.4-2", "Reported for 2024 Q2");
    expect(describedBy(actual())).toContain("5000% of its target");
    type("30");
    expect(describedBy(actual())).not.toContain("of its target");
  });

  it("says as which number a text is read, and what becomes of it", async () => {
    await showView("actuals");
    const hint = (id: string, value: string) => {
      open(id);
      type(value);
      return describedBy(actual());
    };
    expect(hint("1.4-2", "๑,๒๐๐")).toContain("Read as 1,200.");
    type("some");
    expect(describedBy(actual())).toContain("This is not read as a number.");
    expect(hint("1.3-1", "a first draft")).toContain("This is about a part only.");
    type("12%");
    expect(describedBy(actual())).toContain("Enter Yes or No");
    type("Yes");
    expect(describedBy(actual())).toContain("Read as 1.");
    expect(hint("1.4-1", "95%")).toContain("This is counted");
    type("-");
    expect(describedBy(actual())).toContain("“-” counts as no report for this period");
    type("about 12");
    expect(describedBy(actual())).toContain("Read as 12. “about 12” is saved in the comment");
    save();
    await screen.findAllByText(/^Recorded: 1\.4-1, 2024 Q2: about 12\. “about 12” is saved in the comment/);
  });

  it("adds what is typed to what was achieved before", async () => {
    await showView("actuals");
    open("1.4-2");
    type("26");
    save();
    await recorded("1.4-2", "26");
    fireEvent.change(screen.getByLabelText("Period"), { target: { value: "2024-Q3" } });
    open("1.4-2", "Can be reported for 2024 Q3");
    type("15");
    expect(describedBy(actual())).toBe("26 + 15 = 41 of 45");
  });

  it("refuses at the field with the reason, and what is said of a value goes with it", async () => {
    await showView("actuals");
    open("1.4-2");
    type("-3");
    fireEvent.keyDown(actual(), { key: "Enter", ctrlKey: true });
    expect((await within(form()).findAllByText(/cannot be below zero/)).length).toBeGreaterThan(0);
    expect(actual().value).toBe("-3");
    type("-30");
    expect(actual().getAttribute("aria-invalid")).not.toBe("true");
    expect(screen.queryByText(/Not recorded yet/, { selector: "[data-foot] *" })).toBeNull();
  });

  it("says at the field that it is blank, while what was recorded can still be taken back", async () => {
    await showView("actuals");
    type("1");
    save();
    await recorded("1.4-2", "1");
    save();
    await within(form()).findByText("Type a number; 0 if nothing was achieved.");
    expect(screen.getByRole("button", { name: "Undo" })).toBeTruthy();
    type("1");
    expect(within(form()).queryByText(/^Type a number/)).toBeNull();
    save();
    await recorded("2.3-2", "1");
  });

  it("has what shows the number and why it departs behind a line, and says there what no cell can hold", async () => {
    await showView("actuals");
    open("1.4-2");
    type("30");
    expect(within(form()).queryByLabelText("Evidence")).toBeNull();
    fireEvent.click(within(form()).getByRole("button", { name: "Evidence, reason, comment" }));
    const evidence = () => within(form()).getByLabelText<HTMLInputElement>("Evidence");
    fireEvent.change(evidence(), { target: { value: "x".repeat(32_768) } });
    fireEvent.change(within(form()).getByLabelText("Why less, or more"), { target: { value: "Rain" } });
    save();
    await within(form()).findByText(/^The evidence has 32,768 characters, and a cell holds 32,767/);
    expect(evidence().getAttribute("aria-invalid")).toBe("true");
    expect(evidence().value).toHaveLength(32_768);
    expect(actual().getAttribute("aria-invalid")).not.toBe("true");
  });
});

describe("a report in parts, by two parties", () => {
  /** The joint plan's participants, to be reported by sex and by each of two parties. */
  async function inParts(): Promise<HostedSession> {
    const rows = [
      ["Plan of action 2024"],
      ["Action", "Responsible agency", "Indicator", "Target 2024"],
      ["1.1 Train officers", "MoJ", "Number of officers trained", 40],
    ];
    const hosted = sessionOverFile(workbookOfRows(rows));
    await writeIndicators(hosted.workbook, { translate: createTranslator("en") });
    const typed = { breakdown: "Sex", parties: "Cambodia; Thailand" };
    typeDefinition(hosted.file, "Number of officers trained", typed);
    return showView("actuals", hosted);
  }
  const party = (name: string) => within(within(form()).getByRole("group", { name }));
  const put = (name: string, field: RegExp | string, value: string) =>
    fireEvent.change(party(name).getByLabelText(field), { target: { value } });
  const whole = (name: string) => party(name).getByLabelText<HTMLInputElement>(/^Done in/);

  it("has a field for each part, whose sum is proposed and put over no typed total", async () => {
    await inParts();
    open("1.1-1");
    put("Cambodia", "Women", "6");
    expect(whole("Cambodia").placeholder).toBe("");
    put("Cambodia", "Men", "9");
    expect(whole("Cambodia").placeholder).toBe("15");
    expect(describedBy(whole("Cambodia"))).toBe(
      "The parts make 15, which is saved unless you type another total.",
    );
    put("Cambodia", /^Done in/, "16");
    put("Cambodia", "Men", "8");
    expect(whole("Cambodia").value).toBe("16");
  });

  it("records both parties at once, each with its parts, and takes them back at once", async () => {
    const { session } = await inParts();
    open("1.1-1");
    put("Cambodia", "Women", "6");
    put("Cambodia", "Men", "9");
    put("Thailand", "Women", "5");
    put("Thailand", "Men", "4");
    put("Thailand", /^Done in/, "9");
    save();
    await screen.findAllByText(/^Recorded: 1\.1-1, 2024 Q2: Cambodia 15, /);
    const reported = () => {
      const { check } = session.state();
      if (check.kind !== "checked") throw new Error(check.kind);
      const { actuals, parts } = check.result;
      return [...actuals, ...parts].flatMap(({ party: name, value }) =>
        value.state === "number" ? [`${name} ${value.number}`] : [],
      );
    };
    expect(reported()).toEqual([
      "Cambodia 15",
      "Thailand 9",
      "Cambodia 6",
      "Cambodia 9",
      "Thailand 5",
      "Thailand 4",
    ]);
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Undo" })));
    await screen.findAllByText("Taken back: 1.1-1, 2024 Q2. Nothing is reported there now.");
    expect(reported()).toEqual([]);
  });

  it("says of which party something was refused", async () => {
    await inParts();
    open("1.1-1");
    put("Cambodia", /^Done in/, "6");
    put("Thailand", /^Done in/, "-1");
    save();
    await waitFor(() => expect(whole("Thailand").getAttribute("aria-invalid")).toBe("true"));
    expect(whole("Cambodia").getAttribute("aria-invalid")).not.toBe("true");
  });

  it("lets another party report too", async () => {
    await inParts();
    open("1.1-1");
    fireEvent.click(within(form()).getByRole("button", { name: "Another party…" }));
    const parties = within(form()).getByRole<HTMLSelectElement>("combobox", { name: "Party" });
    const [other] = [...parties.options].filter(({ text }) => text === "Name of the party");
    fireEvent.change(parties, { target: { value: other!.value } });
    const name = within(form()).getByRole("textbox", { name: "Name of the party" });
    fireEvent.change(name, { target: { value: "Lao PDR" } });
    fireEvent.keyDown(name, { key: "Enter" });
    put("Lao PDR", /^Done in/, "3");
    // Its name stays as it was typed while another report is looked at.
    fireEvent.click(row("1.1-1"));
    open("1.1-1");
    save();
    await screen.findAllByText(/^Recorded: 1\.1-1, 2024 Q2: Lao PDR 3\./);
  });
});

describe("how far a report has come", () => {
  const state = () => within(form()).getByLabelText<HTMLSelectElement>("State");
  const options = () => Array.from(state().options, ({ text }) => text);
  const choose = (text: string) => {
    const [option] = [...state().options].filter((each) => each.text === text);
    fireEvent.change(state(), { target: { value: option!.value } });
  };
  /** A plan with 30 reported of its only indicator, of which parties may have to agree. */
  async function reported(parties: string): Promise<HostedSession> {
    const hosted = sessionOverFile(
      workbookOfRows([
        ["Plan of action 2024"],
        ["Action", "Responsible agency", "Indicator", "Target 2024"],
        ["1.1 Train officers", "MoJ", "Number of officers trained", 40],
      ]),
    );
    await writeIndicators(hosted.workbook, { translate: createTranslator("en") });
    typeDefinition(hosted.file, "Number of officers trained", { parties });
    await showView("actuals", hosted);
    open("1.1-1");
    const [field] = within(form()).getAllByLabelText<HTMLInputElement>(/^Done in/);
    fireEvent.change(field!, { target: { value: "30" } });
    save();
    await recorded("1.1-1", parties.includes(";") ? "Cambodia 30" : "30");
    return hosted;
  }
  const inActuals = ({ session }: HostedSession) => {
    const { check } = session.state();
    if (check.kind !== "checked") throw new Error(check.kind);
    return check.result.actuals.flatMap(({ value, report }) =>
      value.state === "number" ? [[value.number, report?.state, report?.agreedBy]] : [],
    );
  };

  it("is set without the value, seen in the row, and taken back", async () => {
    const hosted = await reported("");
    open("1.1-1", "Reported for 2024 Q2");
    expect(options()).toEqual(["–", "Draft", "Submitted", "Agreed", "Returned"]);
    choose("Submitted");
    save();
    await screen.findAllByText("Recorded: 1.1-1, 2024 Q2: 30 (Submitted).");
    expect(inActuals(hosted)).toEqual([[30, "submitted", undefined]]);
    expect(row("1.1-1", "To be agreed 2024 Q2").textContent).toContain("to be agreed");
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Undo" })));
    await screen.findAllByText("Taken back: 1.1-1, 2024 Q2. It says 30 again.");
    expect(inActuals(hosted)).toEqual([[30, undefined, undefined]]);
  });

  it("is returned by somebody with a remark, and recorded with another value in one go", async () => {
    const hosted = await reported("");
    open("1.1-1", "Reported for 2024 Q2");
    choose("Returned");
    const by = within(form()).getByLabelText("Agreed or returned by");
    fireEvent.change(by, { target: { value: "Thailand" } });
    fireEvent.change(within(form()).getByLabelText("Remark"), { target: { value: "women; men?" } });
    save();
    await screen.findAllByText("Recorded: 1.1-1, 2024 Q2: 30 (Returned).");
    expect(inActuals(hosted)).toEqual([[30, "returned", "Thailand (2024-08-15): women; men?"]]);
    open("1.1-1", "To be agreed 2024 Q2");
    expect(state().selectedOptions[0]!.text).toBe("Returned");
    expect(describedBy(state())).toBe("Thailand (2024-08-15): women; men?");
    type("31");
    choose("Submitted");
    save();
    await screen.findAllByText(/ 31 \(Submitted\)\.$/);
    expect(inActuals(hosted)).toEqual([[31, "submitted", undefined]]);
  });

  it("of a joint action is agreed with both parties", async () => {
    const hosted = await reported("Cambodia; Thailand");
    const ofCambodia = () => within(within(form()).getByRole("group", { name: "Cambodia" }));
    const agree = async (text: string) => {
      const field = ofCambodia().getByLabelText<HTMLSelectElement>("State");
      const [option] = [...field.options].filter((each) => each.text === text);
      fireEvent.change(field, { target: { value: option!.value } });
      save();
      await waitFor(() => expect(hosted.session.state().reporting.recording.kind).toBe("recorded"));
      await waitFor(() => expect(inActuals(hosted)[0]![2]).toContain(text.replace("Agreed: ", "")));
    };
    open("1.1-1", "Reported for 2024 Q2");
    expect(within(form()).getAllByLabelText("State")).toHaveLength(1);
    await agree("Agreed: Cambodia");
    expect(row("1.1-1", "To be agreed 2024 Q2").textContent).toContain("to be agreed");
    open("1.1-1", "To be agreed 2024 Q2");
    expect(describedBy(ofCambodia().getByLabelText("State"))).toBe(
      "Cambodia (2024-08-15) · waits for Thailand",
    );
    fireEvent.click(row("1.1-1", "To be agreed 2024 Q2"));
    expect(row("1.1-1", "To be agreed 2024 Q2").textContent).toContain("waits for Thailand · 30 of ");
    open("1.1-1", "To be agreed 2024 Q2");
    await agree("Agreed: Thailand");
    expect(row("1.1-1", "Reported for 2024 Q2")).toBeTruthy();
  });

  it("is counted where the meeting is prepared, which leads to the first that is to be agreed", async () => {
    const { session } = await reported("");
    open("1.1-1", "Reported for 2024 Q2");
    choose("Submitted");
    save();
    await screen.findAllByText("Recorded: 1.1-1, 2024 Q2: 30 (Submitted).");
    act(() => session.chooseView("summary"));
    fireEvent.click(await screen.findByRole("button", { name: /Reports to be agreed/ }));
    expect(session.state()).toMatchObject({ view: "actuals", reporting: { open: { indicator: "1.1-1" } } });
    expect(row("1.1-1", "To be agreed 2024 Q2").getAttribute("aria-expanded")).toBe("true");
  });
});

describe("the Actuals sheet", () => {
  it("is prepared after it was said what that does", async () => {
    const { file } = await showView("actuals");
    fireEvent.click(screen.getByRole("button", { name: "Prepare the Actuals sheet" }));
    expect(screen.getByText(/Adds a row, still blank.*your plan is not touched/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Add rows for 2024 Q2" }));
    expect((await screen.findAllByText(/rows added on the sheet “Actuals”/)).length).toBeGreaterThan(0);
    expect(file.sheets.map(({ name }) => name)).toContain("Actuals");
  });
});
