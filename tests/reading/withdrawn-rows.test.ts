import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "./grid-of";
import { planReading, planTold } from "./told";

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
    const header = ["Código", "Actividad", "Indicador", "Unidad de medida", "Unidad de medida", "Meta 2024"];
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
