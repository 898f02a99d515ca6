import type { Activity } from "../../src/plan/activity";
import { formatAddress, type Grid, type GridValue } from "@plan-of-action/xlsx/grid";
import { formatDay, periodKey } from "../../src/plan/period";
import { readActivities } from "../../src/reading/activities/activities";
import { gridOf } from "./grid-of";
import { planReading } from "./told";

const PLAN = gridOf(
  [
    ["Plan 2023-2025"],
    ["No", "Action", "Indicator", "Target", "2023", "2024", "2025"],
    ["1.1", "Train officers", "# trained", 15, 5, 5, 5],
    ["1.2", "Meet twice", "# meetings", 6, 2, 2, 2],
  ],
  { sheet: "Plan" },
);

function activitiesIn(...sheets: readonly Grid[]): readonly Activity[] {
  const { plan, workplan } = planReading(...sheets);
  return readActivities(sheets, plan, workplan);
}

/** What is told of an activity besides its words, such as "2023-Q2 done host place date". */
function told(activity: Activity): string {
  const { year, quarter, status, movedTo, dates, until } = activity;
  return [
    `${year}${quarter === null ? "" : `-Q${quarter}`}`,
    ...(until === null ? [] : [`to ${periodKey(until)}`]),
    status === null ? "–" : status.status,
    ...(movedTo === null ? [] : [`to ${periodKey(movedTo)}`]),
    ...(activity.place === null ? [] : [`in ${activity.place}`]),
    ...(activity.host === null ? [] : [`host ${activity.host}`]),
    ...(activity.isTentative ? ["tentative"] : []),
    ...dates.map(({ first, last }) => `${formatDay(first)}/${formatDay(last)}`),
    ...(activity.reason === null ? [] : [`because ${activity.reason}`]),
  ].join(" ");
}

function rows(table: readonly (readonly (GridValue | undefined)[])[]): readonly string[] {
  return activitiesIn(PLAN, gridOf(table, { sheet: "Workplan" })).map(
    (activity) => `${activity.text}: ${told(activity)}`,
  );
}

describe("activities of a workplan", () => {
  it("have place, host and dates where the text of a cell with quarters names them", () => {
    const cell = [
      "Q2 Output:\nFinal plan",
      "Q2 Activities:",
      "• Meeting to sign the plan, tentatively in Bangkok, Thailand (12 – 13 June 2023)",
      "Q4 Output:\nLessons",
      "Q4 Activities:",
      "• Annual meeting, in Cambodia",
      "• Write the next plan",
    ].join("\n");
    expect(rows([["Year 1 (2023)"], [cell]])).toEqual([
      "Meeting to sign the plan, tentatively in Bangkok, Thailand (12 – 13 June 2023): 2023-Q2 – in Bangkok, Thailand host Thailand tentative 2023-06-12/2023-06-13",
      "Annual meeting, in Cambodia: 2023-Q4 – in Cambodia host Cambodia",
      "Write the next plan: 2023-Q4 –",
    ]);
  });

  it("have the status that their own words end with", () => {
    const cell =
      "Q2 Activities:\n• Training 1.1 – Done\n• Meeting (postponed to Q1 2024)\n• Visit [cancelled]";
    expect(rows([["Year 1 (2023)"], [cell]])).toEqual([
      "Training 1.1 – Done: 2023-Q2 done",
      "Meeting (postponed to Q1 2024): 2023-Q2 moved to 2024-Q1",
      "Visit [cancelled]: 2023-Q2 dropped",
    ]);
  });

  it("have what the users' own columns say beside marks under quarters, and are one over several", () => {
    expect(
      rows([
        ["No.", "Activity", "2023", "", "", "", "Status", "Venue", "Remarks"],
        ["", "", "Q1", "Q2", "Q3", "Q4"],
        ["1.1", "Train", "x", "x", "", "", "Done", "Phnom Penh", ""],
        ["1.2", "Meet", "", "", "x", "", "Postponed to Q1 2024", "", "Budget not released in time"],
        ["", "Visit", "", "", "", "x", "Cancelled", "", "No request"],
        ["", "Report", "", "", "", "x", "", "", ""],
      ]),
    ).toEqual([
      "Train: 2023-Q1 to 2023-Q2 done in Phnom Penh",
      "Meet: 2023-Q3 moved to 2024-Q1 because Budget not released in time",
      "Visit: 2023-Q4 dropped because No request",
      "Report: 2023-Q4 –",
    ]);
  });

  it.each<[string, string, string]>([
    ["English", "Not yet started", "planned"],
    ["English", "Completed on 12 June 2023", "done"],
    ["English", "Incomplete", "planned"],
    ["French", "Incomplet", "planned"],
    ["Spanish", "Incompleta", "planned"],
    ["Khmer", "មិនទាន់បញ្ចប់", "planned"],
    ["Vietnamese", "Chưa hoàn thành", "planned"],
    ["Thai", "อยู่ระหว่างดำเนินการ", "underWay"],
    ["Thai", "เลื่อนไปไตรมาส 1 ปี 2567", "moved to 2024-Q1"],
    ["Khmer", "បានបញ្ចប់", "done"],
    ["Khmer", "មិនទាន់អនុវត្ត", "planned"],
    ["Khmer", "បានលុបចោល", "dropped"],
    ["French", "Reporté au T1 2024", "moved to 2024-Q1"],
    ["Spanish", "En ejecución", "underWay"],
    ["Spanish", "No iniciada", "planned"],
    ["Portuguese", "Concluído", "done"],
    ["Italian", "Annullato", "dropped"],
    ["Indonesian", "Belum dilaksanakan", "planned"],
    ["Vietnamese", "Đang thực hiện", "underWay"],
    ["Filipino", "Tapos na", "done"],
    ["Lao", "ຍົກເລີກແລ້ວ", "dropped"],
    ["a tick", "✓", "done"],
    ["a percentage", "60%", "underWay"],
  ])("read a status in %s: %s", (_, status, expected) => {
    const [read] = rows([
      ["Activity", "Quarter", "Year", "Status"],
      ["Train the officers", "Q2", 2023, status],
      ["Meet the officers", "Q3", 2023, "Done"],
    ]);
    expect(read).toContain(`2023-Q2 ${expected}`);
  });

  it("have none where nobody says how they stand", () => {
    const [read] = rows([
      ["Activity", "Quarter", "Year", "Status"],
      ["Train the officers", "Q2", 2023, ""],
      ["Meet the officers", "Q3", 2023, ""],
    ]);
    expect(read).toBe("Train the officers: 2023-Q2 –");
  });
});

describe("joint actions as activities", () => {
  it("are those of which the plan's own columns say how they stand or when they are due", () => {
    const plan = gridOf(
      [
        ["No", "Action", "Indicator", "Target 2024", "Start date", "End date", "Status", "Comments"],
        ["1.1", "Train officers", "# trained", 15, 45292, 45382, "Completed", ""],
        ["1.2", "Meet twice", "# meetings", 6, 45413, 45473, "Deferred", "Waits for the budget"],
        ["1.3", "Publish a report", "# reports", 1, "", "", "", ""],
      ],
      {
        sheet: "Plan",
        formats: Object.fromEntries(["E2", "F2", "E3", "F3"].map((cell) => [cell, "yyyy-mm-dd"])),
      },
    );
    const activities = activitiesIn(plan);
    expect(activities.map((activity) => `${activity.action?.id} ${told(activity)}`)).toEqual([
      "1.1 2024-Q1 done 2024-01-01/2024-03-31",
      "1.2 2024-Q2 moved 2024-05-01/2024-06-30 because Waits for the budget",
    ]);
    expect(activities.map(({ status }) => formatAddress(status!.cell.row, status!.cell.column))).toEqual([
      "G2",
      "G3",
    ]);
  });

  it("are due by the end of a quarter that is named in a column of dates", () => {
    const due = (header: string, ...texts: readonly (string | number)[]): readonly string[] => {
      const table = texts.map((text, place) => [
        `1.${place + 1}`,
        `Build ${place + 1} wells`,
        "# built",
        1,
        text,
      ]);
      const plan = gridOf([["No", "Action", "Indicator", "Target 2026", header], ...table], {
        sheet: "Plan",
      });
      return activitiesIn(plan).map((activity) => told(activity));
    };
    expect(
      due("Due date", "by Q2 2026", "Q3 2026 (tbc)", "Q1–Q2 2026", "by Q4", "1st half 2026", "end of 2027"),
    ).toEqual([
      "2026-Q2 – 2026-04-01/2026-06-30",
      "2026-Q3 – tentative 2026-07-01/2026-09-30",
      "2026-Q1 – 2026-01-01/2026-06-30",
      "2026-Q4 – 2026-10-01/2026-12-31",
      "2026-Q1 – 2026-01-01/2026-06-30",
      "2027 – 2027-01-01/2027-12-31",
    ]);
    expect(due("By when", 2026, "by 2026", "2027 (tbc)")).toEqual([
      "2026 – 2026-01-01/2026-12-31",
      "2026 – 2026-01-01/2026-12-31",
      "2027 – tentative 2027-01-01/2027-12-31",
    ]);
    expect(due("Échéance", "d'ici le T3 2026", "2e trimestre 2026")).toEqual([
      "2026-Q3 – 2026-07-01/2026-09-30",
      "2026-Q2 – 2026-04-01/2026-06-30",
    ]);
    expect(due("Timeline", "Q2 2026: first the old ones, in Q3 and Q4 all others")).toEqual([]);
  });

  it("are read by a percentage and by numbers that the header explains", () => {
    const plan = (header: string, value: GridValue): Grid =>
      gridOf(
        [
          ["No", "Action", "Indicator", "Target 2024", header],
          ["1.1", "Train officers", "# trained", 15, value],
        ],
        { sheet: "Plan" },
      );
    const French = "Etat de mise en œuvre de la tâche au 30 juin 2022\n1 = Réalisée\n0 = Non Réalisée";
    const status = (header: string, value: GridValue) => activitiesIn(plan(header, value))[0]?.status?.status;
    expect([status(French, 0), status(French, 1)]).toEqual(["planned", "done"]);
    expect(status("Status (%)", 45)).toBe("underWay");
    expect(status("Status of the activity on 30 June 1 = Done 0 = Not done", 0)).toBe("planned");
    expect(status("Status of the activity on 30 June 1 = Done 0 = Not done", 1)).toBe("done");
  });

  it("are not made of a column of other words", () => {
    const plan = gridOf(
      [
        ["No", "Action", "Indicator", "Target 2024", "Status"],
        ["1.1", "Train officers", "# trained", 15, "Legal entity"],
        ["1.2", "Meet twice", "# meetings", 6, "Private company"],
        ["1.3", "Held in trust", "# trusts", 6, "Done"],
      ],
      { sheet: "Plan" },
    );
    expect(activitiesIn(plan)).toEqual([]);
  });
});
