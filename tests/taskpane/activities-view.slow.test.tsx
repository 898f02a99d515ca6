import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { activitiesOf, checkPlan } from "../../src/app";
import { activitiesToReport } from "../../src/app/reports/record-activity";
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
    const before = await checkPlan(hosted.workbook, undefined, TODAY);
    if (before.kind === "noPlan") throw new Error("no plan");
    const period = { year: 2023, quarter: 2 } as const;
    const text = activitiesToReport(before, period, createTranslator(language))[0]!.activity.text;

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
    type("date", "when it rained");
    await save();
    const noDay = say("activitySheet-no-day", { text: "when it rained" });
    await waitFor(() => expect(screen.getByText(noDay)).toBeTruthy(), { timeout: 30_000 });
    type("date", "12 June 2023");
    type("place", "Poipet");
    await save();
    await waitFor(async () => {
      const again = await checkPlan(hosted.workbook, undefined, TODAY);
      if (again.kind === "noPlan") throw new Error("no plan");
      expect(activitiesOf(again).filter(({ status }) => status !== null)).toMatchObject([
        {
          ...{
            text,
            status: { status: "done" },
            movedTo: null,
            evidence: "Report of 12 June",
            place: "Poipet",
          },
          dates: [{ first: { year: 2023, month: 6, day: 12 }, last: { year: 2023, month: 6, day: 12 } }],
        },
      ]);
    });
  });

  it.each(LANGUAGES)(
    "confirms the joint action that its words propose, or says that there is none (%s)",
    async (language) => {
      const say = (id: MessageId, values = {}) => createTranslator(language)({ id, values });
      const hosted = await showView("activities", sessionOver(JOINT_PLAN), language);
      const { period, activity } = await activityWithProposal(hosted);
      await act(async () => hosted.session.choosePeriod(period));
      const panel = within(screen.getByRole("tabpanel"));
      fireEvent.change(panel.getByLabelText(say("activitySheet-activity")), {
        target: { value: activity.key },
      });
      const link = () => panel.getByLabelText<HTMLSelectElement>(say("activitySheet-action"));
      const save = async () =>
        act(async () => fireEvent.click(panel.getByRole("button", { name: say("pane-actuals-save") })));
      const kept = async () => {
        const study = await checkPlan(hosted.workbook, undefined, TODAY);
        if (study.kind === "noPlan") throw new Error("no plan");
        return activitiesOf(study).find(({ text }) => text === activity.text)?.action;
      };
      expect(link().selectedOptions[0]?.textContent).toBe(say("activitySheet-proposed", { id: activity.id }));
      fireEvent.click(
        panel.getByRole("button", { name: say("pane-activities-confirm", { id: activity.id }) }),
      );
      expect(link().value).toBe(activity.id);
      await save();
      await waitFor(async () => expect(await kept()).toEqual({ id: activity.id, inferred: false }), {
        timeout: 30_000,
      });
      // Another action than the confirmed one, then none.
      fireEvent.change(link(), { target: { value: "1.1" } });
      await save();
      await waitFor(async () => expect(await kept()).toEqual({ id: "1.1", inferred: false }), {
        timeout: 30_000,
      });
      fireEvent.change(link(), { target: { value: "" } });
      await save();
      await waitFor(async () => expect(await kept()).toBeNull(), { timeout: 30_000 });
    },
  );
});

/** The first activity of the meeting's plan whose joint action is proposed by its words. */
async function activityWithProposal({ workbook }: Awaited<ReturnType<typeof showView>>) {
  const study = await checkPlan(workbook, undefined, TODAY);
  if (study.kind === "noPlan") throw new Error("no plan");
  const all = activitiesOf(study).filter(({ action }) => action?.inferred === true);
  const [found] = all;
  if (found?.action == null || found.year === null || found.quarter === null)
    throw new Error("none proposed");
  const period = { year: found.year, quarter: found.quarter };
  const reported = activitiesToReport(study, period, createTranslator("en"));
  const key = reported.find(({ activity }) => activity.text === found.text)?.key ?? "";
  return { period, activity: { key, text: found.text, id: found.action.id } };
}
