import { gridOf, type GridShape } from "../grid-of";
import { planReading, planTold } from "../told";
import { kindsTold, type Rows } from "./kinds-told";

describe("levels above actions", () => {
  type Rows = Parameters<typeof gridOf>[0];

  /** What is told of a plan: objectives, then actions with indicators and targets, then what it left out. */
  function told(rows: Rows): readonly string[] {
    const { plan } = planReading(gridOf(rows));
    const leftOut = plan.notRead.filter(
      ({ why }) => why === "duplicateColumn" || why === "columnWithoutMeaning",
    );
    return [
      ...plan.objectives.map(({ id, title }) => `${id} ${title}`),
      ...planTold(plan),
      ...leftOut.map(({ text, why }) => `${why}: ${text}`),
    ];
  }

  describe("levels above the actions, in plans of other countries", () => {
    it.each<[string, Rows, readonly string[]]>([
      [
        "activities under strategic actions, of which neither is numbered",
        [
          ["Plan de acción 2023"],
          ["Acción estratégica", "Actividades", "Indicador", "Meta 2023", "Responsable"],
          ["Prevenir la violencia", "Impartir talleres", "Número de talleres", 2, "MEC"],
          ["", "Publicar guías", "Número de guías", 3, "MEC"],
          ["Atender a las víctimas", "Abrir centros", "Número de centros", 1, "MIDES"],
        ],
        [
          "1 Prevenir la violencia",
          "2 Atender a las víctimas",
          "1/1.1 Impartir talleres: Número de talleres = 2023: 2",
          "1/1.2 Publicar guías: Número de guías = 2023: 3",
          "2/2.1 Abrir centros: Número de centros = 2023: 1",
        ],
      ],
      [
        "numbered measures with activities right of them, Thai",
        [
          ["แผนปฏิบัติการ พ.ศ. 2566"],
          ["ยุทธศาสตร์", "มาตรการ", "กิจกรรม", "ตัวชี้วัด", "เป้าหมาย 2566", "หน่วยงานรับผิดชอบ"],
          ["1. ป้องกัน", "1.1 รณรงค์", "จัดเวที", "จำนวนเวที", 2, "พม."],
          ["", "1.2 อบรม", "อบรมครู", "จำนวนครู", 30, "ศธ."],
        ],
        [
          "1 1. ป้องกัน",
          "1/1.1 รณรงค์: จำนวนเวที = 2023: 2",
          "1/1.2 อบรม: จำนวนครู = 2023: 30",
          "columnWithoutMeaning: กิจกรรม",
        ],
      ],
      [
        "numbers under a head of actions, Portuguese",
        [
          ["Plano de ação 2024"],
          ["Eixo", "Ação prioritária", "Atividade", "Indicador", "Meta 2024", "Responsável"],
          ["Eixo 1: Prevenção", "1.1", "Realizar oficinas", "Número de oficinas", 10, "MJSP"],
          ["", "1.2", "Distribuir cartilhas", "Quantidade de cartilhas", 200, "MEC"],
        ],
        [
          "1 Eixo 1: Prevenção",
          "1/1.1 Realizar oficinas: Número de oficinas = 2024: 10",
          "1/1.2 Distribuir cartilhas: Quantidade de cartilhas = 2024: 200",
        ],
      ],
      [
        "codes of objectives left of the activities of an operational plan",
        [
          ["Plan operativo 2025"],
          ["AEI", "Actividad operativa", "Unidad de medida", "Meta 2025", "Responsable"],
          ["1.1", "Capacitar juntas", "Persona", 20, "DGSC"],
          ["1.1", "Asistir municipios", "Municipio", 3, "DGSC"],
          ["1.1", "Elaborar informes", "Informe", 4, "DGSC"],
          ["1.2", "Reparar cámaras", "Cámara", 12, "OTI"],
        ],
        [
          "/1 Capacitar juntas: Capacitar juntas = 2025: 20",
          "/2 Asistir municipios: Asistir municipios = 2025: 3",
          "/3 Elaborar informes: Elaborar informes = 2025: 4",
          "/4 Reparar cámaras: Reparar cámaras = 2025: 12",
        ],
      ],
      [
        "objectives whose first word could name a level",
        [
          ["Plan 2025"],
          ["Área", "Indicador", "Meta 2025"],
          ["Turismo rural", "Rutas abiertas", 3],
          ["Productos agrícolas", "Fincas certificadas", 40],
          ["Acción climática", "Hectáreas protegidas", 900],
        ],
        [
          "1 Turismo rural",
          "2 Productos agrícolas",
          "3 Acción climática",
          "1/1.1 Turismo rural: Rutas abiertas = 2025: 3",
          "2/2.1 Productos agrícolas: Fincas certificadas = 2025: 40",
          "3/3.1 Acción climática: Hectáreas protegidas = 2025: 900",
        ],
      ],
      [
        "products and their parts, counted by unit",
        [
          ["Plan Operativo Anual 2026"],
          ["Producto", "Subproducto", "Unidad de medida", "Meta anual", "Responsable"],
          ["Personas capacitadas", "Personas capacitadas en derechos", "Persona", 900, "DEMI"],
        ],
        [
          "1 Personas capacitadas",
          "1/1.1 Personas capacitadas en derechos: Personas capacitadas en derechos = 2026: 900",
        ],
      ],
      [
        "indicators that are said to be those of a target",
        [
          ["Plan 2024"],
          ["Componente", "Programa", "Proyecto", "Indicador de meta", "Meta 2024", "Entidad responsable"],
          ["Social", "Niñez", "Centros infantiles", "Número de niños atendidos", 300, "MIES"],
        ],
        ["1 Social", "1/1.1 Centros infantiles: Número de niños atendidos = 2024: 300"],
      ],
      [
        "an objective that is called institutional",
        [
          ["Plan operativo 2025"],
          [
            "Objetivo estratégico institucional",
            "Programa / Proyecto",
            "Indicador",
            "Meta 2025",
            "Dirección responsable",
          ],
          ["OEI 1: Incrementar la conectividad", "Vías", "Kilómetros", 30, "Dirección de Vialidad"],
        ],
        ["1 OEI 1: Incrementar la conectividad", "1/1.1 Vías: Kilómetros = 2025: 30"],
      ],
      [
        "groups under a head that nobody knows, with an agency for each of their indicators",
        [
          ["Plan Nacional 2023"],
          ["Transformación", "Indicador", "Meta 2023", "Entidad líder"],
          ["Seguridad humana y justicia social", "Tasa de pobreza", 11, "DANE"],
          ["", "Personas aseguradas", 500, "MinSalud"],
          ["", "Hospitales dotados", 5, "MinSalud"],
          ["Acción climática y transición", "Hectáreas protegidas", 900, "MinAmbiente"],
          ["", "Especies protegidas", 9, "MinAmbiente"],
        ],
        [
          "1 Seguridad humana y justicia social",
          "2 Acción climática y transición",
          "1/1.1 Seguridad humana y justicia social: Tasa de pobreza = 2023: 11",
          "1/1.2 Seguridad humana y justicia social: Personas aseguradas = 2023: 500",
          "1/1.2 Seguridad humana y justicia social: Hospitales dotados = 2023: 5",
          "2/2.1 Acción climática y transición: Hectáreas protegidas = 2023: 900",
          "2/2.1 Acción climática y transición: Especies protegidas = 2023: 9",
        ],
      ],
      [
        "names of results that stand in several rows each",
        [
          ["Cadre logique 2024"],
          ["Niveau", "Logique d'intervention", "Indicateurs (IOV)", "Cible 2024"],
          ["Objectif spécifique", "Réduire l'insécurité", "Prévalence", 30],
          ["Résultat 1", "La production croît", "Superficie (ha)", 600],
          ["Résultat 1", "Intrants distribués", "Nombre de ménages", 8000],
          ["Résultat 2", "Le marché s'ouvre", "Part vendue", 35],
          ["Résultat 2", "Pistes réhabilitées", "Km de pistes", 50],
        ],
        [
          "1 Objectif spécifique: Réduire l'insécurité",
          "1/1.1 Objectif spécifique: Réduire l'insécurité: Prévalence = 2024: 30",
          "1/1.2 Résultat: La production croît: Superficie (ha) = 2024: 600",
          "1/1.3 Résultat: Intrants distribués: Nombre de ménages = 2024: 8000",
          "1/1.4 Résultat: Le marché s'ouvre: Part vendue = 2024: 35",
          "1/1.5 Résultat: Pistes réhabilitées: Km de pistes = 2024: 50",
        ],
      ],
      [
        "the total named in one word with the target, Lao and Thai",
        [
          ["ແຜນດຳເນີນງານ 2023-2024"],
          ["ກິດຈະກຳ", "ຕົວຊີ້ວັດ", "ຄາດໝາຍ 2023", "ຄາດໝາຍ 2024", "ຄາດໝາຍລວມ", "ພາກສ່ວນຮັບຜິດຊອບ"],
          ["1.1 ຝຶກອົບຮົມ", "ຈຳນວນພະນັກງານ", 150, 200, 350, "ສະຫະພັນແມ່ຍິງ"],
        ],
        ["/1.1 ຝຶກອົບຮົມ: ຈຳນວນພະນັກງານ = 350 | 2023: 150, 2024: 200"],
      ],
      [
        "a total behind words of a target that stand in no list together",
        [
          ["แผนปฏิบัติการ 2566-2567"],
          ["กิจกรรม", "ตัวชี้วัด", "ปี 2566", "ปี 2567", "เป้าหมายการดำเนินงานรวม", "ผู้รับผิดชอบ"],
          ["1.1 อบรม", "จำนวนคน", 150, 200, 350, "พม."],
        ],
        ["/1.1 อบรม: จำนวนคน = 350 | 2023: 150, 2024: 200"],
      ],
    ])("%s", (_, rows, expected) => {
      expect(told(rows)).toEqual(expected);
    });

    it("takes the number of an output that stands in two rows for the slip that it is", () => {
      const labels = [
        "Outcome 1",
        "Output 1.1",
        "Output 1.2",
        "Output 1.3",
        "Output 1.4",
        "Output 1.4",
        "Output 1.6",
      ];
      const { plan } = planReading(
        gridOf([
          ["Logframe 2024"],
          ["Level", "Statement", "Indicator", "Target 2024"],
          ...labels.map((label, place) => [
            label,
            `Result of kind ${"ABCDEFG"[place]}`,
            `Number of things ${place}`,
            5,
          ]),
        ]),
      );
      expect(plan.actions.map(({ number }) => number)).toEqual([
        null,
        "1.1",
        "1.2",
        "1.3",
        "1.4",
        "1.4",
        "1.6",
      ]);
    });
  });

  describe("a row of an objective above its indicators, where nothing else is an action", () => {
    const HEADER = ["Programme", "Indicator", "2026", "2027", "Unit in charge"];
    const led = (rows: Rows, merges: readonly string[] = []): readonly string[] => {
      const { plan } = planReading(gridOf([["Plan 2026-2027"], HEADER, ...rows], { merges }));
      const told = plan.actions.map(
        ({ title, responsibleAgencies }) =>
          `${title} [${responsibleAgencies.map(({ name }) => name).join(", ")}]`,
      );
      const left = plan.notRead.filter(({ why }) => why === "belongsToNoAction");
      return [...told, ...left.map(({ text }) => `left out: ${text}`)];
    };

    it("names the unit of its own indicators, and not of those above it", () => {
      const rows: Rows = [
        ["Registering births", "", "", "", "Registry"],
        ["", "Share registered in time", 80, 90, ""],
        ["", "Offices open on Saturdays", 3, 5, ""],
        ["Issuing cards", "", "", "", "Card office"],
        ["", "Cards issued within a day", 60, 70, ""],
      ];
      expect(led(rows)).toEqual(["Registering births [Registry]", "Issuing cards [Card office]"]);
    });

    it("gives a unit that is merged down to the indicators below it", () => {
      const rows: Rows = [
        ["Programme of births", "", "", "", "Registry"],
        ["Births are registered early", "Share registered in time", 80, 90, ""],
        ["Programme of cards", "", "", "", "Card office"],
        ["Cards are issued fast", "Cards issued within a day", 60, 70, ""],
      ];
      expect(led(rows, ["E3:E4", "E5:E6"])).toEqual([
        "Births are registered early [Registry]",
        "Cards are issued fast [Card office]",
        "left out: Programme of births Registry",
        "left out: Programme of cards Card office",
      ]);
    });
  });

  describe("a result that stands beside one of its rows only", () => {
    it("leaves the indicators above it to actions of their own", () => {
      const { plan } = planReading(
        gridOf([
          ["Activity", "Indicator", "Target 2026", "Unit in charge"],
          ["", "Wells dug", 4, "Water board"],
          ["Bring water to the villages", "Pumps set up", 6, "Water board"],
          ["", "Keepers trained", 8, "Guild of smiths"],
          ["Dry the lanes", "Ditches dug", 9, "Road board"],
        ]),
      );
      expect(plan.indicators.map(({ text }) => text)).toEqual([
        "Wells dug",
        "Pumps set up",
        "Keepers trained",
        "Ditches dug",
      ]);
      expect(plan.actions.map(({ title }) => title)).toEqual([
        "Wells dug",
        "Bring water to the villages",
        "Dry the lanes",
      ]);
    });
  });

  describe("words for what is done and who follows it", () => {
    it("take tactics below goals for the actions", () => {
      const { plan } = planReading(
        gridOf([
          ["Objective", "Goal", "Responsible committee", "Tactic", "Status"],
          [
            "Members take part",
            "Goal 1.1: By 2027 half of the members vote",
            "Outreach & Events",
            "1.1.1 Write to all",
            "Done",
          ],
          ["", "", "", "1.1.2 Open a help line", "Open"],
          ["", "Goal 1.2: By 2028 every group meets yearly", "Finance", "1.2.1 Pay for rooms", "Open"],
        ]),
      );
      expect(plan.actions.map(({ id, title }) => `${id} ${title}`)).toEqual([
        "1.1.1 Write to all",
        "1.1.2 Open a help line",
        "1.2.1 Pay for rooms",
      ]);
      expect(plan.actions[0]?.responsibleAgencies.map(({ name }) => name)).toEqual(["Outreach & Events"]);
    });

    it("take the body that follows an indicator for the one in charge, Vietnamese", () => {
      const { plan } = planReading(
        gridOf([
          ["TT", "Chỉ tiêu", "Đơn vị", "Mục tiêu 2027", "Cơ quan chủ trì theo dõi, đánh giá"],
          [1, "Tỉ lệ trường có thư viện", "%", 80, "Sở Giáo dục và Đào tạo"],
          [2, "Số trạm y tế đạt chuẩn", "Trạm", 12, "Sở Y tế"],
        ]),
      );
      expect(
        plan.actions.map(({ responsibleAgencies }) => responsibleAgencies.map(({ name }) => name)),
      ).toEqual([["Sở Giáo dục và Đào tạo"], ["Sở Y tế"]]);
    });
  });
});

describe("rows of levels", () => {
  it.each<[string, Rows, GridShape, readonly string[]]>([
    [
      "with codes of fewer levels beside serial numbers that begin again",
      [
        ["No", "Kode Rekening", "Program/Kegiatan", "Satuan", "Target 2026"],
        ["1", "3.04.01", "Program Perpustakaan", "", ""],
        ["1", "3.04.01.2.01", "Penyediaan buku", "", ""],
        ["1", "3.04.01.2.01.0001", "Pembelian buku anak", "Buku", 400],
        ["2", "3.04.01.2.01.0002", "Perawatan buku lama", "Buku", 150],
        ["2", "3.04.01.2.02", "Layanan baca", "", ""],
        ["3", "3.04.01.2.02.0001", "Pembukaan pojok baca", "Tempat", 6],
      ],
      {},
      ["2 band", "3 band", "4 data", "5 data", "6 band", "7 data"],
    ],
    [
      "but not inside the merged cell of who is responsible, whatever its text looks like",
      [
        ["No.", "Activity", "Indicator", "Target 2024", "Lead agency"],
        ["1.1", "Train drivers", "# trained", 20, "Office of Roads"],
        ["SAFE ROADS FOR ALL", "", "", "", ""],
        ["1.2", "Mark the lanes", "km marked", 30, ""],
      ],
      { merges: ["A3:C3", "E2:E4"] },
      ["2 data", "3 continuation", "4 data"],
    ],
    [
      "numbered as the actions are, above the items of a list",
      [
        ["Activity", "Lead agency", "Target 2024", "Status"],
        ["1.1 Sign the lease", "Office of Works", 1, "done"],
        ["1.2 Ask for what the site needs", "", "", ""],
        ["- Power for the pumps", "Office of Works", 4, "open"],
        ["- Water from the river", "Office of Works", 2, "open"],
        ["1.3 Move the staff", "Office of Works", 30, "open"],
      ],
      {},
      ["2 data", "3 band", "4 data", "5 data", "6 data"],
    ],
    [
      "in capitals where actions are numbered",
      [
        ["No.", "Activity", "Indicator", "Target 2024"],
        ["", "SAFE ROADS", "", ""],
        ["1", "Train drivers", "# trained", 20],
        ["2", "Mark the lanes", "km marked", 30],
        ["", "CLEAN AIR", "", ""],
        ["3", "Measure the air", "# sensors", 4],
      ],
      {},
      ["2 band", "3 data", "4 data", "5 band", "6 data"],
    ],
    [
      "with who answers for them, told by a number of fewer levels and no values",
      [
        ["No.", "Activity", "Lead agency", "Baseline", "Target 2024"],
        ["1.1", "Safe roads", "Office of Roads", "", ""],
        ["1.1.1", "Train drivers", "", 5, 20],
        ["1.1.2", "Mark the lanes", "", 0, 30],
        ["1.2", "Clean air", "Office of Air", "", ""],
        ["1.2.1", "Set up sensors", "", 1, 4],
        ["1.2.2", "Publish maps", "Office of Maps", "", ""],
      ],
      {},
      ["2 band", "3 data", "4 data", "5 band", "6 data", "7 data"],
    ],
    [
      "with Roman numerals in a plan without values, whose actions have numbers",
      [
        ["No.", "Activity", "Lead agency", "Result", "Due"],
        ["I.", "Safe roads", "", "", ""],
        ["1.", "Write the rules", "Office of Roads", "Rules", "6/2025"],
        ["2.", "Train the drivers", "Office of Roads", "", "12/2025"],
        ["II.", "Clean air", "", "", ""],
        ["3.", "Measure the air", "Office of Air", "Map", "2025"],
        ["4.", "Publish the map", "Office of Air", "Site", "2025"],
      ],
      {},
      ["2 band", "3 data", "4 data", "5 band", "6 data", "7 data"],
    ],
    [
      "of three levels in one column, told apart by their numbers",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["1. Safe roads", "", ""],
        ["1.1 Drivers know the rules", "", ""],
        ["1.1.1 Train drivers", "# trained", 20],
        ["1.2 Roads are marked", "", ""],
        ["1.3 Lamps are lit", "", ""],
        ["1.4 Signs stand", "", ""],
        ["1.4.1 Set up signs", "# signs", 30],
      ],
      {},
      ["2 band", "3 band", "4 data", "5 band", "6 band", "7 band", "8 data"],
    ],
    [
      "with a number that the next row goes on, where other parts of the plan have one level",
      [
        ["No.", "Activity", "Output", "Partner", "Quarter 1", "Quarter 2"],
        ["1", "Train drivers", "Drivers trained", "Police", "x", ""],
        ["2", "Mark the lanes", "Lanes marked", "Roads Office", "x", "x"],
        ["3", "Repair lamps", "Lamps lit", "Roads Office", "", "x"],
        ["1", "Clean air in the towns", "", "", "", ""],
        ["1.1", "Measure the air", "Sensors set up", "Health Office", "x", ""],
        ["1.2", "Plant trees", "Trees planted", "Parks Office", "", "x"],
        ["2", "Quiet streets", "", "", "", ""],
        ["2.1", "Survey the noise", "Survey published", "Health Office", "x", ""],
      ],
      {},
      ["2 data", "3 data", "4 data", "5 band", "6 data", "7 data", "8 band", "9 data"],
    ],
    [
      "with codes between bars",
      [
        ["Code", "Activity", "Indicator", "Target 2024", "Target 2025"],
        ["|2|", "Safe roads", "", "", ""],
        ["|2.1|", "Drivers know the rules", "Share of drivers tested", 40, 60],
        ["|2.2|", "Lanes are marked", "Kilometres marked", 30, 35],
        ["|3|", "Clean air", "", "", ""],
        ["|3.1|", "The air is measured", "Sensors", 4, 8],
      ],
      {},
      ["2 band", "3 data", "4 data", "5 band", "6 data"],
    ],
    [
      "numbered as the actions are, which begin to count again below each",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["1. Safe roads", "", ""],
        ["1. Train drivers", "# trained", 20],
        ["2. Mark the lanes", "km marked", 30],
        ["2. Clean air", "", ""],
        ["1. Measure the air", "# sensors", 4],
        ["2. Plant trees", "", ""],
        ["3. Light the lamps", "# lamps", 50],
      ],
      {},
      ["2 band", "3 data", "4 data", "5 band", "6 data", "7 data", "8 data"],
    ],
  ])("%s", (_, rows, shape, expected) => {
    expect(kindsTold(rows, shape)).toEqual(expected);
  });

  it("keep all their levels above an action, the highest as the objective", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Indicator", "Baseline", "Overall target", "Target 2024", "Target 2025"],
          ["PILLAR: ECONOMY"],
          ["SECTOR: Transport"],
          ["Priority area: Roads that last"],
          ["OUTCOME 1: Goods reach the markets"],
          ["OUTPUT 1: Roads are paved"],
          ["Kilometres of roads paved", 9, 31, 15, 16],
          ["OUTPUT 2: Bridges are built"],
          ["Number of bridges built", 3, 6, 2, 4],
          ["SECTOR: Energy"],
          ["Priority area: Light in all villages"],
          ["OUTCOME 2: Villages have light"],
          ["OUTPUT 3: Lines are drawn"],
          ["Kilometres of lines drawn", 1, 20, 8, 12],
        ],
        { merges: [2, 3, 4, 5, 6, 8, 10, 11, 12, 13].map((row) => `A${row}:E${row}`) },
      ),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual(["PILLAR: ECONOMY"]);
    expect(planTold(plan)).toEqual([
      "1/1 Roads are paved: Kilometres of roads paved = 31 | 2024: 15, 2025: 16",
      "1/2 Bridges are built: Number of bridges built = 6 | 2024: 2, 2025: 4",
      "1/3 Lines are drawn: Kilometres of lines drawn = 20 | 2024: 8, 2025: 12",
    ]);
    expect(plan.actions.map(({ remarks }) => remarks.map(({ text }) => text))).toEqual([
      [
        "SECTOR: Transport",
        "Priority area: Roads that last",
        "OUTCOME 1: Goods reach the markets",
        "OUTPUT 1: Roads are paved",
      ],
      [
        "SECTOR: Transport",
        "Priority area: Roads that last",
        "OUTCOME 1: Goods reach the markets",
        "OUTPUT 2: Bridges are built",
      ],
      [
        "SECTOR: Energy",
        "Priority area: Light in all villages",
        "OUTCOME 2: Villages have light",
        "OUTPUT 3: Lines are drawn",
      ],
    ]);
  });
});

describe("indicators in lines of their own below an action", () => {
  it("belong to it where they have the targets and it has a number", () => {
    const { plan } = planReading(
      gridOf([
        ["No.", "Project / activity", "Unit", "Target 2024", "Lead agency"],
        ["1", "Roads that last", "", "", "Office of Roads"],
        ["", "- Number of drivers trained", "driver", 480, "Office of Roads"],
        ["", "- Kilometres marked", "km", 12, ""],
        ["2", "Buses for all", "", "", "Office of Buses"],
        ["", "- Buses bought", "bus", 40, ""],
      ]),
    );
    expect(planTold(plan)).toEqual([
      "/1 Roads that last: Number of drivers trained = 2024: 480",
      "/1 Roads that last: Kilometres marked = 2024: 12",
      "/2 Buses for all: Buses bought = 2024: 40",
    ]);
    expect(plan.indicators.map(({ cell, unit }) => `B${cell.row + 1} ${unit?.text}`)).toEqual([
      "B3 driver",
      "B4 km",
      "B6 bus",
    ]);
  });
});

describe("a value that is shown being computed", () => {
  it("a block with a label above each number has the first for its value", () => {
    const rows: Rows = [
      ["No.", "Indicator", "Formula", "Target 2024"],
      ["1", "Share of milestones reached", "reached / planned", "Value of the indicator ="],
      ["", "", "", 0.5],
      ["", "", "", "Operand 1 ="],
      ["", "", "", 4],
      ["", "", "", "Operand 2 ="],
      ["", "", "", 8],
      ["2", "Share of reports sent", "sent / due", "Value of the indicator ="],
      ["", "", "", 1],
      ["", "", "", "Operand 1 ="],
      ["", "", "", 6],
      ["", "", "", "Operand 2 ="],
      ["", "", "", 6],
    ];
    const merges = ["A2:A7", "B2:B7", "C2:C7", "A8:A13", "B8:B13", "C8:C13"];
    const { plan } = planReading(gridOf(rows, { merges } satisfies GridShape));
    expect(planTold(plan)).toEqual([
      "/1 Share of milestones reached: Share of milestones reached = 2024: 0.5",
      "/2 Share of reports sent: Share of reports sent = 2024: 1",
    ]);
  });

  it.each<[string, readonly string[]]>([
    ["the first", ["|", "Operand 1 =", "Operand 2 ="]],
    ["one of those below", ["Value =", "", "Operand 2 ="]],
  ])("a label that is missing in a column stands in the next: %s", (_, [first, second, third]) => {
    const rows: Rows = [
      ["No.", "Indicator", "Formula", "Target 2024", "Target 2025"],
      ["1", "Share of milestones reached", "reached / planned", first ?? "", "Value ="],
      ["", "", "", 0.5, 0.75],
      ["", "", "", second ?? "", "Operand 1 ="],
      ["", "", "", 4, 6],
      ["", "", "", third ?? "", "Operand 2 ="],
      ["", "", "", 8, 8],
      ["2", "Reports sent", "", 6, 7],
    ];
    const { plan } = planReading(gridOf(rows, { merges: ["A2:A7", "B2:B7", "C2:C7"] }));
    expect(planTold(plan)).toEqual([
      "/1 Share of milestones reached: Share of milestones reached = 2024: 0.5, 2025: 0.75",
      "/2 Reports sent: Reports sent = 2024: 6, 2025: 7",
    ]);
    expect(plan.doubts).toEqual([]);
  });
});
