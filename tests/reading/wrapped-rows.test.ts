import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "./grid-of";
import { planReading, planTold } from "./told";

type Rows = readonly (readonly GridValue[])[];

function read(rows: Rows): readonly string[] {
  const { plan } = planReading(gridOf(rows));
  const agencies = plan.actions.map(({ responsibleAgencies }) => responsibleAgencies.map(({ name }) => name));
  return planTold(plan).map((line, place) => `${line} [${agencies[place]?.join(" + ") ?? ""}]`);
}

describe("texts that go on in the row below", () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      "where they end with a word that leads on, in English",
      [
        ["Activity", "Indicator", "Target 2024", "Responsible"],
        ["Training of officers of the", "Officers trained", 10, "Department of"],
        ["Ministry of Interior", "", "", "Human Resources"],
        ["Rehabilitation of the wells of", "Wells rehabilitated", 5, "Water Board"],
        ["Northern Province", "", "", ""],
      ],
      [
        "/1 Training of officers of the Ministry of Interior: Officers trained = 2024: 10 [Department of Human Resources]",
        "/2 Rehabilitation of the wells of Northern Province: Wells rehabilitated = 2024: 5 [Water Board]",
      ],
    ],
    [
      "in Spanish",
      [
        ["Actividad", "Indicador", "Meta 2024", "Responsable"],
        ["Capacitación de los funcionarios de la", "Funcionarios capacitados", 10, "Dirección de"],
        ["Secretaría de Gobierno", "", "", "Talento Humano"],
        ["Mantenimiento de pozos en la", "Pozos", 5, "Aguas"],
        ["Provincia Norte", "", "", ""],
      ],
      [
        "/1 Capacitación de los funcionarios de la Secretaría de Gobierno: Funcionarios capacitados = 2024: 10 [Dirección de Talento Humano]",
        "/2 Mantenimiento de pozos en la Provincia Norte: Pozos = 2024: 5 [Aguas]",
      ],
    ],
    [
      "in French, in the indicator",
      [
        ["N°", "Activités", "Indicateurs", "Cible 2024", "Responsable"],
        ["1", "Former les agents", "Nombre d'agents de la", 10, "DRH"],
        ["", "", "Province formés", "", ""],
        ["2", "Forer des puits", "Puits forés", 5, "Hydraulique"],
      ],
      [
        "/1 Former les agents: Nombre d'agents de la Province formés = 2024: 10 [DRH]",
        "/2 Forer des puits: Puits forés = 2024: 5 [Hydraulique]",
      ],
    ],
    [
      "in Thai",
      [
        ["ที่", "กิจกรรม", "ตัวชี้วัด", "เป้าหมาย 2567"],
        ["1", "อบรมเจ้าหน้าที่และ", "จำนวนผู้เข้าอบรม", 100],
        ["", "ผู้นำชุมชน", "", ""],
        ["2", "ขุดบ่อน้ำ", "จำนวนบ่อ", 5],
      ],
      ["/1 อบรมเจ้าหน้าที่และ ผู้นำชุมชน: จำนวนผู้เข้าอบรม = 2024: 100 []", "/2 ขุดบ่อน้ำ: จำนวนบ่อ = 2024: 5 []"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(read(rows)).toEqual(expected);
  });

  it.each<[string, Rows, readonly string[]]>([
    [
      "a text that ends a sentence goes on in none",
      [
        ["Activity", "Indicator", "Target 2024", "Responsible"],
        ["Train the officers", "Officers trained", 10, "Department of Roads"],
        ["Open the ministry", "", "", "Works"],
        ["Mark the lanes", "km marked", 5, "Works"],
      ],
      [
        "/1 Train the officers: Officers trained = 2024: 10 [Department of Roads]",
        "/3 Mark the lanes: km marked = 2024: 5 [Works]",
      ],
    ],
    [
      "nor one that goes on in a row with values of its own",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["Training of officers of the", "Officers trained", 10],
        ["Ministry of Interior", "Ministries", 5],
      ],
      [
        "/1 Training of officers of the: Officers trained = 2024: 10 []",
        "/2 Ministry of Interior: Ministries = 2024: 5 []",
      ],
    ],
  ])("but %s", (_, rows, expected) => {
    const told = read(rows);
    expect(told.map((line) => line.replace(/ \[.*$/, ""))).toEqual(
      expected.map((line) => line.replace(/ \[.*$/, "")),
    );
  });
});
