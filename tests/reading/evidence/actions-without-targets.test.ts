import { gridOf } from "../grid-of";
import { planReading } from "../told";

type Rows = Parameters<typeof gridOf>[0];

const NAMES = ["nets", "boats", "ponds", "feed", "ice", "roads", "tanks", "schools"];
const rowsOf = (row: (name: string, place: number) => Rows[number]): Rows => NAMES.map(row);

/** The actions with their numbers, and whether any target was read. */
function told(rows: Rows): readonly string[] {
  const { plan } = planReading(gridOf(rows));
  const hasTargets = plan.indicators.some(
    ({ overallTarget, targets }) => overallTarget !== null || targets.size > 0,
  );
  return [
    ...plan.actions.slice(0, 2).map(({ number, title }) => `${number ?? "–"} ${title}`),
    `${plan.actions.length} actions${hasTargets ? ", with targets" : ""}`,
  ];
}

describe("actions with days and no targets", () => {
  it("are a plan where each begins on one day and ends on another", () => {
    expect(
      told([
        ["activity", "begin", "end", "group"],
        ...rowsOf((name, place) => [
          `Repair the ${name} of the village`,
          10122 + place * 300,
          20122 - place,
          "Field",
        ]),
      ]),
    ).toEqual(["– Repair the nets of the village", "– Repair the boats of the village", "8 actions"]);
  });

  it("stand under “Plan Description”, beside “Plan Date” and “Actual Date”", () => {
    expect(
      told([
        ["No", "Plan Description", "Owner", "Plan Date", "Actual Date", "Status"],
        ...rowsOf((name, place) => [
          place + 1,
          `Repair the ${name} of the village`,
          "Field team",
          43150 + place,
          43160 + place,
          place % 2 === 0 ? "Done" : "Open",
        ]),
      ]),
    ).toEqual(["1 Repair the nets of the village", "2 Repair the boats of the village", "8 actions"]);
  });

  it("stand under the description of goals, which are numbered and are no targets", () => {
    expect(
      told([
        ["Meta", "Descrição da Meta", "Secretaria", "Status da Meta", "Prazo"],
        ...rowsOf((name, place) => [
          (place + 1) * 3,
          `Consertar todos os ${name} da cidade`,
          "SMS",
          place % 2 === 0 ? "Concluída" : "Em andamento",
          2014,
        ]),
      ]),
    ).toEqual(["3 Consertar todos os nets da cidade", "6 Consertar todos os boats da cidade", "8 actions"]);
  });
});
