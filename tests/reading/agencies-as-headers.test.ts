import { gridOf } from "./grid-of";
import { planReading } from "./told";

type Rows = Parameters<typeof gridOf>[0];

function agenciesOf(rows: Rows): readonly string[] {
  return planReading(gridOf(rows)).plan.actions.map(
    ({ responsibleAgencies, implementingPartners }) =>
      `${responsibleAgencies.map(({ name }) => name).join(", ")} | ${implementingPartners.map(({ name }) => name).join(", ")}`,
  );
}

describe("agencies as headers of columns with marks", () => {
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
      "named in Hebrew, in full and by an acronym",
      [
        ["משימה", "מדד", "יעד 2024", "הלמ״ס", "רשות המים"],
        ["1.1 א", "מספר א", 1, "x", ""],
        ["1.2 ב", "מספר ב", 1, "", "x"],
      ],
      ["הלמ״ס | ", "רשות המים | "],
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

  it("names the agencies of both parties where each has a column", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Activities", "Indicators", "Target 2024", "Responsible Agencies", ""],
          ["", "", "", "Thailand", "Lao PDR"],
          ["1.1 Exchange", "# of meetings", 2, "MSDHS / RTP", "MoPS, LWU"],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] },
      ),
    );
    const names = plan.actions[0]?.responsibleAgencies.map(({ name }) => name);
    expect(names).toEqual(["MSDHS", "RTP", "MoPS", "LWU"]);
  });

  it("names the agencies whose columns are marked for lead and support", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Activity", "Indicator", "Target 2024", "Lead and support", "", ""],
          ["", "", "", "NCCT", "MoJ", "MoL"],
          ["1.1 A", "# a", 5, "L", "S", ""],
          ["1.2 B", "# b", 5, "", "L", "S"],
        ],
        { merges: ["D1:F1"] },
      ),
    );
    const names = plan.actions.map(({ responsibleAgencies, implementingPartners }) => [
      responsibleAgencies.map(({ name }) => name).join(),
      implementingPartners.map(({ name }) => name).join(),
    ]);
    expect(names).toEqual([
      ["NCCT", "MoJ"],
      ["MoJ", "MoL"],
    ]);
  });
});
