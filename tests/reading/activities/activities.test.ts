import type { Activity } from "../../../src/plan/activity";
import { formatAddress, type Grid, type GridValue } from "@plan-of-action/xlsx/grid";
import { formatDay, periodKey } from "../../../src/plan/period";
import { readActivities } from "../../../src/reading/activities/activities";
import { gridOf } from "../grid-of";
import { planReading, valueTold } from "../told";
import { readPlan } from "../../../src/reading";
import { datesInText } from "../../../src/reading/activities/dates-in-text";

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

const DAY = "d mmm yyyy";

function actionsOf(grid: ReturnType<typeof gridOf>) {
  const reading = readPlan([grid]);
  return reading.kind === "plan" ? reading.plan.actions.map(({ title }) => title) : reading.kind;
}

describe("rows with days in them", () => {
  it("are of the body, and not the second row of the header", () => {
    const tasks = [
      ["Agree on responsible units", 46031, 46034, "1. Survey", "Not started"],
      ["Test the water", 46037, 46041, "1. Survey", "Under way"],
      ["Order the pumps", null, null, "2. Purchase", "Blocked"],
      ["Dig the trenches", null, null, "3. Works", "Done"],
      ["Lay the pipes", null, null, "3. Works", null],
      ["Hand over to the villages", null, null, "4. Closing", null],
    ];
    const formats = Object.fromEntries(["B2", "C2", "B3", "C3"].map((cell) => [cell, DAY]));
    const header = ["Task", "Start date", "End date", "Phase", "Status", "Responsible", "Remarks"];
    expect(actionsOf(gridOf([header, ...tasks], { sheet: "Tasks", formats }))).toEqual(
      tasks.map(([task]) => task),
    );
  });

  it("leave the header at the top the likeliest, however many words of headers their texts have", () => {
    const problems = [
      "The target of the month was missed",
      "Indicators are late",
      "Responsible office unknown",
    ];
    const rows = Array.from({ length: 24 }, (_, place) => [
      place + 1,
      "Forum on wells",
      46031 + 9 * place,
      problems[place % 3],
      `Review activity ${place + 1} and its result with the responsible unit by the deadline`,
      `Unit ${(place % 5) + 1}`,
      46040 + 9 * place,
      46041 + 9 * place,
      "Action completed",
    ]);
    const header = [
      "No.",
      "Origin",
      "Entry",
      "Problem",
      "Plan of action",
      "Responsible",
      "Deadline",
      "Closed",
      "Status",
    ];
    const formats = Object.fromEntries(
      rows.flatMap((_, row) => ["C", "G", "H"].map((c) => [`${c}${row + 2}`, DAY])),
    );
    expect(actionsOf(gridOf([header, ...rows], { sheet: "Base", formats }))).toEqual(
      rows.map((row) => row[4]),
    );
  });

  it("say from when to when something is done where two columns begin and end amid months", () => {
    const rows = [40, 41, 42, 43, 44, 45].map((target, place) => {
      const work = ["Dig the ditches", "Line the canals"][Math.floor(place / 3)];
      return [work, "Metres built", target, "Done by the guild", 45337 + 9 * place, 45402 + 11 * (place % 3)];
    });
    const formats = Object.fromEntries(
      rows.flatMap((_, row) => ["E", "F"].map((c) => [`${c}${row + 2}`, DAY])),
    );
    const header = ["Action", "Indicator", "Target", "Remarks", "Date (begin)", "Date (end)"];
    const { plan } = planReading(gridOf([header, ...rows], { formats }));
    expect(plan.indicators.map(({ overallTarget }) => valueTold(overallTarget))).toEqual(
      rows.map(([, , target]) => `${target}`),
    );
  });
});

describe("a column with the same year in every row", () => {
  it("dates the table before a year that stands elsewhere in the workbook", () => {
    const header = ["Registry no.", "Indicator name", "Reporting year", "Q1 target", "Q2 target"];
    const rows = ["Wells dug", "Pumps set up", "Keepers trained"].map((name, place) => [
      `R-${place}`,
      name,
      2026,
      4 + place,
      6 + place,
    ]);
    const other = gridOf([["Minutes of 2023"]], { sheet: "Minutes" });
    const { plan } = planReading(gridOf([header, ...rows], { sheet: "Targets" }), other);
    expect([...(plan.indicators[0]?.targets.keys() ?? [])]).toEqual(["2026-Q1", "2026-Q2"]);
  });
});

describe("days of work with blank rows between them", () => {
  it("are rows of one table, also where what is listed on a day speaks of targets and indicators", () => {
    const days = ["Mon 4 May", "Tue 5 May", "Wed 6 May"].flatMap((day, at) => [
      [day, `Road ${at}`, "• Measure the road", "A map of the road", `Road ${at} mapped on time`],
      [
        "",
        `Bridge ${at}`,
        "• Count activities • Ask the responsible office",
        "Indicators of the bridge",
        `Target of bridge ${at} ≥ 95 %`,
      ],
      [],
      [
        `${day} again`,
        `Target of lane ${at}`,
        "• Ask who is responsible",
        "Activity ended",
        `Indicator of lane ${at} sent`,
      ],
    ]);
    const header = ["Date", "Key area", "Key task to be undertaken", "Output", "Performance indicators"];
    expect(planReading(gridOf([header, ...days])).plan.indicators).toHaveLength(9);
  });
});

function dates(text: string): readonly string[] {
  return datesInText(text, 2024).map(
    ({ first, last, tentative }) => `${formatDay(first)} ${formatDay(last)}${tentative ? " tentative" : ""}`,
  );
}

describe("dates in an activity's text", () => {
  it.each<[string, readonly string[]]>([
    ["Meeting in Bangkok (12 – 13 June 2023)", ["2023-06-12 2023-06-13"]],
    ["28 June – 2 July 2023", ["2023-06-28 2023-07-02"]],
    ["June 12-13, 2023", ["2023-06-12 2023-06-13"]],
    ["12 June", ["2024-06-12 2024-06-12"]],
    ["tentatively in March", ["2024-03-01 2024-03-31 tentative"]],
    ["March 2025 (tbc)", ["2025-03-01 2025-03-31 tentative"]],
    ["tentatively in Bangkok, Thailand (12 June 2023)", ["2023-06-12 2023-06-12"]],
    ["entre el 3 y 5 de julio de 2024", ["2024-07-03 2024-07-05"]],
    ["du 3 au 5 février 2024", ["2024-02-03 2024-02-05"]],
    ["วันที่ 12 มิถุนายน 2566", ["2023-06-12 2023-06-12"]],
    ["ថ្ងៃទី ១២ ខែ មិថុនា ឆ្នាំ ២០២៣", ["2023-06-12 2023-06-12"]],
    ["๑๒ มิ.ย. 2566", ["2023-06-12 2023-06-12"]],
    ["12 มิ.ย. 66", ["2023-06-12 2023-06-12"]],
    ["๑๒–๑๓ มิถุนายน ๒๕๖๖", ["2023-06-12 2023-06-13"]],
    ["ថ្ងៃទី១២-១៣ ខែមិថុនា ឆ្នាំ២០២៣", ["2023-06-12 2023-06-13"]],
    ["12-Jun-2023", ["2023-06-12 2023-06-12"]],
    ["12-Jun-23", ["2023-06-12 2023-06-12"]],
    ["Jun-23", ["2023-06-01 2023-06-30"]],
    ["10/2025", ["2025-10-01 2025-10-31"]],
    ["2/10", []],
    ["2024-06-12", ["2024-06-12 2024-06-12"]],
    ["12/06/2024", ["2024-06-12 2024-06-12"]],
    ["31 February 2024", []],
    ["Partners may join", []],
    ["Organiser des campagnes", []],
    ["Set up a hotline", []],
    ["Carry out 12 trainings in 2 out of 5 provinces", []],
    ["12 out. e 3 de set 2024", ["2024-10-12 2024-10-12", "2024-09-03 2024-09-03"]],
    ["Rapat 12 Des 2024", ["2024-12-12 2024-12-12"]],
    ["Develop POA #2 (2026 – 2028)", []],
  ])("%j: %j", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

const HEADER = ["No.", "Activity", "Responsible", "Deliverable", "Priority", "% progress", "State"];

const ROWS = [
  [1, "Count the wells of the valley", "Water Board", "List of wells", "High", 0.5, null],
  [2, "Clean the wells of the valley", "Water Board", "Clean wells", "High", 1, null],
  [3, "Fence the springs on the hill", "Forest Office", "Fences", "Low", null, null],
  [4, "Plant reeds along the channel", "Forest Office", "Reeds", "High", null, null],
  [5, "Train the keepers of the pumps", "Water Board", "Keepers", "Medium", null, null],
  [6, "Paint the pumps of the valley", "Water Board", "Pumps", "High", null, null],
];

const PERCENT = Object.fromEntries(ROWS.map((_, at) => [`F${at + 3}`, "0%"]));

describe("columns that say something of each action", () => {
  const grid = gridOf([["Roadmap of the wells"], HEADER, ...ROWS], { formats: PERCENT });
  const { plan, workplan } = planReading(grid);

  it("are no objectives where a few words come again and again", () => {
    expect(plan.columns.find(({ header }) => header === "Priority")?.meaning).toBe("remarks");
    expect(plan.objectives.map(({ title }) => title)).not.toContain("High");
  });

  it("say how the actions stand by a share that is done, where the plan has no targets", () => {
    const told = readActivities([grid], plan, workplan).map(({ text, status }) => [
      text.split(" ")[0],
      status?.status,
    ]);
    expect(told).toEqual([
      ["Count", "underWay"],
      ["Clean", "done"],
    ]);
  });

  it("are no objectives where each action has its own aim, and titles stand above the actions", () => {
    const header = ["Activity", "Objective and effect", "Budget", "Responsible", "Due date"];
    const rows = ROWS.map(([, text, who], at) => [
      text,
      `So that there is water in village ${at + 1}`,
      40 + at,
      who,
      "June 2026",
    ]);
    const read = planReading(
      gridOf(
        [
          ["3.1 The valley"],
          [],
          header,
          ...rows.slice(0, 3),
          [],
          ["3.2 The hill"],
          [],
          header,
          ...rows.slice(3),
        ],
        {
          sheet: "Follow-up",
        },
      ),
    );
    expect(read.plan.objectives.map(({ title }) => title)).toEqual(["3.1 The valley", "3.2 The hill"]);
  });
});

describe("a state at the beginning of sentences", () => {
  it.each([
    ["Done, the next round is in May", "done"],
    ["Under way", "underWay"],
    ["The council talked of it for two days", undefined],
  ])("%s is %s", (state, expected) => {
    const others = [
      "Letters were sent to all villages",
      "Under way; the mayor knows",
      "Nobody came to the talks",
    ];
    const rows = [state, ...others].map((text, at) => [at + 1, ROWS[at]?.[1], "Water Board", text]);
    const grid = gridOf([["Roadmap of the wells"], ["No.", "Activity", "Responsible", "Status"], ...rows]);
    const { plan, workplan } = planReading(grid);
    const [first] = readActivities([grid], plan, workplan);
    expect(first?.status?.status).toBe(expected);
  });
});

describe("a calendar whose year nothing names", () => {
  const WEEKS = ["July I", "July II", "August I", "August II"];
  const calendar = ROWS.map(([number, text, who], at) => [
    number,
    text,
    who,
    at % 2 ? "X" : null,
    "X",
    null,
    "X",
  ]);

  it("is told as not read", () => {
    const { plan, workplan } = planReading(
      gridOf([["Roadmap of the wells"], ["No.", "Activity", "Responsible", ...WEEKS], ...calendar]),
    );
    expect(workplan).toBeNull();
    const told = plan.notRead.find(({ why }) => why === "columnWithoutMeaning");
    expect([told?.text, told?.area?.firstColumn, told?.area?.lastColumn]).toEqual([
      "July I – August II",
      3,
      6,
    ]);
  });
});

describe("numbers that were taken for days when they were typed", () => {
  /** The serial number of a day in 2026, as a sheet keeps it. */
  const day = (of: number, month: number) => Date.UTC(2026, month - 1, of) / 86_400_000 + 25_569;
  const NUMBERS = [day(1, 1), day(1, 2), day(2, 1), day(2, 2), day(2, 3), day(3, 1)];
  const rows = ROWS.map(([, ...rest], at) => [NUMBERS[at], ...rest]);
  const formats = (format: string) => Object.fromEntries(NUMBERS.map((_, at) => [`A${at + 3}`, format]));

  it("number the actions as they show", () => {
    const { plan } = planReading(
      gridOf([["Roadmap"], HEADER, ...rows], { formats: formats(String.raw`d\.m`) }),
    );
    expect(plan.actions.map(({ number }) => number)).toEqual(["1.1", "1.2", "2.1", "2.2", "2.3", "3.1"]);
  });

  it("are days where they do not follow one another, or show a year", () => {
    const days = [day(14, 3), day(9, 4), day(30, 6), day(1, 7), day(12, 9), day(3, 11)];
    const dated = ROWS.map((row, at) => [...row.slice(0, 3), days[at], ...row.slice(4)]);
    const deadline = HEADER.map((header) => (header === "Deliverable" ? "Deadline" : header));
    const inD = Object.fromEntries(days.map((_, at) => [`D${at + 3}`, "d.m"]));
    const read = planReading(gridOf([["Roadmap"], deadline, ...dated], { formats: inD }));
    expect(read.plan.actions[0]?.remarks.map(({ text }) => text)).toContain("2026-03-14");
  });
});

describe("the name of a level in a cell of its own", () => {
  it("begins its title", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Roadmap of the wells"],
          ["Result 1:", null, "The wells are known and their water has been tested"],
          HEADER,
          ...ROWS.slice(0, 2),
          ["Result 2:", null, "The springs on the hill are safe from cattle and from floods"],
          ...ROWS.slice(2),
        ],
        { merges: ["C2:G2", "C6:G6"] },
      ),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual([
      "Result 1: The wells are known and their water has been tested",
      "Result 2: The springs on the hill are safe from cattle and from floods",
    ]);
  });
});

describe("an activity without sub-activities", () => {
  it("is an action by itself where its row says when it is due and how it stands", () => {
    const { plan } = planReading(
      gridOf([
        [
          "Code",
          "Activity description",
          "Sub-activities",
          "Planned Due Date",
          "Actual Completion Date",
          "Status",
        ],
        ["K1", "Connect the water board", "", "15-Jun-24", "30-May-24", "In progress"],
        ["K2", "Report on the wells", "", "15-May-24", "", "Done"],
        ["K3", "Buy pumps for the valley", "Contract signed", "30-May-24", "20-Jun-24", "Done"],
        ["", "", "Letter of credit opened", "20-Jun-24", "", "Done"],
        ["", "", "Pumps delivered", "20-Jul-24", "", "Not done"],
        ["K4", "Buy lamps for the lanes", "Tender opened", "30-Jun-24", "", "Done"],
        ["", "", "Offers compared", "10-Jul-24", "", "Not done"],
        ["", "", "Lamps delivered", "31-Jul-24", "", "Not done"],
        ["K5", "Repair the mill", "", "31-Aug-24", "", "Not done"],
      ]),
    );
    expect(plan.actions.map(({ title }) => title)).toEqual([
      "Connect the water board",
      "Report on the wells",
      "Contract signed",
      "Letter of credit opened",
      "Pumps delivered",
      "Tender opened",
      "Offers compared",
      "Lamps delivered",
      "Repair the mill",
    ]);
    expect(plan.columns.filter(({ meaning }) => /Target|Actual/u.test(meaning))).toEqual([]);
  });
});
