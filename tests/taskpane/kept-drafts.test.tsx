import { fireEvent, screen, within } from "@testing-library/react";
import type { Workbook } from "../../src/app";
import { draftsInBrowser } from "../../src/taskpane/drafts/kept-drafts";
import { placeKey } from "../../src/taskpane/drafts/report-draft";
import { createSession, type Session } from "../../src/taskpane/session";
import { isBusy } from "../../src/taskpane/pane-state";
import { JOINT_PLAN, sessionOver, TODAY } from "./hosted-session";
import { showView } from "./shown-view";

jest.setTimeout(60_000);

const DOCUMENT = "https://example.org/plans/Plan of Action.xlsx";
const place = { indicator: "1.4-2", period: { year: 2024, quarter: 1 }, party: "Cambodia" } as const;
const draft = { actual: "14", evidence: "list", varianceReason: "", comment: "in May" };

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
    before.chooseReport(place.indicator, place.party);
    before.draftReport(place, draft);
    before.draftReason(finding!, "Agreed in");

    const after = paneOn(workbook, DOCUMENT).state();
    expect(after.reporting).toMatchObject({ indicator: "1.4-2", party: "Cambodia" });
    expect(after.period).toEqual(place.period);
    expect(after.reporting.drafts).toEqual(new Map([[placeKey(place), draft]]));
    expect(Object.values(after.accept.drafts)).toEqual(["Agreed in"]);
    expect(paneOn(workbook, "https://example.org/other.xlsx").state().reporting.drafts.size).toBe(0);
  });

  it("is forgotten once it is recorded", async () => {
    const { workbook } = sessionOver(JOINT_PLAN);
    const pane = paneOn(workbook, DOCUMENT);
    await pane.check();
    await pane.recordReport(place, draft, { language: "en", goOn: false });
    expect(pane.state().reporting.recording.kind).toBe("recorded");
    expect(localStorage).toHaveLength(0);
    expect(paneOn(workbook, DOCUMENT).state().reporting.drafts.size).toBe(0);
  });

  it("stays where Excel refuses it, and over the pane's end", async () => {
    const { workbook, host } = sessionOver(JOINT_PLAN);
    const pane = paneOn(workbook, DOCUMENT);
    await pane.check();
    host.failRequest(2, { code: "GeneralException", message: "" });
    await pane.recordReport(place, draft, { language: "en", goOn: false });
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
    host.failRequest(1, { code: "GeneralException", message: "" });
    fireEvent.submit(form());
    await screen.findAllByText("Nothing was confirmed.");
    expect(unit().value).toBe("judges");
    fireEvent.submit(form());
    await screen.findAllByText(/^Definition of 1\.1-1 written/);
    expect(screen.queryByRole("form", { name: /1\.1-1/ })).toBeNull();
  });
});
