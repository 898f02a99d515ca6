import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { useSyncExternalStore } from "react";
import type { Finding, StudiedPlan } from "../../src/app";
import { checkTexts } from "../../src/locales/en/checks";
import { Findings } from "../../src/taskpane/findings/findings";
import { WordsProvider } from "../../src/taskpane/wording/words";
import { type HostedSession, JOINT_PLAN, sessionOver } from "./hosted-session";
import { groupFindings } from "../../src/taskpane/findings/finding-groups";

let hosted: HostedSession;
let study: StudiedPlan;

beforeEach(async () => {
  localStorage.clear();
  hosted = sessionOver(JOINT_PLAN);
  await hosted.session.check();
  const { check } = hosted.session.state();
  if (check.kind !== "checked") throw new Error("The joint plan is not read");
  study = check.result;
});

/** The list over the session's plan, or over other findings in it. */
function List({ change }: { readonly change: Partial<StudiedPlan> }) {
  const { session } = hosted;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const now = state.check.kind === "checked" ? state.check.result : study;
  return (
    <FluentProvider theme={webLightTheme}>
      <WordsProvider language="en">
        <div data-scroller>
          <Findings session={session} state={state} study={{ ...now, ...change }} />
        </div>
      </WordsProvider>
    </FluentProvider>
  );
}

function show(change: Partial<StudiedPlan> = {}) {
  return render(<List change={change} />);
}

function found(change: Partial<Finding> = {}): Finding {
  const [first] = study.findings;
  if (first === undefined) throw new Error("Nothing is found in the joint plan");
  return { ...first, fixes: [], ...change };
}

function many(count: number): Finding[] {
  return Array.from({ length: count }, (_, row) =>
    found({ severity: "error", key: `finding ${row}`, cell: { sheet: study.plan.sheet, row, column: 0 } }),
  );
}

const headers = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);

const groupBy = (value: string) => fireEvent.change(screen.getByLabelText("Group by"), { target: { value } });

const headerOf = (text: string) =>
  screen.getAllByRole("button", { expanded: true }).find(({ textContent }) => textContent === text)!;

describe("the list of findings", () => {
  it("draws of thousands those in view, and says of each the how-manieth it is", () => {
    show({ findings: many(5000) });
    const rows = screen.getAllByRole("listitem");
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]?.getAttribute("aria-posinset")).toBe("1");
    expect(rows[0]?.getAttribute("aria-setsize")).toBe("5000");
    expect(headers()).toEqual(["Targets of the years do not give the overall target5,000"]);
  });

  it("is gone through by arrow keys, of which the Tab key stops at one item", () => {
    show({ findings: many(300) });
    const header = headerOf("Targets of the years do not give the overall target300");
    act(() => header.focus());
    fireEvent.keyDown(header, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toMatch(/\bA1Show/);
    fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toMatch(/\bA2Show/);
    const stops = screen.getAllByRole("listitem").filter((row) => row.querySelector("[tabindex='0']"));
    expect(stops).toHaveLength(1);
    fireEvent.keyDown(document.activeElement!, { key: "End" });
    expect(document.activeElement?.textContent).toMatch(/\bA300Show/);
    fireEvent.keyDown(document.activeElement!, { key: "Home" });
    expect(document.activeElement).toBe(headerOf("Targets of the years do not give the overall target300"));
  });

  it("says so where nothing is found", () => {
    show({ findings: [], failed: [] });
    expect(screen.getByText("Nothing to fix: every check passed.")).toBeTruthy();
  });

  it("does not say that all is well where a check broke off", () => {
    show({ findings: [], failed: [{ rule: "target-zero", detail: "" }] });
    expect(screen.queryByText(/Nothing to mend/)).toBeNull();
    expect(screen.getByText(/One check stopped because of an error in the add-in: target-zero/)).toBeTruthy();
  });

  it("names the sheet where a finding is not on the plan's own", () => {
    show({ findings: [found({ severity: "error", cell: { sheet: "Annex 4", row: 1, column: 1 } })] });
    expect(screen.getByRole("button", { name: /'Annex 4'!B2/ })).toBeTruthy();
  });
});

describe("looking through the findings", () => {
  it("puts them together by cause first, what contradicts itself before all else", () => {
    show();
    expect(headers()[0]).toBe("Targets of the years do not give the overall target1");
    // Only what is in view is drawn.
    const groups = groupFindings(study.findings, "cause", study.plan);
    expect(groups.map(({ findings: [first] }) => first?.rule)).toEqual([
      ...["target-total-mismatch", "target-values-count", "objective-wording", "agency-variant"],
      ...["indicator-compound", "frequency-mismatch", "indicator-in-wrong-column", "action-number-style"],
    ]);
    expect(screen.getAllByRole("listitem")[0]?.textContent).toContain("2 + 2 = 4");
  });

  it("puts them together by severity, objective or check, as long as the pane lives", () => {
    const first = show();
    groupBy("severity");
    expect(headers()[0]).toMatch(/^(Errors|Warnings)/);
    fireEvent.change(screen.getByLabelText("Group by"), { target: { value: "rule" } });
    const rules = new Set(study.findings.map(({ rule }) => rule));
    expect(headers()).toHaveLength(rules.size);
    first.unmount();
    show();
    expect(screen.getByLabelText<HTMLSelectElement>("Group by").value).toBe("rule");
    fireEvent.change(screen.getByLabelText("Group by"), { target: { value: "objective" } });
    expect(headers()[0]).toMatch(/^Specific Objective ?1: Strengthen/);
  });

  it("shows what has the words that are searched for, and all again", async () => {
    show();
    const all = screen.getAllByRole("listitem").length;
    const cell = study.findings[0]!.cell;
    const address = `${String.fromCharCode(97 + cell.column)}${cell.row + 1}`;
    fireEvent.change(screen.getByLabelText("Search"), { target: { value: address } });
    await waitFor(() => expect(screen.getAllByRole("listitem").length).toBeLessThan(all));
    fireEvent.change(screen.getByLabelText("Search"), { target: { value: "no such word" } });
    fireEvent.click(await screen.findByRole("button", { name: "Show all" }));
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(all));
  });

  it("fixes with a finding only what the search shows", async () => {
    show();
    const all = study.findings.filter(({ rule }) => rule === "agency-variant");
    expect(screen.getAllByRole("button", { name: `Fix all ${all.length}…` }).length).toBeGreaterThan(0);
    fireEvent.change(screen.getByLabelText("Search"), { target: { value: "MOJ" } });
    const fix = await screen.findAllByRole("button", { name: "Fix all 2…" });
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    fireEvent.click(fix[0]!);
    const change = screen.getByRole("group", { name: /^Fix all 2/ });
    expect(change.textContent).toContain("MoJ, MOSVY");
    expect(within(change).getAllByRole("listitem")).toHaveLength(2);
    fireEvent.click(within(change).getByRole("button", { name: "Change the plan" }));
    await waitFor(() => expect(hosted.session.state().fix.kind).toBe("applied"));
    const { check } = hosted.session.state();
    if (check.kind !== "checked") throw new Error("not checked");
    const left = check.result.findings.filter(({ rule }) => rule === "agency-variant");
    expect(left).toHaveLength(all.length - 2);
  });

  it("shows only what weighs as much as is asked for", async () => {
    show();
    groupBy("severity");
    const { warning } = study.counts;
    fireEvent.click(
      within(screen.getByRole("group", { name: "Show only" })).getByRole("button", { name: /^Warnings/ }),
    );
    await waitFor(() => expect(headers()).toEqual([`Warnings${warning}`]));
  });
});

describe("accepting a finding", () => {
  it("asks for the reason, keeps it with the name, and counts the finding no longer", async () => {
    show();
    groupBy("severity");
    const { error, warning } = study.counts;
    const [row] = screen.getAllByRole("listitem");
    fireEvent.click(within(row!).getByRole("button", { name: "Accept…" }));
    const form = await screen.findByRole("form", { name: "Accept this finding" });
    fireEvent.click(within(form).getByRole("button", { name: "Accept" }));
    expect(within(form).getByText(/Give a reason/)).toBeTruthy();
    fireEvent.change(within(form).getByLabelText(/Why is it right/), { target: { value: "As was agreed" } });
    fireEvent.change(within(form).getByLabelText("Your name"), { target: { value: "The secretariat" } });
    fireEvent.click(within(form).getByRole("button", { name: "Accept" }));
    await waitFor(() => expect(hosted.session.state().accept.job.kind).toBe("accepted"));
    // Folded, they leave room in view for what is accepted.
    const open = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    fireEvent.click(headerOf(open.find((title) => title.startsWith("Warnings")) ?? ""));
    await waitFor(() => expect(headers().at(-1)).toBe("Accepted1"));
    const { check } = hosted.session.state();
    if (check.kind !== "checked") throw new Error("not checked");
    const { counts } = check.result;
    expect(counts.error + counts.warning).toBe(error + warning - 1);
    expect(check.result.settings.accepted).toMatchObject([
      { reason: "As was agreed", by: "The secretariat" },
    ]);
    fireEvent.click(screen.getByRole("button", { name: /^Accepted/ }));
    expect(screen.getByText("Accepted: As was agreed")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "No longer accept" }));
    await waitFor(() => expect(headers().at(-1)).not.toMatch(/^Accepted/));
  });

  it("accepts what has one cause at once", async () => {
    show();
    const spellings = study.findings.filter(({ rule }) => rule === "agency-variant");
    const row = screen.getAllByRole("listitem").find(({ textContent }) => textContent.includes("MOSVY"));
    fireEvent.click(within(row!).getByRole("button", { name: "Accept…" }));
    const form = await screen.findByRole("form", { name: "Accept this finding" });
    fireEvent.change(within(form).getByLabelText(/Why is it right/), { target: { value: "As was signed" } });
    fireEvent.click(
      within(form).getByRole("button", { name: `Accept all ${spellings.length} of this cause` }),
    );
    await waitFor(() => expect(hosted.session.state().accept.job.kind).toBe("accepted"));
    const { check } = hosted.session.state();
    if (check.kind !== "checked") throw new Error("not checked");
    const accepted = check.result.findings.filter((finding) => finding.accepted === "As was signed");
    expect(accepted.map(({ key }) => key)).toEqual(spellings.map(({ key }) => key));
  });

  it("loses nothing that was typed when Excel refuses or the list is left, and knows the name next time", async () => {
    const first = show();
    const [row] = screen.getAllByRole("listitem");
    fireEvent.click(within(row!).getByRole("button", { name: "Accept…" }));
    fireEvent.change(screen.getByLabelText(/Why is it right/), { target: { value: "As was agreed" } });
    fireEvent.change(screen.getByLabelText("Your name"), { target: { value: "The secretariat" } });
    hosted.host.failRequest(1, { code: "InvalidOperationInCellEditMode", message: "" });
    fireEvent.click(screen.getByRole("button", { name: "Accept" }));
    await screen.findByText(/Press Enter in the cell/);
    first.unmount();
    show();
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Why is it right/).value).toBe("As was agreed");
    expect(screen.getByLabelText<HTMLInputElement>("Your name").value).toBe("The secretariat");
  });
});

describe("why a check is made", () => {
  it("is said at the finding, with the way to the page of the check", () => {
    show();
    const [row] = screen.getAllByRole("listitem");
    const { rule } = study.findings[0]!;
    const reason = checkTexts[`ruleReason-${rule}`];
    fireEvent.click(within(row!).getByRole("button", { name: "Why?" }));
    expect(screen.getByText(reason)).toBeTruthy();
    expect(screen.getByRole("link", { name: /^Examples/ }).getAttribute("href")).toBe(`checks.html#${rule}`);
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByText(reason)).toBeNull();
  });
});

describe("what a check weighs", () => {
  it("is changed from a finding, kept in the workbook, and can be taken back", async () => {
    show();
    const [row] = screen.getAllByRole("listitem");
    const { rule } = study.findings[0]!;
    fireEvent.click(within(row!).getByRole("button", { name: "Why?" }));
    fireEvent.change(screen.getByLabelText("In this workbook the check is"), { target: { value: "off" } });
    await waitFor(() =>
      expect(hosted.session.state().weigh).toMatchObject({ kind: "kept", rule, former: null }),
    );
    const { check } = hosted.session.state();
    if (check.kind !== "checked") throw new Error("not checked");
    expect(check.result.findings.filter((finding) => finding.rule === rule)).toEqual([]);
    await act(() => hosted.session.weigh(rule, null));
    const again = hosted.session.state().check;
    expect(again.kind === "checked" && again.result.findings.map(({ key }) => key)).toEqual(
      study.findings.map(({ key }) => key),
    );
  });
});
