import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { activitiesOf, type ActivityToReport, activitiesToReport, checkPlan } from "../../src/app";
import { LANGUAGES } from "../../src/locales/catalogues";
import type { MessageId } from "../../src/locales/message-ids";
import { createTranslator } from "../../src/locales/translator";
import { draftsInBrowser } from "../../src/taskpane/drafts/kept-drafts";
import { createSession } from "../../src/taskpane/session";
import { type HostedSession, JOINT_PLAN, sessionOver, TODAY } from "./hosted-session";
import { showView, statusTexts } from "./shown-view";

jest.setTimeout(120_000);

async function studyOf({ workbook }: HostedSession) {
  const study = await checkPlan(workbook, undefined, TODAY);
  if (study.kind === "noPlan") throw new Error("no plan");
  return study;
}

const rowOf = ({ key }: ActivityToReport): HTMLElement => {
  const row = [...document.querySelectorAll<HTMLElement>("li[data-key]")].find(
    (each) => each.dataset.key === key,
  );
  if (row === undefined) throw new Error(`There is no row ${key}`);
  return row;
};

describe.each(LANGUAGES)("the list of activities in %s", (language) => {
  const say = (id: MessageId, values = {}) => createTranslator(language)({ id, values });
  const tap = (activity: ActivityToReport, mark: MessageId) =>
    fireEvent.click(
      within(rowOf(activity)).getByRole("button", { name: new RegExp(`(^|\\s)${say(mark)}$`) }),
    );
  const foot = () => within(screen.getByRole("tabpanel").querySelector<HTMLElement>("[data-foot]")!);
  const record = async (count: number) =>
    act(async () =>
      fireEvent.click(foot().getByRole("button", { name: say("pane-activities-record", { count }) })),
    );
  const shown = async () => {
    const hosted = await showView("activities", sessionOver(JOINT_PLAN), language);
    return { hosted, ...activitiesToReport(await studyOf(hosted), TODAY, createTranslator(language)) };
  };
  const told = async (hosted: HostedSession) =>
    activitiesOf(await studyOf(hosted)).filter(({ status }) => status !== null);

  it("records what taps say of several activities at once, and takes it back", async () => {
    const { hosted, unsaid } = await shown();
    const [first, second] = unsaid;
    tap(first!, "pane-activities-done");
    tap(second!, "activityStatus-moved");
    // The quarter that lasts is proposed.
    const to = within(rowOf(second!)).getByRole("group", { name: say("activitySheet-movedTo") });
    expect(within(to).getAllByRole("button")[0]!.getAttribute("aria-pressed")).toBe("true");
    const before = hosted.host.traffic.requests;
    await record(2);
    const news = say("pane-activities-recorded", { count: 2, sheet: say("activitySheet-tab") });
    await waitFor(() => expect(statusTexts()).toContain(news), { timeout: 30_000 });
    const requests = hosted.host.traffic.requests - before;
    expect(await told(hosted)).toMatchObject([
      { text: first!.activity.text, status: { status: "done" }, movedTo: null },
      { text: second!.activity.text, status: { status: "moved" }, movedTo: { year: 2024, quarter: 3 } },
    ]);
    await act(async () => fireEvent.click(foot().getByRole("button", { name: say("pane-undo") })));
    await waitFor(() => expect(statusTexts()).toContain(say("pane-activities-undone")), { timeout: 30_000 });
    expect(await told(hosted)).toEqual([]);
    // What was said is here again; one more takes no more requests.
    tap(unsaid[2]!, "pane-activities-done");
    const again = hosted.host.traffic.requests;
    await record(3);
    await waitFor(async () => expect(await told(hosted)).toHaveLength(3), { timeout: 30_000 });
    expect(hosted.host.traffic.requests - again).toBeLessThanOrEqual(requests + 30);
  });

  it("keeps when, where, by whom, what shows it and why, and refuses at the row what is no time", async () => {
    const { hosted, unsaid } = await shown();
    const [first] = unsaid;
    tap(first!, "activityStatus-moved");
    const row = () => within(rowOf(first!));
    fireEvent.click(row().getByRole("button", { name: say("pane-activities-other") }));
    const type = (label: MessageId, value: string) =>
      fireEvent.change(row().getByRole("textbox", { name: say(label) }), { target: { value } });
    type("activitySheet-movedTo", "some day");
    fireEvent.click(row().getByRole("button", { name: say("pane-activities-more") }));
    type("activitySheet-reason", "The venue was flooded");
    type("activitySheet-host", "NCCT");
    type("activitySheet-place", "Poipet");
    await record(1);
    const refused = say("activitySheet-no-time", { text: "some day" });
    await waitFor(() => expect(row().getByText(refused)).toBeTruthy(), { timeout: 30_000 });
    expect(hosted.file.sheets).toHaveLength(2);
    type("activitySheet-movedTo", "2024 Q1");
    await record(1);
    await waitFor(async () => expect(await told(hosted)).toHaveLength(1), { timeout: 30_000 });
    expect(await told(hosted)).toMatchObject([
      {
        ...{ movedTo: { year: 2024, quarter: 1 }, reason: "The venue was flooded", place: "Poipet" },
        ...{ host: "NCCT", evidence: null },
      },
    ]);
  });

  it("confirms the joint action that its words propose, or says that there is none", async () => {
    const { hosted, unsaid, toCome } = await shown();
    const proposed = [...unsaid, ...toCome].find(({ activity }) => activity.action?.inferred === true)!;
    const id = proposed.activity.action?.id ?? "";
    const row = () => within(rowOf(proposed));
    const kept = async () =>
      activitiesOf(await studyOf(hosted)).find(({ text }) => text === proposed.activity.text)?.action;
    fireEvent.click(row().getAllByRole("button")[0]!);
    const link = () => row().getByLabelText<HTMLSelectElement>(say("activitySheet-action"));
    expect(link().selectedOptions[0]?.textContent).toBe(say("activitySheet-proposed", { id }));
    fireEvent.click(row().getByRole("button", { name: say("pane-activities-confirm", { id }) }));
    await record(1);
    await waitFor(async () => expect(await kept()).toEqual({ id, inferred: false }), { timeout: 30_000 });
    await act(async () => fireEvent.click(foot().getByRole("button", { name: say("pane-undo") })));
    await waitFor(async () => expect(await kept()).toEqual({ id, inferred: true }), { timeout: 30_000 });
    fireEvent.change(link(), { target: { value: "" } });
    await record(1);
    await waitFor(async () => expect(await kept()).toBeNull(), { timeout: 30_000 });
  });
});

describe("the list of activities", () => {
  const marks = (activity: ActivityToReport) =>
    within(rowOf(activity))
      .getAllByRole("button", { pressed: true })
      .map(({ textContent }) => textContent);

  it("is used by letters, by their places on the keyboard, and by arrows", async () => {
    const hosted = await showView("activities");
    const { unsaid } = activitiesToReport(await studyOf(hosted), TODAY, createTranslator("en"));
    const main = rowOf(unsaid[0]!).querySelector<HTMLElement>("[data-main]")!;
    main.focus();
    fireEvent.keyDown(main, { key: "ก", code: "KeyD" });
    expect(marks(unsaid[0]!)).toEqual(["✓ Done"]);
    fireEvent.keyDown(main, { key: "u", code: "KeyU" });
    expect(marks(unsaid[0]!)).toEqual(["● Under way"]);
    fireEvent.keyDown(main, { key: "u", code: "KeyU" });
    expect(within(rowOf(unsaid[0]!)).queryByRole("button", { pressed: true })).toBeNull();
    fireEvent.keyDown(main, { key: "ArrowDown" });
    fireEvent.keyDown(document.activeElement!, { key: "x", code: "KeyX" });
    expect(marks(unsaid[1]!)).toEqual(["× Dropped"]);
    // In a field they are letters.
    const place = within(rowOf(unsaid[1]!)).getByRole("textbox", { name: "Place" });
    fireEvent.keyDown(place, { key: "d", code: "KeyD" });
    expect(marks(unsaid[1]!)).toEqual(["× Dropped"]);
    fireEvent.click(screen.getByRole("button", { name: "Clear" }));
    expect(hosted.session.state().telling.drafts.size).toBe(0);
  });

  it("says of all at once that they are done", async () => {
    const hosted = await showView("activities");
    const { unsaid } = activitiesToReport(await studyOf(hosted), TODAY, createTranslator("en"));
    fireEvent.click(screen.getByRole("button", { name: `All ${unsaid.length} done` }));
    expect(screen.getByRole("button", { name: `Record ${unsaid.length} activities` })).toBeTruthy();
  });

  it("keeps what was said and not recorded over the pane's end", async () => {
    const { workbook } = sessionOver(JOINT_PLAN);
    const store = () => draftsInBrowser("https://example.org/activities.xlsx");
    const draft = { status: "moved", movedTo: "2024 Q4", action: null } as const;
    createSession(workbook, () => TODAY, store()).draftActivity("a key", draft);
    const later = createSession(workbook, () => TODAY, store());
    expect(later.state().telling.drafts).toEqual(new Map([["a key", draft]]));
    later.clearActivities();
    expect(localStorage).toHaveLength(0);
  });
});
