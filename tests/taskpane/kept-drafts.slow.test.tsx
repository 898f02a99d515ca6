import { fireEvent, screen, within } from "@testing-library/react";
import type { Workbook } from "../../src/app";
import type { DefinitionDraft } from "../../src/taskpane/indicators/definition-draft";
import { draftsInBrowser } from "../../src/taskpane/drafts/kept-drafts";
import { placeKey } from "../../src/taskpane/report/report-draft";
import { createSession, type Session } from "../../src/taskpane/session";
import { findingId } from "../../src/taskpane/findings/finding-id";
import { isBusy } from "../../src/taskpane/pane-state";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { fillRows, workbookOfRows } from "../workbook-of-rows";
import { JOINT_PLAN, sessionOver, TODAY } from "./hosted-session";
import { showView } from "./shown-view";

const DOCUMENT = "https://example.org/plans/Plan of Action.xlsx";
const place = { indicator: "1.4-2", period: { year: 2024, quarter: 1 }, party: "Cambodia" } as const;
const draft = {
  actual: "14",
  evidence: "list",
  varianceReason: "",
  comment: "in May",
  parts: { "sex: Women": "6" },
  stating: { state: "submitted", by: "", remark: "" },
} as const;

/** A pane on a document, after the one before it was closed. */
const paneOn = (workbook: Workbook, document: string): Session =>
  createSession(workbook, () => TODAY, draftsInBrowser(document));

afterEach(() => localStorage.clear());

describe("what was typed and not sent", () => {
  it("is there again when the pane is opened again, for its own document only", async () => {
    const { workbook } = sessionOver(JOINT_PLAN);
    const before = paneOn(workbook, DOCUMENT);
    await before.check();
    const { check } = before.state();
    const finding = check.kind === "checked" ? check.result.findings[0]! : null;
    before.choosePeriod(place.period);
    before.addParty(place, place.party);
    before.draftReport(place, draft);
    before.draftReason(finding!, "Agreed in");

    const after = paneOn(workbook, DOCUMENT).state();
    expect(after.reporting).toMatchObject({
      open: { indicator: "1.4-2", period: place.period },
      party: "Cambodia",
    });
    expect(after.period).toEqual(place.period);
    expect(after.reporting.drafts).toEqual(new Map([[placeKey(place), draft]]));
    expect(Object.values(after.accept.drafts)).toEqual(["Agreed in"]);
    expect(paneOn(workbook, "https://example.org/other.xlsx").state().reporting.drafts.size).toBe(0);
  });

  describe("about a plan that was edited while the pane was closed", () => {
    const HEADER = ["Action", "Indicator", "Overall target", 2023, 2024];
    const LAWS = ["1.1 Draft model laws", "Number of laws drafted", 6, 3, 3];
    const WORKSHOPS = ["2.1 Run workshops", "Number of workshops held", 6, 3, 3];
    const AGENCIES = ["2.1 Inspect agencies", "Number of agencies inspected", 6, 3, 3];
    const at = { indicator: "2.1-1", period: { year: 2024 }, party: "" } as const;

    /** The state of a pane on the plan after an edit, in which something was typed before it. */
    async function reopenedAfter(rows: readonly (readonly (string | number)[])[]) {
      const file = workbookOfRows([["Plan of action 2023-2024"], HEADER, LAWS, WORKSHOPS], "Plan");
      const { workbook } = hostWorkbook(file);
      const before = paneOn(workbook, DOCUMENT);
      await before.check();
      before.draftReport(at, draft);
      fillRows(file.sheets[0]!, [["Plan of action 2023-2024"], HEADER, ...rows]);
      const after = paneOn(workbook, DOCUMENT);
      await after.check();
      return after;
    }

    it("is in the form of its indicator, whatever number that has now", async () => {
      const renumbered = ["2.2 Run workshops", ...WORKSHOPS.slice(1)];
      const { reporting, draftRows } = (await reopenedAfter([LAWS, AGENCIES, renumbered])).state();
      expect([...reporting.drafts.keys()]).toEqual([placeKey({ ...at, indicator: "2.2-1" })]);
      expect([reporting.open, draftRows.setAside]).toEqual([
        { ...at, indicator: "2.2-1", party: undefined },
        [],
      ]);
    });

    it("is set aside where the plan has it no more, also over the pane's end, and can be given to another", async () => {
      const after = await reopenedAfter([LAWS, AGENCIES]);
      expect(after.state().reporting.drafts.size).toBe(0);
      const [aside] = after.state().draftRows.setAside;
      expect(aside).toEqual({
        ...{ kind: "report", words: "Number of workshops held", period: { year: 2024 }, party: "", draft },
      });
      const { workbook } = hostWorkbook(
        workbookOfRows([["Plan of action 2023-2024"], HEADER, LAWS, AGENCIES]),
      );
      const later = paneOn(workbook, DOCUMENT);
      expect(later.state().draftRows.setAside).toEqual([aside]);
      later.giveDraft(later.state().draftRows.setAside[0]!, "2.1-1");
      expect(later.state().reporting.drafts).toEqual(new Map([[placeKey(at), draft]]));
      expect(later.state().draftRows.setAside).toEqual([]);
    });

    describe("and more than a report", () => {
      const definition: DefinitionDraft = {
        measure: "number",
        aggregation: "sum",
        direction: "increase",
        frequency: null,
        partyParts: null,
        keyIndicator: "yes",
        unit: "workshops",
        baseline: "",
        baselineYear: "",
        meansOfVerification: "Lists of participants",
        parties: "",
      };
      // The years of both add up to another total.
      const OTHER_LAWS = ["1.1 Draft model laws", "Number of laws drafted", 7, 3, 3];
      const OTHER_WORKSHOPS = ["2.1 Run workshops", "Number of workshops held", 7, 3, 3];
      const mismatch = (session: Session, words: string) => {
        const { check } = session.state();
        const { findings, plan } = check.kind === "checked" ? check.result : { findings: [], plan: null };
        const row = plan?.indicators.find(({ text }) => text === words)?.cell.row;
        return findings.find(({ rule, cell }) => rule === "target-total-mismatch" && cell.row === row)!;
      };

      async function typedOver(after: readonly (readonly (string | number)[])[]) {
        const file = workbookOfRows(
          [["Plan of action 2023-2024"], HEADER, OTHER_LAWS, OTHER_WORKSHOPS],
          "Plan",
        );
        const hosted = hostWorkbook(file);
        const { workbook } = hosted;
        const before = paneOn(workbook, DOCUMENT);
        await before.check();
        before.draftDefinition("2.1-1", definition);
        before.draftReason(mismatch(before, "Number of workshops held"), "So it was agreed");
        fillRows(file.sheets[0]!, [["Plan of action 2023-2024"], HEADER, ...after]);
        const pane = paneOn(workbook, DOCUMENT);
        await pane.check();
        return { hosted, pane };
      }

      it("a reason for accepting a finding follows its row, and so does a definition", async () => {
        const renumbered = ["2.2 Run workshops", ...OTHER_WORKSHOPS.slice(1)];
        const { pane } = await typedOver([
          OTHER_LAWS,
          ["2.1 Draft bylaws", "Number of bylaws", 7, 3, 3],
          renumbered,
        ]);
        const { accept, definitionDrafts } = pane.state();
        expect(accept.drafts).toEqual({
          [findingId(mismatch(pane, "Number of workshops held"))]: "So it was agreed",
        });
        expect(Object.keys(definitionDrafts)).toEqual(["2.2-1"]);
      });

      it("a definition whose indicator is gone can be given to another", async () => {
        const { hosted, pane } = await typedOver([OTHER_LAWS, AGENCIES]);
        expect(pane.state().definitionDrafts).toEqual({});
        const [aside] = pane.state().draftRows.setAside;
        expect(aside).toEqual({ kind: "definition", words: "Number of workshops held", draft: definition });
        await showView("indicators", { ...hosted, session: pane });
        fireEvent.change(await screen.findByLabelText("Indicator"), { target: { value: "1.1-1" } });
        fireEvent.click(screen.getByRole("button", { name: "Use it for “1.1-1 Number of laws drafted”" }));
        expect(pane.state().definitionDrafts).toEqual({ "1.1-1": definition });
        expect(pane.state().draftRows.setAside).toEqual([]);
        expect(screen.getByDisplayValue("Lists of participants")).toBeTruthy();
      });
    });

    it("is set aside where an earlier release kept nothing but its number", async () => {
      const { workbook } = hostWorkbook(
        workbookOfRows([["Plan of action 2023-2024"], HEADER, LAWS, AGENCIES]),
      );
      localStorage.setItem(
        `plan-of-action-tracker.drafts ${DOCUMENT}`,
        JSON.stringify({
          keptOn: Date.now(),
          reports: { [placeKey(at)]: draft },
          reasons: {},
          definitions: {},
        }),
      );
      const pane = paneOn(workbook, DOCUMENT);
      await pane.check();
      expect(pane.state().reporting.drafts.size).toBe(0);
      expect(pane.state().draftRows.setAside).toMatchObject([{ words: "2.1-1", draft }]);
    });
  });

  it("is forgotten once it is recorded", async () => {
    const { workbook } = sessionOver(JOINT_PLAN);
    const pane = paneOn(workbook, DOCUMENT);
    await pane.check();
    await pane.recordReports([{ place, draft, measure: "number", parts: [], standing: null }], {
      language: "en",
      goOn: [],
    });
    expect(pane.state().reporting.recording.kind).toBe("recorded");
    expect(localStorage).toHaveLength(0);
    expect(paneOn(workbook, DOCUMENT).state().reporting.drafts.size).toBe(0);
  });

  it("stays where Excel refuses it, and over the pane's end", async () => {
    const { workbook, host } = sessionOver(JOINT_PLAN);
    const pane = paneOn(workbook, DOCUMENT);
    await pane.check();
    host.failRequest(2, { code: "GeneralException", message: "" });
    await pane.recordReports([{ place, draft, measure: "number", parts: [], standing: null }], {
      language: "en",
      goOn: [],
    });
    expect(pane.state().reporting.recording.kind).toBe("failed");
    expect(isBusy(pane.state())).toBe(false);
    expect(paneOn(workbook, DOCUMENT).state().reporting.drafts.get(placeKey(place))).toEqual(draft);
  });

  it("is nothing where the browser's storage holds something else", () => {
    const { workbook } = sessionOver(JOINT_PLAN);
    const key = `plan-of-action-tracker.drafts ${DOCUMENT}`;
    for (const text of ["{", "null", '{"reports":{"a":1},"reasons":[],"definitions":{"b":{"unit":2}}}']) {
      localStorage.setItem(key, text);
      const { reporting, definitionDrafts } = paneOn(workbook, DOCUMENT).state();
      expect([reporting.drafts.size, definitionDrafts]).toEqual([0, {}]);
    }
  });

  it("is forgotten after three months", () => {
    const { workbook } = sessionOver(JOINT_PLAN);
    paneOn(workbook, DOCUMENT).draftReport(place, draft);
    const key = localStorage.key(0)!;
    const kept = JSON.parse(localStorage.getItem(key)!) as object;
    localStorage.setItem(key, JSON.stringify({ ...kept, keptOn: Date.now() - 91 * 86_400_000 }));
    expect(paneOn(workbook, DOCUMENT).state().reporting.drafts.size).toBe(0);
    expect(localStorage).toHaveLength(0);
  });
});

describe("the form of an indicator's definition", () => {
  it("keeps what was typed where it cannot be saved, and closes once it is", async () => {
    const { host } = await showView("indicators");
    fireEvent.click(screen.getAllByRole("button", { name: /^Change: 1\.1-1/ })[0]!);
    const form = () => screen.getByRole("form", { name: /1\.1-1/ });
    const unit = () => within(form()).getByLabelText<HTMLInputElement>("Unit");
    fireEvent.change(unit(), { target: { value: "judges" } });
    host.failRequest(1, { code: "InvalidOperationInCellEditMode" });
    fireEvent.submit(form());
    await screen.findAllByText("Nothing was confirmed.");
    expect(unit().value).toBe("judges");
    fireEvent.submit(form());
    await screen.findAllByText(/^Definition of 1\.1-1 written/);
    expect(screen.queryByRole("form", { name: /1\.1-1/ })).toBeNull();
  });
});
