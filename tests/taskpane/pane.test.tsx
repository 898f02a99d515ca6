import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { agendaOf, saveSettings } from "../../src/app";
import { JOINT_PLAN, sessionOver, sessionOverFile, sessionOverNothing, TODAY } from "./hosted-session";
import { read, selectedInExcel, show, showChecked } from "./shown-pane";
import { statusTexts, showView } from "./shown-view";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { isDarkColor, paneTheme } from "../../src/taskpane/theme";
import { keepLanguage, keptLanguage } from "../../src/taskpane/wording/kept-language";
import { newWorkbookFile } from "@plan-of-action/xlsx";
import { fillRows } from "../workbook-of-rows";
import { keeping } from "../keeping";

const choose = (name: RegExp) => act(async () => fireEvent.click(screen.getByRole("tab", { name })));

describe("the places", () => {
  it("show themselves when they are chosen, whatever page of them was open before", async () => {
    const { session } = await showChecked();
    await choose(/^More/);
    expect(session.state().view).toBe("more");
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Settings" })));
    expect(screen.getByRole("tabpanel", { name: "Settings" })).toBeTruthy();
    await choose(/^More/);
    expect(session.state().view).toBe("more");
  });

  it("lead back from each of their pages", async () => {
    const { session } = await showChecked();
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "How it was read" })));
    expect(screen.getByRole("heading", { level: 1, name: "How it was read" })).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Back: Plan" })));
    expect(session.state().view).toBe("findings");
  });

  it("count what is to be done in them: numbers and questions, reports and activities", async () => {
    const { session } = await showChecked();
    const { check } = session.state();
    if (check.kind !== "checked") throw new Error("not checked");
    const { facts, missing, unsaid } = agendaOf(check.result, TODAY);
    const named = (name: RegExp) => screen.getByRole("tab", { name }).textContent;
    expect(named(/^Plan/)).toBe(`Plan ${facts.number.length + facts.question.length}`);
    expect(named(/^Reports/)).toBe(`Reports ${missing.count + unsaid.length}`);
    expect(named(/^Today/)).toBe("Today");
  });
});

describe("the day of the next meeting", () => {
  it("is a setting of the workbook; where Excel refuses to save it, that is said", async () => {
    const { host, session, workbook } = show(sessionOver(JOINT_PLAN));
    await read();
    const set = async (label: string, day: string) => {
      fireEvent.change(await screen.findByLabelText(label), { target: { value: day } });
      await act(async () => fireEvent.click(screen.getByRole("button", { name: "Set" })));
    };
    await set("When is your next meeting?", "2024-08-25");
    expect(await screen.findByRole("heading", { level: 1, name: "Meeting in 10 days" })).toBeTruthy();
    expect(JSON.parse((await workbook.read()).settings ?? "")).toMatchObject({ nextMeeting: "2024-08-25" });
    host.failRequest(1, { code: "AccessDenied", message: "" });
    fireEvent.click(screen.getByRole("button", { name: "Change" }));
    await set("Day of the next meeting", "2024-08-26");
    await waitFor(() => expect(session.state().keeping.kind).toBe("failed"));
    expect(screen.getByText("The day of the meeting was not saved.")).toBeTruthy();
  });
});

describe("reading", () => {
  it("is shown, then the plan and what it asks of the day", async () => {
    show(sessionOver(JOINT_PLAN));
    fireEvent.click(screen.getByRole("button", { name: "Read this workbook" }));
    expect(screen.getAllByText("Reading the workbook…").length).toBeGreaterThan(0);
    expect(await screen.findByText(/^2023–2025 · 13 actions · \d+ indicators$/)).toBeTruthy();
    expect(await screen.findByLabelText("When is your next meeting?")).toBeTruthy();
  });

  it("can be stopped where Excel does not answer, and begun again", async () => {
    const { host, session } = show(sessionOver(JOINT_PLAN));
    host.failRequest(1, { hangs: true });
    fireEvent.click(screen.getByRole("button", { name: "Read this workbook" }));
    fireEvent.click(await screen.findByRole("button", { name: "Stop" }));
    expect(session.state().check.kind).toBe("notChecked");
    await read();
    expect(session.state().check.kind).toBe("checked");
  });

  it("shows nothing of what was stopped, and is done once for all who ask meanwhile", async () => {
    const { host, session } = sessionOver(JOINT_PLAN);
    const stopped = session.check();
    session.stopReading();
    await stopped;
    expect(session.state().check.kind).toBe("notChecked");
    await session.check();
    const once = host.traffic.log.length;
    await Promise.all([session.check(), session.check()]);
    expect(host.traffic.log.length - once).toBeLessThanOrEqual(once);
    expect(session.state().check.kind).toBe("checked");
  });
});

describe("the findings", () => {
  it("are facts, a row each: numbers to settle first, then questions about the reading, then words", async () => {
    await showChecked();
    const sections = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    // Only what is in view is drawn: the next section may be below it.
    expect(sections[0]).toBe("Numbers to settle3");
    const rows = screen.getAllByRole("listitem").map((row) => within(row).getAllByRole("button")[0]!);
    expect(rows[0]?.getAttribute("aria-label")).toMatch(/^There are 2 values here.*, 1\.3, F10$/);
    expect(rows[1]?.getAttribute("aria-label")).toMatch(/^2 \+ 2 = 4, .*, 1\.4, F11$/);
  });

  it("lead to their cells, and say which one is selected", async () => {
    const { host } = await showChecked();
    const [first] = screen.getAllByRole("listitem");
    const row = within(first!).getAllByRole("button")[0]!;
    const address = /, ([A-Z]+\d+)$/.exec(row.getAttribute("aria-label") ?? "")?.[1];
    fireEvent.click(row);
    await waitFor(() => expect(row.getAttribute("aria-current")).toBe("true"));
    expect(statusTexts()).toContain(`Selected 'Plan of Action'!${address}`);
    expect(await selectedInExcel(host)).toBe(`'Plan of Action'!${address}`);
  });

  it("offer their fixes with a preview, and change nothing before it is confirmed", async () => {
    const { file, session } = await showChecked();
    const targets = () => file.sheets[0]?.cell(10, 5).value;
    fireEvent.click(screen.getAllByRole("button", { name: "Choose…" })[0]!);
    const preview = await screen.findByRole("list", { name: /would change your plan/ });
    expect(within(preview).getByRole("listitem").textContent).toBe("F11: 2 ↵ 120 → 4 ↵ 120");
    expect(targets()).toBe("2\n120");
    fireEvent.click(screen.getByRole("button", { name: "Change F11" }));
    await waitFor(() => expect(session.state().fix.kind).toBe("applied"));
    expect(targets()).toBe("4\n120");
  });
});

describe("no plan", () => {
  it("says what was looked for, sheet by sheet, and what to do", async () => {
    const file = newWorkbookFile();
    fillRows(file.addSheet("Notes"), [["Nothing but words"]]);
    show(sessionOverFile(file));
    fireEvent.click(screen.getByRole("button", { name: "Read this workbook" }));
    expect(await screen.findByRole("heading", { name: "No plan of action found" })).toBeTruthy();
    expect(screen.getByText(/Looked for a table/)).toBeTruthy();
    expect(within(screen.getByRole("list")).getByText(/^No row that reads like/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Show where the plan is" })).toBeTruthy();
  });

  it("offers to make one, which is then checked like any other", async () => {
    const { file } = show(sessionOverNothing());
    fireEvent.click(screen.getByRole("button", { name: "Read this workbook" }));
    fireEvent.click(await screen.findByRole("button", { name: "Make a plan sheet" }));
    await screen.findByRole("list", { name: "Open until then" });
    expect(file.sheets.map(({ name }) => name)).toContain("Plan of Action");
    expect(statusTexts().join()).toContain("The sheet “Plan of Action” is ready.");
  });

  it("says why none could be made, and makes it when that is mended", async () => {
    const { file } = show(sessionOverNothing());
    file.isStructureProtected = true;
    fireEvent.click(screen.getByRole("button", { name: "Read this workbook" }));
    fireEvent.click(await screen.findByRole("button", { name: "Add a sample to try" }));
    expect((await screen.findAllByText(/structure of the workbook is protected/)).length).toBeGreaterThan(0);
    file.isStructureProtected = false;
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("list", { name: "Open until then" });
    expect(statusTexts().join()).toContain("The sample is on the sheet “Sample plan”.");
  });
});

describe("what Excel refuses", () => {
  it("is said in words with a way to try again", async () => {
    const { host } = show(sessionOver(JOINT_PLAN));
    host.failRequest(1, { code: "InvalidOperationInCellEditMode", message: "" });
    fireEvent.click(screen.getByRole("button", { name: "Read this workbook" }));
    const retry = await screen.findByRole("button", { name: "Try again" });
    expect(screen.getAllByText(/Press Enter in the cell/).length).toBeGreaterThan(0);
    fireEvent.click(retry);
    expect(await screen.findByRole("list", { name: "Open until then" })).toBeTruthy();
  });

  it("hints at the cell that is being edited where the answer keeps waiting", async () => {
    jest.useFakeTimers();
    try {
      const { host } = show(sessionOver(JOINT_PLAN));
      host.failRequest(1, { hangs: true });
      fireEvent.click(screen.getByRole("button", { name: "Read this workbook" }));
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
    await choose(/^More/);
    fireEvent.change(screen.getByLabelText("Language"), { target: { value: "km" } });
    expect(await screen.findByRole("tab", { name: "ថ្ងៃនេះ" })).toBeTruthy();
    await waitFor(() => expect(document.documentElement.lang).toBe("km"));
    expect(chosen).toEqual(["km"]);
  });

  it("is that of the workbook's settings where the user chose none", async () => {
    const hosted = sessionOver(JOINT_PLAN);
    await hosted.session.check();
    const { check } = hosted.session.state();
    if (check.kind !== "checked") throw new Error("not checked");
    await saveSettings(hosted.workbook, check.result.contents, { language: "th" });
    show(hosted);
    await choose(/^More/);
    fireEvent.click(screen.getByRole("button", { name: "Read it again" }));
    expect(await screen.findByRole("tab", { name: "วันนี้" })).toBeTruthy();
  });
});

describe("the theme", () => {
  it.each([
    ["#FFFFFF", false],
    ["#e6e6e6", false],
    ["#666666", true],
    ["#262626", true],
    ["#000000", true],
  ])("takes Office's background %s for dark: %s", (color, dark) => {
    expect(isDarkColor(color)).toBe(dark);
  });

  it.each(["", "white", "#FFF", "#GGGGGG"])("does not guess what %j is", (color) => {
    expect(isDarkColor(color)).toBeNull();
  });

  it("is that of the colour scheme", () => {
    const ground = (scheme: "light" | "dark") => paneTheme(scheme, "en").colorNeutralBackground1;
    expect(ground("light")).toBe(webLightTheme.colorNeutralBackground1);
    expect(ground("dark")).toBe(webDarkTheme.colorNeutralBackground1);
  });

  it("gives Khmer and Thai the height of line that their signs need", () => {
    const height = (language: "en" | "km" | "th") =>
      Number.parseFloat(paneTheme("light", language).lineHeightBase300);
    expect(height("en")).toBe(Number.parseFloat(webLightTheme.lineHeightBase300));
    expect(height("th")).toBeGreaterThan(height("en"));
    expect(height("km")).toBeGreaterThan(height("th"));
  });
});

describe("what a browser keeps", () => {
  it("is kept apart where a browser keeps pages apart by what they stand in", () => {
    localStorage.clear();
    const inFrameOf = (partitionKey: string | undefined) =>
      Object.defineProperty(globalThis, "Office", {
        value: { context: { partitionKey } },
        configurable: true,
      });
    try {
      inFrameOf("one ");
      keepLanguage("km");
      expect(keptLanguage()).toBe("km");
      inFrameOf(undefined);
      expect(keptLanguage()).toBeNull();
    } finally {
      Reflect.deleteProperty(globalThis, "Office");
    }
  });
});

describe("open with workbook", () => {
  const KEY = "Office.AutoShowTaskpaneWithDocument";

  const LABEL = "Open this pane with the workbook";

  /** Office's settings of a document, as they are documented: what is set is there at once, and saved when asked for. */
  function settingsOf(kept: Map<string, unknown>, status: "succeeded" | "failed") {
    return {
      get: (name: string) => kept.get(name) ?? null,
      set: (name: string, value: unknown) => void kept.set(name, value),
      remove: (name: string) => void kept.delete(name),
      saveAsync: (done: (result: { status: string }) => void) => void setTimeout(() => done({ status })),
    };
  }

  function surroundedBy(document: object): void {
    Object.defineProperty(globalThis, "Office", { value: { context: { document } }, configurable: true });
  }

  afterEach(() => {
    Reflect.deleteProperty(globalThis, "Office");
  });

  describe("the choice that the pane opens with the workbook", () => {
    it("is kept in the workbook, and taken back", async () => {
      const kept = new Map<string, unknown>();
      surroundedBy({ settings: settingsOf(kept, "succeeded") });
      await showView("settings");
      const box = await screen.findByLabelText<HTMLInputElement>(LABEL);
      expect(box.checked).toBe(false);
      fireEvent.click(box);
      await screen.findByText("The pane opens with this workbook as you have chosen, once it is saved.");
      expect([box.checked, kept.get(KEY)]).toEqual([true, true]);
      fireEvent.click(box);
      await waitFor(() => expect(box.checked).toBe(false));
      expect(kept.has(KEY)).toBe(false);
    });

    it("is as it was where Excel does not save it, and that is said", async () => {
      const kept = new Map<string, unknown>([[KEY, true]]);
      surroundedBy({ settings: settingsOf(kept, "failed") });
      await showView("settings");
      const box = await screen.findByLabelText<HTMLInputElement>(LABEL);
      fireEvent.click(box);
      await screen.findByText(/^Excel did not save the choice\./);
      expect([box.checked, kept.get(KEY)]).toEqual([true, true]);
    });

    it("is not offered where Office keeps none", async () => {
      surroundedBy({});
      await showView("settings");
      expect(screen.queryByLabelText(LABEL)).toBeNull();
    });
  });
});

describe("what the workbook keeps and the pane cannot read", () => {
  it("is told beside the plan, with what follows", async () => {
    const hosted = sessionOver(JOINT_PLAN);
    await hosted.workbook.saveRoll(keeping("{"));
    await hosted.workbook.saveSnapshots(keeping('{"version":7}'));
    await showView("findings", hosted);
    expect(screen.getByText(/^The workbook’s list of the plan’s rows cannot be read/)).toBeTruthy();
    expect(screen.getByText(/^A newer version of the tracker saved the plan data of frozen/)).toBeTruthy();
  });

  it("is nothing where all of it can be read", async () => {
    await showView("findings", sessionOver(JOINT_PLAN));
    expect(screen.queryByText(/cannot be read|newer version/)).toBeNull();
  });
});
