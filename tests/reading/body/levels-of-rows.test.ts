import { gridOf } from "../grid-of";
import { planReading, planTold } from "../told";

type Rows = Parameters<typeof gridOf>[0];

const told = (rows: Rows): readonly string[] => planTold(planReading(gridOf(rows)).plan);

/** Rows that name a level have nothing of what the rows below them are measured by. */
describe("rows of several levels", () => {
  const CASES: readonly (readonly [string, Rows, readonly string[]])[] = [
    [
      "codes that grow longer, beside numbers that only count, Indonesian",
      [
        ["No", "Kode Rekening", "Program/Kegiatan/Sub Kegiatan", "Satuan", "Target 2026"],
        [1, "2.11.01", "Program Air Bersih"],
        [1, "2.11.01.2.01", "Perencanaan Sumur"],
        [1, "2.11.01.2.01.0001", "Penyusunan peta sumur", "Dokumen", 4],
        [2, "2.11.01.2.01.0002", "Survei mata air", "Lokasi", 12],
        [2, "2.11.01.2.02", "Pemeliharaan Sumur"],
        [3, "2.11.01.2.02.0001", "Perbaikan pompa", "Unit", 9],
      ],
      [
        "2.11.01/2.11.01.2.01.0001 Penyusunan peta sumur: Penyusunan peta sumur = 2026: 4",
        "2.11.01/2.11.01.2.01.0002 Survei mata air: Survei mata air = 2026: 12",
        "2.11.01/2.11.01.2.02.0001 Perbaikan pompa: Perbaikan pompa = 2026: 9",
      ],
    ],
    [
      "offices and sectors without numbers above numbered indicators",
      [
        ["No.", "Indicator", "Unit", "Target 2026", "Target 2027"],
        ["", "Harbour Office"],
        ["", "Public safety"],
        [1, "Lights that work", "%", 90, 95],
        [2, "Boats inspected", "Boats", 40, 50],
        ["", "Park Service"],
        ["", "Public safety"],
        [3, "Paths lit", "km", 6, 7],
        ["", "Public health"],
        [4, "Trees planted", "Trees", 300, 400],
      ],
      [
        "Lights that work = 2026: 90, 2027: 95",
        "Boats inspected = 2026: 40, 2027: 50",
        "Paths lit = 2026: 6, 2027: 7",
        "Trees planted = 2026: 300, 2027: 400",
      ],
    ],
    [
      "a header that names the levels of its column, and titles of two levels that look alike, Spanish",
      [
        ["Dependencia / Programa / Indicador", "Unidad", "Meta 2026", "Meta 2027"],
        ["Secretaría de Obras"],
        ["Vías para todos"],
        ["Kilómetros pavimentados", "km", 5, 9],
        ["Puentes reparados", "puentes", 2, 4],
        ["Secretaría de Salud"],
        ["Salud cercana"],
        ["Niños vacunados", "niños", 300, 400],
      ],
      [
        "1/1.1 Vías para todos: Kilómetros pavimentados = 2026: 5, 2027: 9",
        "1/1.1 Vías para todos: Puentes reparados = 2026: 2, 2027: 4",
        "2/2.1 Salud cercana: Niños vacunados = 2026: 300, 2027: 400",
      ],
    ],
    [
      "results of two levels in one column, of which the lower ones have indicators, French",
      [
        ["Code", "Résultats", "Indicateurs", "Cible 2026", "Responsable"],
        ["1", "Gouvernance renforcée"],
        ["1.1", "Lois adoptées", "Nombre de lois", 2, "MJ"],
        ["1.2", "Agents formés", "Nombre d’agents", 50, "MJ"],
        ["2", "Protection améliorée"],
        ["2.1", "Centres ouverts", "Nombre de centres", 1, "MAS"],
      ],
      [
        "1/1.1 Lois adoptées: Nombre de lois = 2026: 2",
        "1/1.2 Agents formés: Nombre d’agents = 2026: 50",
        "2/2.1 Centres ouverts: Nombre de centres = 2026: 1",
      ],
    ],
    [
      "phases with Roman numbers, and what is said of how far they are, above tasks",
      [
        ["No.", "Task", "Responsible", "Comments", "Target 2026"],
        ["I", "Prepare the ground", "", "100%"],
        [1, "Clear the site", "Roads Board", "100%", 1],
        [2, "Survey the soil", "Roads Board", "100%", 3],
        ["II", "Build", "", "40%"],
        [1, "Lay the pipes", "Water Board", "40%", 7],
      ],
      [
        "1/1.1 Clear the site: Clear the site = 2026: 1",
        "1/1.2 Survey the soil: Survey the soil = 2026: 3",
        "2/2.1 Lay the pipes: Lay the pipes = 2026: 7",
      ],
    ],
    [
      "goals with an owner and a word in the place of an indicator, above what is numbered under them",
      [
        ["No.", "Goal", "Owner", "Indicator", "Target 2026"],
        ["1.1", "Fewer accidents", "Roads Board", "Roll up", ""],
        ["1.1.1", "Train drivers", "School", "Drivers trained", 20],
        ["1.1.2", "Mark the lanes", "Roads Board", "km marked", 30],
        ["1.2", "Cleaner buses", "Bus Office", "Roll up", ""],
        ["1.2.1", "Buy filters", "Bus Office", "Filters bought", 9],
      ],
      ["Drivers trained = 2026: 20", "km marked = 2026: 30", "Filters bought = 2026: 9"],
    ],
    [
      "items that are counted in the cell, each with what is said of all of them, Portuguese",
      [
        ["Ação", "Indicador", "Meta 2026", "Responsável"],
        [
          "Melhorar o ensino",
          "Escolas que alcançam o padrão em: i) leitura\nii) números",
          "i) 40\nii) 30",
          "SE",
        ],
        ["Abrir bibliotecas", "Bibliotecas abertas", 5, "SE"],
      ],
      [
        "Escolas que alcançam o padrão em: leitura = 2026: 40",
        "Escolas que alcançam o padrão em: números = 2026: 30",
        "Bibliotecas abertas = 2026: 5",
      ],
    ],
    [
      "codes in a column without a header, and a row above what is numbered under it, Italian",
      [
        ["", "", "Azione", "Obiettivo 2026", "Obiettivo 2027"],
        ["2", "", "Sicurezza stradale", "", ""],
        ["2.1", "Comune", "Meno incidenti", "", ""],
        ["2.1.1", "Scuola", "Corsi di guida", 4, 5],
        ["2.1.2", "Comune", "Strisce dipinte", 30, 40],
        ["2.2", "Comune", "Autobus puliti", "", ""],
        ["2.2.1", "Officina", "Filtri comprati", 9, 12],
      ],
      [
        "Corsi di guida = 2026: 4, 2027: 5",
        "Strisce dipinte = 2026: 30, 2027: 40",
        "Filtri comprati = 2026: 9, 2027: 12",
      ],
    ],
    [
      "numbered activities with their agencies above the indicators that they are measured by",
      [
        ["Activity / Indicator", "Unit", "2025", "2026", "Lead"],
        ["1.1 Train drivers", "", "", "", "Roads Board"],
        ["   Drivers trained", "Drivers", 20, 30, ""],
        ["   Courses held", "Courses", 2, 3, ""],
        ["1.2 Mark the lanes", "", "", "", "Town Council"],
        ["   Lanes marked", "km", 5, 9, ""],
      ],
      [
        "1.1/1.1.1 1.1 Train drivers: Drivers trained = 2025: 20, 2026: 30",
        "1.1/1.1.1 1.1 Train drivers: Courses held = 2025: 2, 2026: 3",
        "1.2/1.2.1 1.2 Mark the lanes: Lanes marked = 2025: 5, 2026: 9",
      ],
    ],
    [
      "a title that begins as a sum does but for its accents, Vietnamese",
      [
        ["TT", "Nhiệm vụ", "Đơn vị tính", "Chỉ tiêu 2026", "Đơn vị chủ trì"],
        ["I", "Phát triển kinh tế"],
        ["1", "Nông nghiệp"],
        ["a", "Diện tích lúa", "ha", 500, "Sở NN"],
        ["2", "Công nghiệp"],
        ["a", "Số nhà máy", "nhà máy", 4, "Sở CT"],
        ["b", "Công tác thanh tra", "cuộc", 12, "Sở CT"],
        ["", "Cộng", "", 516],
      ],
      ["Diện tích lúa = 2026: 500", "Số nhà máy = 2026: 4", "Công tác thanh tra = 2026: 12"],
    ],
    [
      "letters behind the numbers of the level above, Italian",
      [
        ["Codice", "Azione", "Indicatore", "Valore atteso 2026", "Responsabile"],
        ["1", "Mobilità"],
        ["1a", "Piste ciclabili", "km di piste", 12, "Comune"],
        ["1b", "Autobus elettrici", "Autobus", 5, "ATAC"],
        ["2", "Energia"],
        ["2a", "Pannelli solari", "kW", 300, "Comune"],
      ],
      ["km di piste = 2026: 12", "Autobus = 2026: 5", "kW = 2026: 300"],
    ],
    [
      "single indicators that are not filled in yet, between those that are",
      [
        ["Indicator", "Unit", "Target 2026", "Target 2027"],
        ["Wells cleaned", "Wells", 10, 20],
        ["Pumps repaired"],
        ["Springs walled", "Springs", 3, 3],
        ["Tanks built"],
        ["Pipes laid", "km", 7, 9],
      ],
      [
        "Wells cleaned = 2026: 10, 2027: 20",
        "Pumps repaired = 2026: , 2027: ",
        "Springs walled = 2026: 3, 2027: 3",
        "Tanks built = 2026: , 2027: ",
        "Pipes laid = 2026: 7, 2027: 9",
      ],
    ],
    [
      "the header of another source amid the rows that were put together from several",
      [
        ["indicator_name", "reporting_year", "annual_target", "q1_target", "q2_target"],
        ["Drivers trained", 2026, 20, 10, 10],
        ["Own Indicator", 2026, "total_target", "q1_ind_target", "q2_ind_target"],
        ["Lanes marked", 2026, 30, 10, 20],
        ["Signs put up", 2026, 8, 4, 4],
      ],
      [
        "Drivers trained = 2026: 20; 2026-Q1: 10, 2026-Q2: 10",
        "Lanes marked = 2026: 30; 2026-Q1: 10, 2026-Q2: 20",
        "Signs put up = 2026: 8; 2026-Q1: 4, 2026-Q2: 4",
      ],
    ],
    [
      "sums below the last action",
      [
        ["No.", "Activity", "Unit", "Target 2026", "Responsible"],
        ["1", "Train drivers", "Drivers", 20, "Roads Board"],
        ["2", "Mark the lanes", "Lanes", 30, "Roads Board"],
        ["3", "Mend the lamps", "Lamps", 14, "Lamp Office"],
        ["", "", "", 64],
      ],
      ["Train drivers = 2026: 20", "Mark the lanes = 2026: 30", "Mend the lamps = 2026: 14"],
    ],
    [
      "groups that are numbered among indicators, and end with the next number, Spanish",
      [
        ["Objetivo", "Indicador", "Línea base", "Meta 2027"],
        ["Puertos limpios", "1. Playas abiertas", 10, 20],
        ["", "2. Calidad del agua"],
        ["", "a) Muestras limpias (%)", 60, 80],
        ["", "b) Vertidos evitados", 3, 9],
        ["", "3. Barcos revisados", 40, 70],
      ],
      [
        "Playas abiertas = 2027: 20",
        "Muestras limpias (%) = 2027: 80",
        "Vertidos evitados = 2027: 9",
        "Barcos revisados = 2027: 70",
      ],
    ],
    [
      "a group in the row that names its objective, French",
      [
        ["Objectif", "Indicateur", "Cible 2026"],
        ["Des routes sûres", "1. Ponts réparés", 4],
        ["Une eau propre", "2. Qualité de l’eau"],
        ["", "a) Puits contrôlés", 30],
        ["", "b) Sources protégées", 8],
        ["Des forêts", "3. Arbres plantés", 500],
      ],
      [
        "Ponts réparés = 2026: 4",
        "Puits contrôlés = 2026: 30",
        "Sources protégées = 2026: 8",
        "Arbres plantés = 2026: 500",
      ],
    ],
    [
      "an indicator that a page break cut before its values",
      [
        ["Objective", "Indicator", "Baseline", "Target 2026"],
        ["Safe roads", "1. Drivers trained", 10, 20],
        ["", "2. Share of bridges that were"],
        ["Objective", "Indicator", "Baseline", "Target 2026"],
        ["", "inspected in the year (%)", 60, 80],
        ["", "3. Signs put up", 5, 9],
      ],
      [
        "Drivers trained = 2026: 20",
        "Share of bridges that were inspected in the year (%) = 2026: 80",
        "Signs put up = 2026: 9",
      ],
    ],
    [
      "indicators in a row that are not filled in yet stay indicators",
      [
        ["Indicator", "Unit", "Target 2026", "Target 2027"],
        ["Wells cleaned", "Wells", 10, 20],
        ["Pumps repaired", "Pumps", 4, 8],
        ["Springs walled", "Springs", 3, 3],
        ["Tanks built", "Tanks", 1, 2],
        ["Pipes laid", "km", 7, 9],
        ["Taps fitted"],
        ["Drains dug"],
        ["Latrines built"],
        ["Filters handed out"],
        ["Meters read"],
        ["Gauges read", "Gauges", 2, 2],
      ],
      [
        "Wells cleaned = 2026: 10, 2027: 20",
        "Pumps repaired = 2026: 4, 2027: 8",
        "Springs walled = 2026: 3, 2027: 3",
        "Tanks built = 2026: 1, 2027: 2",
        "Pipes laid = 2026: 7, 2027: 9",
        "Taps fitted = 2026: , 2027: ",
        "Drains dug = 2026: , 2027: ",
        "Latrines built = 2026: , 2027: ",
        "Filters handed out = 2026: , 2027: ",
        "Meters read = 2026: , 2027: ",
        "Gauges read = 2026: 2, 2027: 2",
      ],
    ],
    [
      "an action above the rows of its indicators stays an action",
      [
        ["Activity", "Indicator", "Target 2026", "Responsible"],
        ["Train drivers"],
        ["", "# of drivers", 20, "Roads Board"],
        ["", "# of courses", 2, "Roads Board"],
        ["Mark the lanes"],
        ["", "km marked", 30, "Town Council"],
      ],
      ["# of drivers = 2026: 20", "# of courses = 2026: 2", "km marked = 2026: 30"],
    ],
    [
      "a numbered action without targets among others stays an action",
      [
        ["No.", "Activity", "Unit", "Target 2026"],
        ["1.1", "Train drivers", "Drivers", 20],
        ["1.2", "Survey the reefs"],
        ["1.3", "Mark the lanes", "km", 30],
      ],
      ["Train drivers = 2026: 20", "Survey the reefs = 2026: ", "Mark the lanes = 2026: 30"],
    ],
  ];

  it.each(CASES.map(([name, rows, expected]) => ({ name, rows, expected })))(
    "$name",
    ({ rows, expected }) => {
      const lines = told(rows);
      expect(lines.map((line, place) => afterAction(line, expected[place] ?? ""))).toEqual(expected);
    },
  );
});

/** What is told of an indicator, without its action where that is not asked for. */
function afterAction(line: string, expected: string): string {
  return expected.includes("/") ? line : line.slice(line.indexOf(": ") + 2);
}
