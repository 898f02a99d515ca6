import { act, fireEvent, render, screen } from "@testing-library/react";
import { LANGUAGES, type Language } from "../../src/locales/languages";
import type { MessageId } from "../../src/locales/message-ids";
import { createTranslator } from "../../src/locales/translator";
import { diagnosticsText } from "../../src/taskpane/office/diagnostics";
import { emptiesUndo, isTooOld } from "../../src/taskpane/office/environment";
import { Pane } from "../../src/taskpane/pane";
import { ENVIRONMENT, type HostedSession, JOINT_PLAN, sessionOver } from "./hosted-session";

const FAILURE = { code: "GeneralException", message: "There was an internal error." };

function show(hosted: HostedSession, language: Language, environment = ENVIRONMENT) {
  render(
    <Pane
      session={hosted.session}
      chosenLanguage={language}
      officeLanguage="en"
      onLanguageChosen={() => undefined}
      isOfficeDark={() => null}
      environment={environment}
    />,
  );
}

describe.each(LANGUAGES)("what goes wrong, in %s", (language) => {
  const translate = createTranslator(language);
  const say = (id: MessageId, values?: Record<string, string | number>) =>
    translate(values === undefined ? { id } : { id, values });
  let hosted: HostedSession;

  beforeEach(() => {
    hosted = sessionOver(JOINT_PLAN);
  });

  async function press(id: MessageId): Promise<void> {
    fireEvent.click((await screen.findAllByRole("button", { name: say(id) }))[0]!);
  }

  async function isSaid(text: string): Promise<void> {
    expect((await screen.findAllByText((content) => content.includes(text))).length).toBeGreaterThan(0);
  }

  it.each([
    ["a cell that is being edited", "InvalidOperationInCellEditMode", "error-cellInEditMode"],
    ["a cell that was edited for too long", "CellEditModeTimeout", "error-cellInEditMode"],
    ["a workbook that is open for reading only", "UnsupportedOperationInReadOnlyMode", "error-readOnly"],
  ] as const)("is said of %s, and goes through when tried again", async (_, code, id) => {
    show(hosted, language);
    hosted.host.failRequest(1, { code, message: "English words of Excel's own" });
    await press("pane-check");
    await isSaid(say(id));
    expect(screen.queryByText(/English words/)).toBeNull();
    await press("pane-retry");
    await screen.findByRole("list", { name: say("pane-today-before") });
  });

  it("is said after a second where Excel does not answer", async () => {
    show(hosted, language);
    await screen.findByRole("button", { name: say("pane-check") });
    jest.useFakeTimers();
    try {
      hosted.host.failRequest(1, { hangs: true });
      fireEvent.click(screen.getByRole("button", { name: say("pane-check") }));
      await act(() => jest.advanceTimersByTimeAsync(900));
      expect(screen.queryByText(say("pane-reading-slow"))).toBeNull();
      await act(() => jest.advanceTimersByTimeAsync(200));
      expect(screen.getByText(say("pane-reading-slow"))).toBeTruthy();
    } finally {
      jest.useRealTimers();
    }
  });

  it("is said of a protected sheet by its name, and nothing is changed", async () => {
    show(hosted, language);
    await press("pane-check");
    await screen.findByRole("list", { name: say("pane-today-before") });
    fireEvent.click(screen.getByRole("tab", { name: new RegExp(`^${say("pane-place-plan")}`) }));
    await screen.findAllByRole("button", { name: say("pane-fact-choose") });
    const plan = hosted.file.sheets.find(({ name }) => name === "Plan of Action")!;
    plan.isProtected = true;
    fireEvent.click(screen.getAllByRole("button", { name: say("pane-fact-choose") })[0]!);
    fireEvent.click(screen.getByRole("button", { name: say("pane-fix-apply", { count: 1, cell: "F11" }) }));
    await isSaid(say("error-sheetProtected", { sheet: "Plan of Action" }));
    expect(plan.cell(10, 5).value).toBe("2\n120");
  });

  it("is said of a failure of Excel's own, with what an administrator needs and no more", async () => {
    show(hosted, language);
    hosted.host.failRequest(2, FAILURE);
    await press("pane-check");
    await isSaid(say("error-hostFailure", { what: "other", sheet: "none" }));
    // There is no clipboard in this page, as in some of Excel's frames.
    await press("pane-diagnostics");
    const field = await screen.findByLabelText<HTMLTextAreaElement>(say("pane-diagnostics-copy-yourself"));
    expect(field.value).toContain("Code: GeneralException");
    expect(field.value).not.toContain(FAILURE.message);
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd).toBe(field.value.length);
    expect(document.body.textContent).not.toMatch(/\bat \w+ \(/);
  });

  it("keeps what was found where a second check fails", async () => {
    show(hosted, language);
    await press("pane-check");
    await screen.findByRole("list", { name: say("pane-today-before") });
    fireEvent.click(screen.getByRole("tab", { name: say("pane-place-more") }));
    hosted.host.failRequest(2, FAILURE);
    await press("pane-check-again");
    await isSaid(say("pane-check-failed"));
    expect(screen.getAllByRole("listitem").length).toBeGreaterThan(0);
  });

  it("says before anything is done that an Excel is too old", async () => {
    show(hosted, language, { ...ENVIRONMENT, supports: (version) => Number(version.split(".")[1]) <= 12 });
    await isSaid(say("pane-old-excel"));
  });
});

describe("diagnostics", () => {
  it("tell versions, code and place, a line each", () => {
    const failure = { code: "GeneralException", location: "Worksheet.getRange" };
    expect(diagnosticsText(failure, ENVIRONMENT).split("\n")).toEqual([
      "Plan of Action Tracker 1.2.3",
      "Application: Excel 16.0 OfficeOnline",
      "ExcelApi: 1.17",
      "Code: GeneralException",
      "Location: Worksheet.getRange",
    ]);
  });

  it.each([
    ["1.20", { isTooOld: false, emptiesUndo: false }],
    ["1.17", { isTooOld: false, emptiesUndo: true }],
    ["1.13", { isTooOld: false, emptiesUndo: true }],
    ["1.12", { isTooOld: true, emptiesUndo: true }],
  ])("of an Excel with ExcelApi %s say %j", (newest, said) => {
    const supports = (version: string) => Number(version.split(".")[1]) <= Number(newest.split(".")[1]);
    const surroundings = { ...ENVIRONMENT, supports };
    expect({ isTooOld: isTooOld(surroundings), emptiesUndo: emptiesUndo(surroundings) }).toEqual(said);
  });
});
