import { gridOf, type GridShape } from "../grid-of";
import { planReading, planTold } from "../told";
import { type Rows, kindsTold } from "./kinds-told";
import type { GridValue } from "@plan-of-action/xlsx/grid";

describe("texts that name no action and no indicator", () => {
  it.each<[string, Rows, readonly string[], readonly string[]]>([
    [
      "a number alone in the indicators' column",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["Train drivers", "# trained", 20],
        ["Mark the lanes", 7, ""],
      ],
      ["/1 Train drivers: # trained = 2024: 20"],
      ["B3 noIndicator: 7"],
    ],
    [
      "words for none in the indicators' column",
      [
        ["Activité", "Indicateur", "Cible 2024"],
        ["Former les chauffeurs", "Nombre de chauffeurs formés", 20],
        ["Marquer les voies", "N/A", ""],
        ["Allumer les lampes", "-", ""],
        ["Poser les panneaux", "Indicateur II : sans objet", ""],
      ],
      ["/1 Former les chauffeurs: Nombre de chauffeurs formés = 2024: 20"],
      ["B3 noIndicator: N/A", "B4 noIndicator: -", "B5 noIndicator: Indicateur II : sans objet"],
    ],
    [
      "a number alone in the actions' column",
      [
        ["Activity", "Indicator", "Target 2024", "Lead agency"],
        ["Train drivers", "# trained", 20, "DTR"],
        [12, "", "", "DTR"],
        ["Mark the lanes", "km marked", 30, "DTR"],
      ],
      ["/1 Train drivers: # trained = 2024: 20", "/2 Mark the lanes: km marked = 2024: 30"],
      ["A3 belongsToNoAction: 12 DTR"],
    ],
  ])("%s", (_, rows, expected, notRead) => {
    const { plan } = planReading(gridOf(rows));
    expect(planTold(plan)).toEqual(expected);
    const told = plan.notRead.map(
      ({ cell, text, why }) => `${String.fromCharCode(65 + cell.column)}${cell.row + 1} ${why}: ${text}`,
    );
    expect(told).toEqual(notRead);
  });

  it("but a target beside them has no indicator, which the checks are to tell", () => {
    const { plan } = planReading(
      gridOf([
        ["Activity", "Indicator", "Target 2024"],
        ["Train drivers", "# trained", 20],
        ["Mark the lanes", "N/A", 30],
      ]),
    );
    expect(planTold(plan)).toEqual(["/1 Train drivers: # trained = 2024: 20"]);
    const [, without] = plan.indicatorRows;
    expect(without?.indicators).toEqual([]);
    expect(without?.valueCells.flatMap(({ values }) => values.map(({ raw }) => raw))).toEqual(["30"]);
  });
});

describe("several indicators in one cell", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "are told by their lines where the plan sets no targets",
      "Number of drivers trained\nReports sent to the ministry on time",
      ["Number of drivers trained", "Reports sent to the ministry on time"],
    ],
    [
      "but not by words that stand alone in a line",
      "Number of drivers trained\nWomen\nMen",
      ["Number of drivers trained Women Men"],
    ],
    [
      "nor where no line begins as indicators do",
      "Drivers who know the rules\nBetween the North and the South",
      ["Drivers who know the rules Between the North and the South"],
    ],
    [
      "beyond the lines that a cell of Excel can have, are the last one's",
      "• Number of drivers trained\n".repeat(254) + "• Number of reports sent",
      [
        ...Array.from({ length: 253 }, () => "Number of drivers trained"),
        "Number of drivers trained • Number of reports sent",
      ],
    ],
  ])("%s", (_, cell, expected) => {
    const { plan } = planReading(
      gridOf([
        ["Objective", "Activity", "Indicator", "Lead agency"],
        ["Safe roads", "Train drivers", cell, "DTR"],
        ["Safe roads", "Mark the lanes", "km marked", "DTR"],
        ["Clean air", "Measure it", "# sensors", "DTR"],
      ]),
    );
    expect(plan.indicators.map(({ text }) => text)).toEqual([...expected, "km marked", "# sensors"]);
  });
});

const PLAIN = ["Activity", "Indicator", "Target 2024", "Lead agency"];

const TRAIN = ["Train drivers", "# trained", 20, "DTR"];

const MARK = ["Mark the lanes", "km marked", 30, "DTR"];

describe("what stands below the last action", () => {
  it.each<[string, Rows, GridShape, readonly string[]]>([
    [
      "numbered footnotes are no objectives and no actions",
      [PLAIN, TRAIN, MARK, [], ["1) Figures of the ministry of roads."], ["2) Not agreed on yet."]],
      {},
      ["2 data", "3 data", "5 note", "6 note"],
    ],
    [
      "right below, with no blank row between",
      [PLAIN, TRAIN, MARK, ["1) Figures of the ministry of roads."], ["2) Not agreed on yet."]],
      {},
      ["2 data", "3 data", "4 note", "5 note"],
    ],
    [
      "below actions that are numbered as the notes are",
      [
        ["No.", ...PLAIN],
        ["1", ...TRAIN],
        ["2", ...MARK],
        [],
        ["", "1. Figures of the ministry of roads."],
        ["", "2. Not agreed on yet."],
      ],
      {},
      ["2 data", "3 data", "5 note", "6 note"],
    ],
    [
      "over the table's width",
      [["No.", ...PLAIN], ["1.1", ...TRAIN], ["1.2", ...MARK], [], ["1) Figures of the ministry of roads."]],
      { merges: ["A5:E5"] },
      ["2 data", "3 data", "5 note"],
    ],
    [
      "names and positions below the line that asks for signatures are nobody's actions",
      [
        PLAIN,
        TRAIN,
        MARK,
        [],
        ["Prepared by:", null, "Approved by:"],
        [],
        ["Ann", null, "Bob", "Eve"],
        ["Road engineer", null, "Head of section", "Director"],
      ],
      {},
      ["2 data", "3 data", "5 note", "7 note", "8 note"],
    ],
    [
      "an action that lacks all but its number and its text goes on",
      [
        ["No.", ...PLAIN],
        ["1", ...TRAIN],
        ["2", ...MARK],
        ["3", "Light the lamps"],
      ],
      {},
      ["2 data", "3 data", "4 data"],
    ],
    [
      "and so does one below a blank row",
      [["No.", ...PLAIN], ["1", ...TRAIN], ["2", ...MARK], [], ["3", "Light the lamps"]],
      {},
      ["2 data", "3 data", "5 data"],
    ],
  ])("%s", (_, rows, shape, expected) => {
    expect(kindsTold(rows, shape)).toEqual(expected);
  });

  it("is told as not read", () => {
    const { plan } = planReading(gridOf([PLAIN, TRAIN, MARK, ["1) Figures of the ministry of roads."]]));
    expect(plan.objectives).toEqual([]);
    expect(plan.actions).toHaveLength(2);
    expect(plan.notRead.map(({ text, why }) => `${why}: ${text}`)).toEqual([
      "note: 1) Figures of the ministry of roads.",
    ]);
  });
});

describe("a bracket that is never closed swallows nothing that follows", () => {
  it.each<[string, Rows, GridShape, readonly string[]]>([
    [
      "of an objective",
      [
        ["Objective", "Activity", "Indicator", "Target 2024"],
        ["Safer roads (and paths", "Train drivers", "# trained", 20],
        ["Better buses", "Buy buses", "# buses", 4],
        ["Cleaner air", "Measure it", "# sensors", 6],
      ],
      {},
      [
        "1/1.1 Train drivers: # trained = 2024: 20",
        "2/2.1 Buy buses: # buses = 2024: 4",
        "3/3.1 Measure it: # sensors = 2024: 6",
      ],
    ],
    [
      "of an action, above actions without numbers and targets",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["Train drivers (buses and trams", "# trained", 20],
        ["Buy buses", "# buses", ""],
        ["Measure the air", "# sensors", ""],
      ],
      {},
      [
        "/1 Train drivers (buses and trams: # trained = 2024: 20",
        "/2 Buy buses: # buses = 2024: ",
        "/3 Measure the air: # sensors = 2024: ",
      ],
    ],
    [
      "of an indicator",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["Train drivers", "Drivers trained (buses and trams", 20],
        ["", "Trainers paid", ""],
        ["", "Rooms rented", ""],
      ],
      {},
      [
        "/1 Train drivers: Drivers trained (buses and trams = 2024: 20",
        "/1 Train drivers: Trainers paid = 2024: ",
        "/1 Train drivers: Rooms rented = 2024: ",
      ],
    ],
    [
      "of an indicator above others in its cell",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["Train drivers", "Drivers trained (buses and trams\nTrainers paid\nRooms rented", "20\n2\n3"],
      ],
      {},
      [
        "/1 Train drivers: Drivers trained (buses and trams = 2024: 20",
        "/1 Train drivers: Trainers paid = 2024: 2",
        "/1 Train drivers: Rooms rented = 2024: 3",
      ],
    ],
  ])("%s", (_, rows, shape, expected) => {
    expect(planTold(planReading(gridOf(rows, shape)).plan)).toEqual(expected);
  });

  it.each<[string, Rows, readonly string[]]>([
    [
      "of an action over a page break",
      [
        ["No.", "Activity", "Indicator", "Target 2024"],
        ["1.1", "Train drivers (of buses,", "# trained", 20],
        ["", "Trams and", "", ""],
        ["", "Trains)", "", ""],
        ["1.2", "Buy buses", "# buses", 4],
      ],
      [
        "/1.1 Train drivers (of buses, Trams and Trains): # trained = 2024: 20",
        "/1.2 Buy buses: # buses = 2024: 4",
      ],
    ],
    [
      "of an indicator in three lines of a cell",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["Train", "Drivers trained (of buses\nTrams\nand Trains)\nRooms rented", "20\n3"],
      ],
      [
        "/1 Train: Drivers trained (of buses Trams and Trains) = 2024: 20",
        "/1 Train: Rooms rented = 2024: 3",
      ],
    ],
  ])("one that is closed below joins what stands in it: %s", (_, rows, expected) => {
    expect(planTold(planReading(gridOf(rows)).plan)).toEqual(expected);
  });
});

const HEADER = ["", "Measure", "Start value", "Target 2025", "Target 2026", "How often"];

const goal = (name: string): string => `Every village has ${name} that its people can rely on`;

const valued = (name: string, place: number): Rows[number] => [
  goal(name),
  `Number of ${name} looked after`,
  place,
  4 + place,
  6 + place,
  "monthly",
];

const NAMES = ["wells", "pumps", "boats", "lamps", "roads", "sheds", "tanks"];

describe("long texts without a header left of the actions", () => {
  it("are the objectives, where every other header is right of them", () => {
    const { plan } = planReading(gridOf([HEADER, ...NAMES.map((name, place) => valued(name, place))]));
    expect(plan.objectives.map(({ title }) => title)).toEqual(NAMES.map(goal));
  });
});

describe("a column with one and the same year", () => {
  it("joins no rows: the same indicator of another place is another indicator", () => {
    const { plan } = planReading(
      gridOf([
        ["Año", "Lugar", "Indicador", "Valor (%)", "Meta (%)"],
        [2025, "Norte", "Hogares con agua", 61, 90],
        [2025, "Norte", "Hogares con luz", 72, 95],
        [2025, "Sur", "Hogares con agua", 43, 90],
        [2025, "Sur", "Hogares con luz", 80, 95],
        [2025, "Oeste", "Hogares con agua", 55, 90],
        [2025, "Oeste", "Hogares con luz", 77, 95],
      ]),
    );
    expect(plan.indicators.map(({ text }) => text)).toEqual([
      "Hogares con agua",
      "Hogares con luz",
      "Hogares con agua",
      "Hogares con luz",
      "Hogares con agua",
      "Hogares con luz",
    ]);
    expect(plan.actions).toHaveLength(6);
  });

  it("beside other years joins the rows of different years only", () => {
    const { plan } = planReading(
      gridOf([
        ["Year", "Place", "Activity", "Indicator", "Target"],
        [2024, "North", "Bring water", "Homes with water", 10],
        [2025, "North", "Bring water", "Homes with water", 20],
        [2024, "South", "Bring water", "Homes with water", 30],
        [2025, "South", "Bring water", "Homes with water", 40],
      ]),
    );
    expect(planTold(plan)).toEqual([
      "/1 Bring water: Homes with water = 2024: 10, 2025: 20",
      "/1 Bring water: Homes with water = 2024: 30, 2025: 40",
    ]);
  });
});

describe("withdrawn rows", () => {
  type Rows = readonly (readonly GridValue[])[];

  const HEADER = ["No", "Action", "Indicator", "Target 2024"];

  const FIRST = ["1.1", "Train officers", "# trained", 100];

  const LAST = ["1.3", "Hold meetings", "# meetings", 4];

  function read(rows: Rows) {
    const { plan } = planReading(gridOf(rows));
    return {
      actions: plan.actions.map(({ title }) => title),
      withdrawn: plan.notRead.filter(({ why }) => why === "withdrawn").map(({ text }) => text),
      withdrawal: plan.indicators.map(({ withdrawal }) => withdrawal?.kind ?? ""),
      told: planTold(plan),
    };
  }

  describe("rows below a heading that says that they were taken out are none of the plan's", () => {
    it.each([
      "Deleted actions",
      "Removed from the plan",
      "Archive",
      "Actions cancelled in 2024",
      "Discontinued activities",
      "Acciones eliminadas",
      "Activités supprimées",
      "Kegiatan yang dibatalkan",
      "Các hoạt động đã hủy",
      "សកម្មភាពដែលបានលុបចោល",
      "กิจกรรมที่ยกเลิก",
      "İptal edilen",
    ])("%s", (heading) => {
      const found = read([HEADER, FIRST, [heading, "", "", ""], LAST]);
      expect(found.actions).toEqual(["Train officers"]);
      expect(found.withdrawn).toEqual([heading, "1.3 Hold meetings # meetings 4"]);
    });

    it("and an action about archives in a list of actions is none", () => {
      const others = ["Plan the year", "Open the hall", "Pay the staff", "Repair the roof"];
      const found = read([
        ["Plan of action 2024", "", "", ""],
        ["Action", "Responsible", "Status", "Deadline"],
        ...["Archive the actions", ...others].map((action) => [action, "", "", ""]),
      ]);
      expect(found.actions).toHaveLength(others.length + 1);
      expect(found.withdrawn).toEqual([]);
    });

    it("up to the next objective; one that stood above already belongs to them", () => {
      const found = read([
        HEADER,
        ["Objective 1: Prevent", "", "", ""],
        FIRST,
        ["Deleted actions", "", "", ""],
        ["Objective 1: Prevent", "", "", ""],
        LAST,
        ["Objective 2: Protect", "", "", ""],
        ["2.1", "Build a shelter", "# shelters", 1],
      ]);
      expect(found.actions).toEqual(["Train officers", "Build a shelter"]);
      expect(found.withdrawn).toHaveLength(3);
    });

    it.each([
      "Removed barriers to justice",
      "Objective 2: Archive the files",
      "Postponed actions",
      "Completed actions",
    ])("but not below %s", (heading) => {
      const found = read([HEADER, FIRST, [heading, "", "", ""], LAST]);
      expect([found.actions.length, found.withdrawn]).toEqual([2, []]);
    });
  });

  describe("a status that says that a row is cancelled or postponed", () => {
    it.each<[string, string]>([
      ["Cancelled", "dropped"],
      ["Dropped – no budget", "dropped"],
      ["Cancelled in May 2024", "dropped"],
      ["Postponed", "postponed"],
      ["Postponed to 2026", "postponed"],
      ["Cancelada", "dropped"],
      ["Annulée", "dropped"],
      ["Reportée à 2026", "postponed"],
      ["Dibatalkan", "dropped"],
      ["Đã hủy", "dropped"],
      ["បានលុបចោល", "dropped"],
      ["លើកពេល", "postponed"],
      ["ยกเลิก", "dropped"],
      ["เลื่อนออกไป", "postponed"],
      ["Ongoing", ""],
      ["Completed", ""],
      ["Cancelled meetings are to be held again by the secretariat", ""],
    ])("%s", (status, kind) => {
      const found = read([
        [...HEADER, "Status"],
        [...FIRST, "Ongoing"],
        [...LAST, status],
      ]);
      expect(found.withdrawal).toEqual(["", kind]);
      expect(found.actions).toHaveLength(2);
    });

    it("is none under a header of units, where another language's word is spelled alike", () => {
      const header = [
        "Código",
        "Actividad",
        "Indicador",
        "Unidad de medida",
        "Unidad de medida",
        "Meta 2024",
      ];
      const rows = [
        ["1.1", "Informar", "N.º de informes", "REPORTE", "INFORME", 4],
        ["1.2", "Capacitar", "N.º de talleres", "TALLER", "REPORTE", 2],
      ];
      expect(read([header, ...rows]).withdrawal).toEqual(["", ""]);
    });

    it("is that of the one indicator beside which it stands, and of all where it stands once", () => {
      const rows = (second: string) => [
        [...HEADER, "Status"],
        ["1.1", "Train officers", "# trained", 100, "Cancelled"],
        ["", "", "# certified", 60, second],
      ];
      expect(read(rows("Ongoing")).withdrawal).toEqual(["dropped", ""]);
      expect(read(rows("")).withdrawal).toEqual(["dropped", "dropped"]);
    });
  });

  it("a value merged over the rows of several indicators counts for each, in doubt", () => {
    const { plan } = planReading(
      gridOf([HEADER, FIRST, ["", "", "# certified", null], LAST], { merges: ["D2:D3", "A2:A3", "B2:B3"] }),
    );
    expect(planTold(plan).map((line) => line.replace(/^.*?: /u, ""))).toEqual([
      "# trained = 2024: 100",
      "# certified = 2024: 100",
      "# meetings = 2024: 4",
    ]);
    expect(plan.doubts.map(({ text, taken }) => `${text}: ${taken}`)).toEqual([
      "100: the value of each of its rows",
    ]);
  });

  it("a row of totals is no indicator, in whichever column it says so", () => {
    const found = read([HEADER, FIRST, LAST, ["", "", "Total", 104], ["", "Grand total", "", 104]]);
    expect(found.told).toHaveLength(2);
  });
});
