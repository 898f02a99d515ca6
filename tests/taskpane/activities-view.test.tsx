import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { activitiesOf, checkPlan } from "../../src/app";
import { LANGUAGES } from "../../src/locales/catalogues";
import type { IdsAfter, MessageId } from "../../src/locales/message-ids";
import { createTranslator } from "../../src/locales/translator";
import { JOINT_PLAN, sessionOver, TODAY } from "./hosted-session";
import { showView, statusTexts } from "./shown-view";

jest.setTimeout(120_000);

describe("the form of an activity", () => {
  it.each(LANGUAGES)("writes what is said of it into the Activities sheet (%s)", async (language) => {
    const say = (id: MessageId, values = {}) => createTranslator(language)({ id, values });
    const hosted = await showView("activities", sessionOver(JOINT_PLAN), language);
    await act(async () => hosted.session.choosePeriod({ year: 2023, quarter: 2 }));
    const panel = within(screen.getByRole("tabpanel"));
    const field = (id: IdsAfter<"activitySheet-">) => panel.getByLabelText(say(`activitySheet-${id}`));
    const type = (id: IdsAfter<"activitySheet-">, value: string) =>
      fireEvent.change(field(id), { target: { value } });
    const save = async () =>
      act(async () => fireEvent.click(panel.getByRole("button", { name: say("pane-actuals-save") })));
    const text = within(field("activity")).getAllByRole("option")[0]!.textContent;

    type("status", "moved");
    type("movedTo", "some day");
    type("reason", "The venue was flooded");
    await save();
    const refused = say("activitySheet-no-time", { text: "some day" });
    await waitFor(() => expect(screen.getByText(refused)).toBeTruthy(), { timeout: 30_000 });
    expect(hosted.file.sheets).toHaveLength(2);

    type("movedTo", "2024 Q1");
    await save();
    const recorded = say("pane-activities-recorded", { sheet: say("activitySheet-tab") });
    await waitFor(() => expect(statusTexts()).toContain(recorded), { timeout: 30_000 });
    const study = await checkPlan(hosted.workbook, undefined, TODAY);
    if (study.kind === "noPlan") throw new Error("no plan");
    const told = activitiesOf(study).filter(({ status }) => status !== null);
    expect(told).toMatchObject([
      {
        ...{ text, movedTo: { year: 2024, quarter: 1 }, reason: "The venue was flooded", evidence: null },
        status: { status: "moved" },
      },
    ]);

    type("status", "done");
    type("evidence", "Report of 12 June");
    await save();
    await waitFor(async () => {
      const again = await checkPlan(hosted.workbook, undefined, TODAY);
      if (again.kind === "noPlan") throw new Error("no plan");
      expect(activitiesOf(again).filter(({ status }) => status !== null)).toMatchObject([
        { text, status: { status: "done" }, movedTo: null, evidence: "Report of 12 June" },
      ]);
    });
  });
});
