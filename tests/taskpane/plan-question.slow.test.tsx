import { act, fireEvent, screen, waitFor, within, render } from "@testing-library/react";
import type { Language } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";
import { loadLanguage } from "../../src/taskpane/wording/loaded-languages";
import { fetchOtherViews } from "../../src/taskpane/chunks/fetching";
import { workbookOfNumberedMeasures, workbookOfThreeLists } from "../doubtful-plans";
import { type HostedSession, JOINT_PLAN, sessionOver, sessionOverFile } from "./hosted-session";
import { describedBy, renderPane, statusTexts, showView } from "./shown-view";
import { workbookOfRows } from "../workbook-of-rows";
import { PreviewedEditWords } from "../../src/taskpane/ui/previewed-edit";
import { WordsProvider } from "../../src/taskpane/wording/words";

const QUESTION = { name: "Is this your plan?" };

/** The pane after a check. */
async function checked(hosted: HostedSession, language: Language = "en"): Promise<HostedSession> {
  await fetchOtherViews();
  await loadLanguage(language);
  await hosted.session.check();
  await act(async () => renderPane(hosted, language));
  return hosted;
}

async function question(): Promise<HTMLElement> {
  return screen.findByRole("region", QUESTION);
}

function planSheet({ session }: HostedSession): string | null {
  const { check } = session.state();
  return check.kind === "checked" ? check.result.plan.sheet : null;
}

async function keptMapping({ workbook }: HostedSession): Promise<unknown> {
  const { settings } = await workbook.read();
  return settings === null ? null : (JSON.parse(settings) as { mapping: unknown }).mapping;
}

describe("the question whether a plan is the user's", () => {
  it("is not asked where the plan was read for sure", async () => {
    await checked(sessionOver(JOINT_PLAN));
    await screen.findByRole("list", { name: "Open until then" });
    expect(screen.queryByRole("region", QUESTION)).toBeNull();
    expect(statusTexts().join()).not.toContain("Is this your plan?");
  });

  it("names the cell that was read and another table, above what is open, and takes no focus", async () => {
    await checked(sessionOverFile(workbookOfThreeLists()));
    const asked = await question();
    expect(asked.textContent).toContain(
      "It was read from Ideas!A1. The plan could be another table, or on another sheet. Or is it List!A1?",
    );
    expect(within(asked).getAllByRole("button").slice(2)).toHaveLength(4);
    expect(document.activeElement).toBe(document.body);
    const read = screen.getByRole("list", { name: "How it was read" });
    expect(asked.compareDocumentPosition(read) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(statusTexts()).toContain("Is this your plan? It was read from “Ideas” and is in doubt.");
    // All other tables are offered with the question, and none of them once more beside the plan.
    expect(screen.getByRole("button", { name: /Wishes/ })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Read it instead" })).toBeNull();
    expect(screen.queryByRole("button", { name: /^The plan could be another table/ })).toBeNull();
  });

  it("says which column is in doubt, and what it could be", async () => {
    await checked(sessionOverFile(workbookOfNumberedMeasures()));
    expect((await question()).textContent).toContain(
      "It was read from Programme!A1. “Measure” is read as action; it could also be a column that the plan does not need.",
    );
  });

  it.each(["km", "th"] as const)("is asked in the pane's language: %s", async (language) => {
    const translate = createTranslator(language);
    await checked(sessionOverFile(workbookOfThreeLists()), language);
    const asked = await screen.findByRole("region", { name: translate({ id: "pane-question" }) });
    expect(asked.textContent).toContain(translate({ id: "pane-question-table" }));
    expect(within(asked).getByRole("button", { name: translate({ id: "pane-question-yes" }) })).toBeTruthy();
  });

  it("leads to the cells that it names", async () => {
    const { session } = await checked(sessionOverFile(workbookOfThreeLists()));
    fireEvent.click(within(await question()).getByRole("button", { name: "Or is it List!A1?" }));
    await waitFor(() =>
      expect(session.state().selection).toMatchObject({ cell: { sheet: "List", row: 0, column: 0 } }),
    );
  });

  it("is answered once: the answer is kept in the workbook, and what was typed stays", async () => {
    const hosted = await checked(sessionOverFile(workbookOfThreeLists()));
    await act(async () => hosted.session.chooseView("findings"));
    fireEvent.click(screen.getByRole("button", { name: "Search" }));
    fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "target" } });
    await act(async () => hosted.session.chooseView("today"));
    const yes = within(await question()).getByRole("button", { name: "Yes, this is it" });
    act(() => yes.focus());
    fireEvent.click(yes);
    await waitFor(() => expect(screen.queryByRole("region", QUESTION)).toBeNull());
    expect(planSheet(hosted)).toBe("Ideas");
    expect(await keptMapping(hosted)).toMatchObject({ sheet: "Ideas", headRows: [1, 1] });
    expect(hosted.session.state().browsing.search).toBe("target");
    expect(document.activeElement?.id).toBe("today-heading");
    await act(() => hosted.session.check());
    expect(screen.queryByRole("region", QUESTION)).toBeNull();
  });

  it("is asked again where the header that was meant has changed", async () => {
    const hosted = await checked(sessionOverFile(workbookOfThreeLists()));
    fireEvent.click(within(await question()).getByRole("button", { name: "Yes, this is it" }));
    await waitFor(() => expect(screen.queryByRole("region", QUESTION)).toBeNull());
    hosted.file.sheets[0]?.setCell(0, 2, { value: "Lead", formula: null });
    await act(() => hosted.session.check());
    expect(await question()).toBeTruthy();
  });

  it("lets the other table be the plan", async () => {
    const hosted = await checked(sessionOverFile(workbookOfThreeLists()));
    fireEvent.click(within(await question()).getByRole("button", { name: "Use “List”" }));
    await waitFor(() => expect(planSheet(hosted)).toBe("List"));
    expect(screen.queryByRole("region", QUESTION)).toBeNull();
    expect(await keptMapping(hosted)).toMatchObject({ sheet: "List" });
  });

  it("leads to the columns, where each says why it is read so", async () => {
    await checked(sessionOverFile(workbookOfNumberedMeasures()));
    const correct = within(await question()).getByRole("button", { name: "How it was read" });
    await act(async () => fireEvent.click(correct));
    const measure = await screen.findByLabelText("A: Measure");
    expect(describedBy(measure)).toContain(
      "Read as action because its header says so. But only numbers or codes are below it. It could also be a column that is not used.",
    );
    const target = screen.getByLabelText("C: 2024");
    expect(describedBy(target)).toContain("Read as target of a year (2024) because");
  });
});

describe("why columns are read as they are", () => {
  it("is looked for only when the columns are opened", async () => {
    const hosted = sessionOver(JOINT_PLAN);
    await hosted.session.check();
    const { check } = hosted.session.state();
    if (check.kind !== "checked") throw new Error("not checked");
    const explain = jest.spyOn(check.result, "explain");
    await fetchOtherViews();
    await act(async () => renderPane(hosted, "en"));
    expect(explain).not.toHaveBeenCalled();
    await act(async () => hosted.session.chooseView("columns"));
    expect(describedBy(await screen.findByLabelText(/^H: /))).toContain(
      "Read as target of a year (2024) because its header says so and numbers are below it.",
    );
    expect(explain).toHaveBeenCalledTimes(1);
  });
});

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
    fireEvent.click(screen.getByRole("button", { name: "Begin reporting" }));
    fireEvent.change(screen.getByLabelText(/^Where it stands/), { target: { value: "88" } });
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Save and next" })));
    await waitFor(() => expect(statusTexts().join()).toMatch(/Recorded/));
    const { check } = session.state();
    expect(check.kind === "checked" && check.result.actuals).toMatchObject([
      { indicator: "CS01-1", period: { year: 2024, quarter: 2 }, value: { number: 88 } },
    ]);
    await act(async () =>
      session.writeSheets({
        period: { year: 2024, quarter: 2 },
        sheets: ["summary", "checks"],
        language: "en",
      }),
    );
    expect(session.state().summary.kind).toBe("written");
  });
});

describe("previewed edit", () => {
  it("shows that a cell has two lines, whose numbers are not one", () => {
    const edit = { cell: { sheet: "Plan", row: 10, column: 5 }, before: "2\n120", after: "4\n120" };
    render(
      <WordsProvider language="en">
        <PreviewedEditWords edit={edit} planSheet="Plan" />
      </WordsProvider>,
    );
    expect(screen.getByText("F11: 2 ↵ 120 → 4 ↵ 120")).toBeTruthy();
  });
});
