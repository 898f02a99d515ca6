import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { saveSettings } from "../../src/app";
import { JOINT_PLAN, sessionOver, sessionOverNothing } from "./hosted-session";
import { selectedInExcel, show, showChecked } from "./shown-pane";
import { statusTexts } from "./shown-view";

jest.setTimeout(60_000);

describe("the tabs", () => {
  it("show again what was open last under them", async () => {
    const { session } = await showChecked();
    const choose = (name: RegExp) => act(async () => fireEvent.click(screen.getByRole("tab", { name })));
    await choose(/^More/);
    expect(session.state().view).toBe("indicators");
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Settings" })));
    await choose(/^Check/);
    await choose(/^More/);
    expect(session.state().view).toBe("settings");
    expect(screen.getByRole("tabpanel", { name: "Settings" })).toBeTruthy();
  });
});

describe("the first run", () => {
  it("offers one action", () => {
    show(sessionOver(JOINT_PLAN));
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Check this workbook",
    ]);
  });

  it("shows that it reads, then the plan and its counts", async () => {
    show(sessionOver(JOINT_PLAN));
    fireEvent.click(screen.getByRole("button", { name: "Check this workbook" }));
    expect(screen.getAllByText("Reading the workbook…").length).toBeGreaterThan(0);
    const plan = await screen.findByRole("region", { name: /Plan of Action/ });
    expect(within(plan).getByText(/^2023–2025 · 13 actions · \d+ indicators$/)).toBeTruthy();
  });
});

describe("the findings", () => {
  it("stand by their causes, what contradicts itself first", async () => {
    const { session } = await showChecked();
    const { check } = session.state();
    if (check.kind !== "checked") throw new Error("not checked");
    const groups = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    // Only what is in view is drawn: the next group may be below it.
    expect(groups[0]).toBe("Targets of the years do not give the overall target1");
  });

  it("lead to their cells, and say which one is selected", async () => {
    const { host } = await showChecked();
    const [first] = screen.getAllByRole("listitem");
    const row = within(first!).getAllByRole("button")[0]!;
    const address = /, ([A-Z]+\d+)Show/.exec(row.textContent)?.[1];
    fireEvent.click(row);
    await waitFor(() => expect(row.getAttribute("aria-current")).toBe("true"));
    expect(statusTexts()).toContain(`Selected 'Plan of Action'!${address}`);
    expect(await selectedInExcel(host)).toBe(`'Plan of Action'!${address}`);
  });

  it("offer their fixes with a preview, and change nothing before it is confirmed", async () => {
    const { file, session } = await showChecked();
    const fix = screen.getAllByRole("button", { name: /^Fix: / })[0]!;
    const before = file.save();
    fireEvent.click(fix);
    const preview = await screen.findByRole("group", { name: /would change your plan/ });
    expect(within(preview).getByRole("listitem").textContent).toMatch(/^[A-Z]+\d+: .+ → .+/s);
    expect(file.save()).toEqual(before);
    fireEvent.click(within(preview).getByRole("button", { name: "Change the plan" }));
    await waitFor(() => expect(session.state().fix.kind).toBe("applied"));
    expect(file.save()).not.toEqual(before);
  });
});

describe("no plan", () => {
  it("says what was looked for, sheet by sheet, and what to do", async () => {
    show(sessionOverNothing());
    fireEvent.click(screen.getByRole("button", { name: "Check this workbook" }));
    expect(await screen.findByRole("heading", { name: "No plan of action found" })).toBeTruthy();
    expect(screen.getByText(/Looked for a table/)).toBeTruthy();
    expect(within(screen.getByRole("list")).getByText("Empty.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Check again" })).toBeTruthy();
  });

  it("offers to make one, which is then checked like any other", async () => {
    const { file } = show(sessionOverNothing());
    fireEvent.click(screen.getByRole("button", { name: "Check this workbook" }));
    fireEvent.click(await screen.findByRole("button", { name: "Make a plan sheet" }));
    await screen.findByRole("tab", { name: /^Check/ });
    expect(file.sheets.map(({ name }) => name)).toContain("Plan of Action");
    expect(statusTexts().join()).toContain("The sheet “Plan of Action” is ready.");
  });

  it("says why none could be made, and makes it when that is mended", async () => {
    const { file } = show(sessionOverNothing());
    file.isStructureProtected = true;
    fireEvent.click(screen.getByRole("button", { name: "Check this workbook" }));
    fireEvent.click(await screen.findByRole("button", { name: "Add a sample to try" }));
    expect((await screen.findAllByText(/structure of the workbook is protected/)).length).toBeGreaterThan(0);
    file.isStructureProtected = false;
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("tab", { name: /^Check/ });
    expect(statusTexts().join()).toContain("The sample is on the sheet “Sample plan”.");
  });
});

describe("what Excel refuses", () => {
  it("is said in words with a way to try again", async () => {
    const { host } = show(sessionOver(JOINT_PLAN));
    host.failRequest(1, { code: "InvalidOperationInCellEditMode", message: "" });
    fireEvent.click(screen.getByRole("button", { name: "Check this workbook" }));
    const retry = await screen.findByRole("button", { name: "Try again" });
    expect(screen.getAllByText(/Press Enter in the cell/).length).toBeGreaterThan(0);
    fireEvent.click(retry);
    expect(await screen.findByRole("tab", { name: /^Check/ })).toBeTruthy();
  });

  it("hints at the cell that is being edited where the answer keeps waiting", async () => {
    jest.useFakeTimers();
    try {
      const { host } = show(sessionOver(JOINT_PLAN));
      host.failRequest(1, { hangs: true });
      fireEvent.click(screen.getByRole("button", { name: "Check this workbook" }));
      expect(screen.queryByText(/press Enter there/)).toBeNull();
      act(() => jest.advanceTimersByTime(3000));
      expect(screen.getByText(/press Enter there/)).toBeTruthy();
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("the language", () => {
  it("is the user's to choose, and is told to what keeps it", async () => {
    const { chosen } = show(sessionOver(JOINT_PLAN));
    fireEvent.change(screen.getByLabelText("Language"), { target: { value: "km" } });
    expect(await screen.findByRole("button", { name: "ពិនិត្យសៀវភៅការងារនេះ" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("km");
    expect(chosen).toEqual(["km"]);
  });

  it("is that of the workbook's settings where the user chose none", async () => {
    const hosted = sessionOver(JOINT_PLAN);
    await hosted.session.check();
    const { check } = hosted.session.state();
    if (check.kind !== "checked") throw new Error("not checked");
    await saveSettings(hosted.workbook, check.result.contents, { language: "th" });
    show(hosted);
    fireEvent.click(screen.getAllByRole("button", { name: "Check again" })[0]!);
    expect(await screen.findByRole("tab", { name: /^ตรวจ/ })).toBeTruthy();
  });
});
