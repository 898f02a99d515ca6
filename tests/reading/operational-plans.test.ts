import { gridOf } from "./grid-of";
import { planReading } from "./told";

/** Months of one task: so many in each of the months that are named. */
function months(...due: readonly number[]): readonly number[] {
  return Array.from({ length: 12 }, (_, at) => due.filter((month) => month === at + 1).length);
}

describe("a flat operational plan of a year", () => {
  const header = [
    "OEI",
    "Actividad operativa",
    "UM actividad",
    "PIA 2026",
    "Cod tarea",
    "Tareas",
    "UM tarea",
  ];
  const names = ["ENE", "FEB", "MAR", "ABR", "MAY", "JUN", "JUL", "AGO", "SET", "OCT", "NOV", "DIC"];
  const rows = [
    [
      "Bosques sanos",
      "Cuidar los viveros",
      "Vivero",
      900,
      "A1.01",
      "Sembrar pinos",
      "Árbol",
      ...months(1, 3),
      2,
    ],
    [
      "Bosques sanos",
      "Cuidar los viveros",
      "Vivero",
      900,
      "A1.02",
      "Regar los surcos",
      "Visita",
      ...months(2, 5, 9),
      3,
    ],
    ["Bosques sanos", "Pagar a los guardabosques", "Planilla", 500, "", "", "", ...months(6, 12), 2],
    ["Bosques sanos", "Comprar herramientas", "Compra", 300, "", "", "", ...months(7), 1],
    [
      "Bosques sanos",
      "Medir las parcelas",
      "Parcela",
      200,
      "A4.01",
      "Marcar los límites",
      "Hito",
      ...months(4),
      1,
    ],
  ];
  const { plan } = planReading(gridOf([[...header, ...names, "TOTAL"], ...rows]));

  it("has the activity for the action in rows without a task", () => {
    expect(plan.actions.map(({ title, cell }) => `${title} ${cell.row}`)).toEqual([
      "Sembrar pinos 1",
      "Regar los surcos 2",
      "Pagar a los guardabosques 3",
      "Comprar herramientas 4",
      "Marcar los límites 5",
    ]);
  });

  it("has the tasks' unit, and not the activities'", () => {
    expect(plan.indicators.map(({ unit }) => unit?.text)).toEqual([
      "Árbol",
      "Visita",
      undefined,
      undefined,
      "Hito",
    ]);
  });

  it("has its months in the year of the budget", () => {
    const due = plan.indicators.map(({ targets }) =>
      [...targets].flatMap(([period, value]) =>
        value.state === "number" && value.number === 1 ? [period] : [],
      ),
    );
    expect(due[0]).toEqual(["2026-01", "2026-03"]);
    expect(due[2]).toEqual(["2026-06", "2026-12"]);
  });

  it("has no year where two budgets name different ones", () => {
    const wide = [["PIA 2025", ...header], ...rows.map((row) => [400, ...row])];
    const [first = [], ...others] = wide;
    const read = planReading(gridOf([[...first, ...names, "TOTAL"], ...others]));
    expect(read.plan.indicators.flatMap(({ targets }) => [...targets.keys()])).toEqual([]);
  });
});
