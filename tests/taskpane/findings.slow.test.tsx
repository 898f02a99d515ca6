import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { useSyncExternalStore } from "react";
import { factsOf, type Finding, type StudiedPlan } from "../../src/app";
import { checkTexts } from "../../src/locales/en/checks";
import { fetchOtherViews } from "../../src/taskpane/chunks/fetching";
import { factSections } from "../../src/taskpane/findings/fact-sections";
import { Findings } from "../../src/taskpane/findings/findings";
import { WordsProvider } from "../../src/taskpane/wording/words";
import { type HostedSession, JOINT_PLAN, sessionOver } from "./hosted-session";

let hosted: HostedSession;
let study: StudiedPlan;

beforeEach(async () => {
  localStorage.clear();
  // The texts of what is found come with the list of it.
  await fetchOtherViews();
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
    found({
      severity: "error",
      key: `finding ${row}`,
      fact: `fact ${row}`,
      cell: { sheet: study.plan.sheet, row, column: 0 },
    }),
  );
}

const headers = () => screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);

const rows = () =>
  screen
    .getAllByRole("listitem")
    .filter((row) => row.hasAttribute("aria-posinset"))
    .map((row) => within(row).getAllByRole("button")[0]!);

/** Opens the row of the first fact whose name has some words. */
function openRow(words: string | RegExp): HTMLElement {
  const row = rows().find((button) => button.getAttribute("aria-label")?.match(words));
  if (row === undefined) throw new Error(`No row has ${String(words)}`);
  fireEvent.click(row);
  return row;
}

async function search(words: string): Promise<void> {
  act(() => hosted.session.showSearch(true));
  fireEvent.change(await screen.findByLabelText("Search"), { target: { value: words } });
}

describe("the list of facts", () => {
  it("draws of thousands those in view, and says of each the how-manieth it is", () => {
    show({ findings: many(5000) });
    const drawn = screen.getAllByRole("listitem").filter((row) => row.hasAttribute("aria-posinset"));
    expect(drawn.length).toBeLessThan(60);
    expect(drawn[0]?.getAttribute("aria-posinset")).toBe("1");
    expect(drawn[0]?.getAttribute("aria-setsize")).toBe("5000");
    expect(headers()).toEqual(["Numbers to settle5,000"]);
  });

  it("is gone through by arrow keys, of which the Tab key stops at one item", () => {
    show({ findings: many(300) });
    const [first] = rows();
    act(() => first!.focus());
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
    const focused = () => document.activeElement?.getAttribute("aria-label");
    press("ArrowDown");
    expect(focused()).toMatch(/, A2$/);
    const stops = screen.getAllByRole("listitem").filter((row) => row.querySelector("[tabindex='0']"));
    expect(stops).toHaveLength(1);
    press("End");
    expect(focused()).toMatch(/, A300$/);
    press("Home");
    expect(focused()).toMatch(/, A1$/);
  });

  it("opens one row at a time, by the key of the fix as well, which another layout writes as another letter", async () => {
    show();
    const [first, second] = rows();
    fireEvent.click(first!);
    expect(rows().map((row) => row.getAttribute("aria-expanded"))).toContain("true");
    act(() => second!.focus());
    fireEvent.keyDown(second!, { key: "ថ", code: "KeyF" });
    const change = await screen.findByRole("button", { name: "Change F11" });
    await waitFor(() => expect(document.activeElement).toBe(change));
    expect(rows().filter((row) => row.getAttribute("aria-expanded") === "true")).toHaveLength(1);
    fireEvent.keyDown(change, { key: "Escape" });
    expect(rows().filter((row) => row.getAttribute("aria-expanded") === "true")).toHaveLength(0);
  });

  it("says so where nothing is found", () => {
    show({ findings: [], failed: [] });
    expect(screen.getByText("Nothing to fix: every check passed.")).toBeTruthy();
  });

  it("does not say that all is well where a check broke off", () => {
    show({ findings: [], failed: [{ rule: "target-zero", detail: "" }] });
    expect(screen.queryByText(/Nothing to mend/)).toBeNull();
    expect(screen.getByText(/One check stopped because of a fault in the add-in: target-zero/)).toBeTruthy();
  });

  it("names the sheet where a finding is not on the plan's own", () => {
    show({ findings: [found({ severity: "error", cell: { sheet: "Annex 4", row: 1, column: 1 } })] });
    expect(screen.getByRole("button", { name: "'Annex 4'!B2" })).toBeTruthy();
  });

  it("counts the cells of a fact that have no room", () => {
    const cells = [1, 2, 3, 4].map((row) => ({ sheet: study.plan.sheet, row, column: 0 }));
    show({ findings: cells.map((cell) => found({ cell, fact: "agency-variant MOJ" })) });
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    expect(screen.getByRole("listitem").textContent).toContain("A2A3+2");
  });
});

describe("looking through the facts", () => {
  it("has the ten facts of the meeting's plan, what contradicts itself before all else", () => {
    show();
    const sections = factSections(factsOf(study.findings));
    expect(sections.map(({ kind, facts }) => [kind, facts.length])).toEqual([
      ["number", 3],
      ["question", 2],
      ["words", 5],
    ]);
    expect(headers()[0]).toBe("Numbers to settle3");
  });

  it("shows what has the words that are searched for, and all again", async () => {
    show();
    const all = rows().length;
    await search("f11");
    await waitFor(() => expect(rows()).toHaveLength(1));
    fireEvent.change(screen.getByLabelText("Search"), { target: { value: "no such word" } });
    fireEvent.click(await screen.findByRole("button", { name: "Show all" }));
    await waitFor(() => expect(rows()).toHaveLength(all));
  });

  it("fixes with a fact only what the search shows, and only the fact where that is chosen", async () => {
    show();
    await search("d8");
    await waitFor(() => expect(rows()).toHaveLength(2));
    openRow(/MOJ/);
    const fixes = screen.getAllByRole("radio").map((radio) => radio.parentElement?.textContent);
    expect(fixes).toEqual(["Only these 2", "All 4 of this kind"]);
    const change = screen.getByRole("list", { name: /^Only these 2/ });
    expect(
      within(change)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([expect.stringContaining("GCNP, MoJ, MOSVY"), expect.stringContaining("GCNP, MoJ, MOSVY")]);
    fireEvent.click(screen.getByRole("button", { name: "Change 2 cells" }));
    await waitFor(() => expect(hosted.session.state().fix.kind).toBe("applied"));
    const { check } = hosted.session.state();
    if (check.kind !== "checked") throw new Error("not checked");
    const left = check.result.findings.filter(({ rule }) => rule === "agency-variant");
    expect(left.map(({ fact }) => fact)).not.toContain("agency-variant MOJ");
    expect(left).toHaveLength(study.findings.filter(({ rule }) => rule === "agency-variant").length - 2);
  });
});

describe("accepting a fact", () => {
  it("asks for the reason, keeps it with the name, and counts the finding no longer", async () => {
    show();
    const { error, warning } = study.counts;
    openRow(/^2 \+ 2/);
    fireEvent.click(screen.getByRole("button", { name: "Accept as it is…" }));
    const form = await screen.findByRole("form", { name: "Accept this as it is" });
    fireEvent.click(within(form).getByRole("button", { name: "Accept" }));
    expect(within(form).getByText(/Give a reason/)).toBeTruthy();
    fireEvent.change(within(form).getByLabelText(/Why is it right/), { target: { value: "As was agreed" } });
    fireEvent.change(within(form).getByLabelText("Your name"), { target: { value: "The secretariat" } });
    fireEvent.click(within(form).getByRole("button", { name: "Accept" }));
    await waitFor(() => expect(hosted.session.state().accept.job.kind).toBe("accepted"));
    await search("As was agreed");
    await waitFor(() => expect(headers()).toEqual(["Accepted1"]));
    const { check } = hosted.session.state();
    if (check.kind !== "checked") throw new Error("not checked");
    const { counts } = check.result;
    expect(counts.error + counts.warning).toBe(error + warning - 1);
    expect(check.result.settings.accepted).toMatchObject([
      { reason: "As was agreed", by: "The secretariat" },
    ]);
    fireEvent.click(screen.getByRole("button", { name: /^Accepted/ }));
    openRow(/^2 \+ 2/);
    expect(screen.getByText("Accepted: As was agreed")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Count it again" }));
    await waitFor(() => expect(hosted.session.state().accept.job.kind).toBe("withdrawn"));
    act(() => hosted.session.searchFacts(""));
    await waitFor(() => expect(headers()[0]).toBe("Numbers to settle3"));
  });

  it("accepts all cells of the fact at once, and nothing that is only alike", async () => {
    show();
    await search("mosvy d8");
    await waitFor(() => expect(rows()).toHaveLength(1));
    openRow(/MOSVY/);
    fireEvent.click(screen.getByRole("button", { name: "Accept as it is…" }));
    const form = await screen.findByRole("form", { name: "Accept this as it is" });
    fireEvent.change(within(form).getByLabelText(/Why is it right/), { target: { value: "As was signed" } });
    fireEvent.click(within(form).getByRole("button", { name: "Accept" }));
    await waitFor(() => expect(hosted.session.state().accept.job.kind).toBe("accepted"));
    const { check } = hosted.session.state();
    if (check.kind !== "checked") throw new Error("not checked");
    const accepted = check.result.findings.filter((finding) => finding.accepted === "As was signed");
    expect(accepted.map(({ fact }) => fact)).toEqual(["agency-variant MOSVY", "agency-variant MOSVY"]);
  });

  it("loses nothing that was typed when Excel refuses or the list is left, and knows the name next time", async () => {
    const first = show();
    openRow(/^2 \+ 2/);
    await waitFor(() => expect(hosted.session.state().selection).not.toBeNull());
    fireEvent.click(screen.getByRole("button", { name: "Accept as it is…" }));
    fireEvent.change(screen.getByLabelText(/Why is it right/), { target: { value: "As was agreed" } });
    fireEvent.change(screen.getByLabelText("Your name"), { target: { value: "The secretariat" } });
    hosted.host.failRequest(1, { code: "InvalidOperationInCellEditMode", message: "" });
    fireEvent.click(screen.getByRole("button", { name: "Accept" }));
    await screen.findByText(/Press Enter in the cell/);
    first.unmount();
    show();
    const reason = await screen.findByLabelText<HTMLTextAreaElement>(/Why is it right/);
    expect(reason.value).toBe("As was agreed");
    expect(screen.getByLabelText<HTMLInputElement>("Your name").value).toBe("The secretariat");
  });
});

describe("why a check is made", () => {
  it("is said at the finding, with the way to the page of the check", () => {
    show();
    const { rule } = study.findings[0]!;
    const reason = checkTexts[`ruleReason-${rule}`];
    openRow(/^2 \+ 2/);
    fireEvent.click(screen.getByRole("button", { name: "Why?" }));
    expect(screen.getByText(reason)).toBeTruthy();
    expect(screen.getByRole("link", { name: /^Examples/ }).getAttribute("href")).toBe(`checks.html#${rule}`);
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByText(reason)).toBeNull();
  });
});

describe("what a check weighs", () => {
  it("is changed from a finding, kept in the workbook, and can be taken back", async () => {
    show();
    const { rule } = study.findings[0]!;
    openRow(/^2 \+ 2/);
    fireEvent.click(screen.getByRole("button", { name: "Why?" }));
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
