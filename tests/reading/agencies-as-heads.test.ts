import { gridOf } from "./grid-of";
import { planReading } from "./told";

type Rows = Parameters<typeof gridOf>[0];

function agenciesOf(rows: Rows): readonly string[] {
  return planReading(gridOf(rows)).plan.actions.map(
    ({ responsibleAgencies, implementingPartners }) =>
      `${responsibleAgencies.map(({ name }) => name).join(", ")} | ${implementingPartners.map(({ name }) => name).join(", ")}`,
  );
}

describe("agencies as heads of columns with marks", () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      "marked with x, without a head above them",
      [
        ["Activity", "Indicator", "Target 2024", "MoI", "MoSVY", "NCCT"],
        ["1.1 A", "# a", 1, "x", "", "x"],
        ["1.2 B", "# b", 1, "", "x", ""],
      ],
      ["MoI, NCCT | ", "MoSVY | "],
    ],
    [
      "marked for lead and support",
      [
        ["Action", "Indicator", "Target", "PNP", "DSWD", "DOJ", "Remarks"],
        ["1.1 A", "# a", 1, "L", "S", ""],
        ["1.2 B", "# b", 1, "Support", "Lead", "S"],
      ],
      ["PNP | DSWD", "DSWD | PNP, DOJ"],
    ],
    [
      "beside years, and one of them no acronym",
      [
        ["Plan 2024-2025"],
        ["No", "Action", "Indicator", "2024", "2025", "MoI", "Courts", "NGOs"],
        ["1.1", "A", "# a", 1, 2, "✓", "✓", ""],
        ["1.2", "B", "# b", 1, 2, "", "", "✓"],
      ],
      ["MoI, Courts | ", "NGOs | "],
    ],
    [
      "whose names have words that heads have too",
      [
        ["Activité", "Indicateur", "Cible 2024", "CNLTP", "Ministère de la Justice"],
        ["1.1 A", "Nombre d'a", 1, "x", "x"],
        ["1.2 B", "Nombre de b", 1, "", "x"],
      ],
      ["CNLTP, Ministère de la Justice | ", "Ministère de la Justice | "],
    ],
    [
      "shortened with dots",
      [
        ["กิจกรรม", "ตัวชี้วัด", "เป้าหมาย 2567", "พม.", "อัยการ"],
        ["1.1 อบรม", "จำนวนคน", 1, "x", "x"],
      ],
      ["พม., อัยการ | "],
    ],
    [
      "left of all else, above a title, a note and a head that stands again",
      [
        ["NCCT", "MoJ", "Activity", "Indicator", "Target 2024"],
        ["Objective 1: Prevention of trafficking"],
        ["x", "", "1.1 A", "# a", 1],
        ["NCCT", "MoJ", "Activity", "Indicator", "Target 2024"],
        ["x", "x", "1.2 B", "# b", 1],
        ["Total", "", "", "", 2],
        [],
        ["Note: figures are provisional"],
      ],
      ["NCCT | ", "NCCT, MoJ | "],
    ],
  ])("%s", (_, rows, expected) => {
    expect(agenciesOf(rows)).toEqual(expected);
  });

  it("takes no other marked columns for agencies", () => {
    expect(
      agenciesOf([
        ["Activity", "Indicator", "Target 2024", "New", "Ongoing", "Lead"],
        ["1.1 A", "# a", 1, "x", "", "MoJ"],
        ["1.2 B", "# b", 1, "", "x", "MoJ"],
      ]),
    ).toEqual(["MoJ | ", "MoJ | "]);
  });
});
