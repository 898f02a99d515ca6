import { act, fireEvent, screen, waitFor, within, render } from "@testing-library/react";
import { saveSettings } from "../../src/app";
import { JOINT_PLAN, sessionOver, sessionOverNothing } from "./hosted-session";
import { selectedInExcel, show, showChecked } from "./shown-pane";
import { statusTexts, showView } from "./shown-view";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { isDarkColor, paneTheme } from "../../src/taskpane/theme";
import { Tour } from "../../src/taskpane/frame/tour";
import { WordsProvider } from "../../src/taskpane/wording/words";
import { keeping } from "../keeping";

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
    expect(await screen.findByRole("heading", { level: 1, name: "Plan on “Plan of Action”" })).toBeTruthy();
    expect(screen.getByText(/^2023–2025 · 13 actions · \d+ indicators$/)).toBeTruthy();
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

const start = () =>
  render(
    <WordsProvider language="en">
      <Tour />
    </WordsProvider>,
  );

describe("the tour", () => {
  it("tells in five sentences what the pane does at its first start, and never again", () => {
    localStorage.clear();
    const { unmount } = start();
    const tour = screen.getByRole("region", { name: "In five sentences" });
    expect(within(tour).getAllByRole("listitem")).toHaveLength(5);
    unmount();
    start();
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("is kept apart where a browser keeps pages apart by what they stand in", () => {
    localStorage.clear();
    const inFrameOf = (partitionKey: string | undefined) =>
      Object.defineProperty(globalThis, "Office", {
        value: { context: { partitionKey } },
        configurable: true,
      });
    try {
      inFrameOf("one ");
      start().unmount();
      expect(Object.keys(localStorage)).toEqual(["one plan-of-action-tracker.tour"]);
      start();
      expect(screen.queryByRole("region")).toBeNull();
      inFrameOf(undefined);
      start();
      expect(screen.getByRole("region")).toBeDefined();
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
