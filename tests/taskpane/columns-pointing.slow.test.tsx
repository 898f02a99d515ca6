import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import type { Language } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";
import { BURMESE_SHEET, workbookInUnknownWords } from "../plan-in-unknown-words";
import { fillRows, workbookOfRows } from "../workbook-of-rows";
import { type HostedSession, sessionOverFile, sessionOverNothing } from "./hosted-session";
import { renderPane, statusTexts } from "./shown-view";

/** The pane after a check that found no plan. */
async function withoutPlan(hosted: HostedSession, language: Language = "en"): Promise<HostedSession> {
  await hosted.session.check();
  renderPane(hosted, language);
  await screen.findByRole("heading", { name: createTranslator(language)({ id: "pane-no-plan" }) });
  return hosted;
}

/** The form for showing where the plan is, over a workbook with its sheet in view. */
async function pointing(): Promise<HostedSession> {
  const hosted = sessionOverFile(workbookInUnknownWords());
  await hosted.workbook.selectCell({ sheet: BURMESE_SHEET, row: 0, column: 0 });
  await withoutPlan(hosted);
  fireEvent.click(screen.getByRole("button", { name: "Show where the plan is" }));
  await screen.findByRole("heading", { name: "Where the plan is" });
  return hosted;
}

function field(label: string | RegExp): HTMLInputElement {
  return screen.getByLabelText(label);
}

function say(label: string | RegExp, value: string): void {
  fireEvent.change(field(label), { target: { value } });
}

function fillIn(): void {
  say(/^B: /, "action");
  say(/^D: /, "indicator");
  say(/^E: /, "overallTarget");
  for (const [column, year] of [
    ["F", "2024"],
    ["G", "2025"],
  ] as const) {
    say(new RegExp(`^${column}: `), "annualTarget");
    say(new RegExp(`^Year, ${column}: `), year);
  }
}

const READ = { name: "Read it this way" };

describe("showing where the plan is", () => {
  it("is not offered where nothing stands on any sheet", async () => {
    const hosted = sessionOverNothing();
    await hosted.session.check();
    renderPane(hosted, "en");
    await screen.findByRole("heading", { name: "This workbook is empty" });
    expect(screen.queryByRole("button", { name: "Show where the plan is" })).toBeNull();
  });

  it("begins with the sheet in view, and with the header where a person would look for it", async () => {
    await pointing();
    expect(field("Sheet").value).toBe(BURMESE_SHEET);
    expect(
      ["Header row from", "Header row to", "First row below the header"].map((row) => field(row).value),
    ).toEqual(["3", "3", "4"]);
    expect(field("D: ညွှန်းကိန်း").value).toBe("ignored");
    expect(screen.getByText("သင်တန်းပြီးသူ ဦးရေ")).toBeTruthy();
    expect(statusTexts()).toContain(
      `Say where the plan is and what its columns hold. The sheet “${BURMESE_SHEET}” is chosen.`,
    );
  });

  it("begins at a click with the sheet that is nearest to a plan, whichever is in view", async () => {
    const file = workbookOfRows(
      [
        ["Name", "Day"],
        ["Guest 1", "12 May"],
      ],
      "Guests",
    );
    fillRows(file.addSheet("Numbers"), [
      ["Responsible agency", "Target 2024", "Target 2025"],
      ["MoJ", 4, 4],
      ["MoSVY", 2, 2],
    ]);
    await withoutPlan(sessionOverFile(file));
    const use = screen.getByRole("button", { name: "Use it" });
    expect(use.closest("li")!.textContent).toMatch(/^Numbers/);
    fireEvent.click(use);
    await screen.findByRole("heading", { name: "Where the plan is" });
    expect(field("Sheet").value).toBe("Numbers");
    expect(field(/^B: /).value).toBe("annualTarget");
  });

  it("shows other columns where another sheet or row is named", async () => {
    await pointing();
    say("Header row to", "4");
    expect(field("First row below the header").value).toBe("5");
    expect(field(/^D: ညွှန်းကိန်း သင်တန်း/)).toBeTruthy();
    say("First row below the header", "2");
    expect(screen.getByText("Give row 5 or one below it.")).toBeTruthy();
    expect(screen.queryByLabelText(/^D: /)).toBeNull();
    expect(screen.getByRole("button", READ).getAttribute("aria-disabled")).toBe("true");
    say("Sheet", "Guests");
    expect(field("B: Present").value).toBe("ignored");
  });

  it("keeps in the workbook what was said, and checks the plan that it gives", async () => {
    const { session, workbook } = await pointing();
    fillIn();
    // A row that was tried takes nothing back of what was said of the columns.
    say("Header row from", "2");
    fireEvent.click(screen.getByRole("button", READ));
    await screen.findByRole("list", { name: "Open until then" });
    expect(session.state().check).toMatchObject({
      kind: "checked",
      result: { plan: { sheet: BURMESE_SHEET, years: [2024, 2025] } },
    });
    expect(JSON.parse((await workbook.read()).settings ?? "")).toMatchObject({
      mapping: { sheet: BURMESE_SHEET, headRows: [2, 3], firstRow: 4 },
    });
  });

  it("keeps nothing that gives no plan, says why, and what was typed stays", async () => {
    const { session, workbook } = await pointing();
    say(/^E: /, "overallTarget");
    fireEvent.click(screen.getByRole("button", READ));
    await screen.findByText("Nothing was saved.");
    const told = statusTexts().find((text) => text.startsWith("Nothing was saved."));
    expect(told).toContain("Lacking: action, indicator.");
    expect(field(/^E: /).value).toBe("overallTarget");
    expect(session.state().check.kind).toBe("noPlan");
    expect((await workbook.read()).settings).toBeNull();
  });

  it("can be given up", async () => {
    await pointing();
    fireEvent.click(screen.getByRole("button", { name: "Back" }));
    await screen.findByRole("heading", { name: "No plan of action found" });
    expect(screen.getByRole("button", { name: "Show where the plan is" })).toBeTruthy();
  });

  it("says why a plan is found no more, and begins with what was kept of it", async () => {
    const hosted = await pointing();
    fillIn();
    fireEvent.click(screen.getByRole("button", READ));
    await screen.findByRole("list", { name: "Open until then" });
    hosted.file.sheets[1]?.setCell(2, 3, { value: "ညွှန်ကိန်းသစ်", formula: null });
    await act(() => hosted.session.check());
    await screen.findByText(/'?အစီအစဉ်'?!D3 says “ညွှန်ကိန်းသစ်”/);
    fireEvent.click(screen.getByRole("button", { name: "Show where the plan is" }));
    await waitFor(() => expect(field(/^D: /).value).toBe("indicator"));
    fireEvent.click(screen.getByRole("button", READ));
    await screen.findByRole("list", { name: "Open until then" });
  });
});
