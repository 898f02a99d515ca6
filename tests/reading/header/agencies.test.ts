import { gridOf } from "../grid-of";
import { planReading } from "../told";
import { agenciesIn, namesOfAgencies } from "../../../src/reading/plan/agencies/agencies";
import { AgencyEvidence } from "../../../src/reading/plan/agencies/agency-parts";

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

function names(text: string): readonly string[] {
  return agenciesIn(text, { sheet: "Plan", row: 0, column: 0 }).map(({ name }) => name);
}

describe("agencies in a cell", () => {
  it.each<[string, readonly string[]]>([
    ["NCCT/DATIP", ["NCCT/DATIP"]],
    ["GCNP, MOJ, MOSVY", ["GCNP", "MOJ", "MOSVY"]],
    ["MoJ; MoI\nMoSVY", ["MoJ", "MoI", "MoSVY"]],
    ["• MoJ\n• MoI", ["MoJ", "MoI"]],
    ["1. MoJ\n2. MoI", ["MoJ", "MoI"]],
    ["- MoJ\n- MoI", ["MoJ", "MoI"]],
    ["MoE / MoH", ["MoE", "MoH"]],
    ["Lead: MoE\nSupport:\n1. MoH\n2. MoJ", ["MoE", "MoH", "MoJ"]],
    ["NCCT (lead)/ Police, MoH (Support)", ["NCCT", "Police", "MoH"]],
    ["พม. (หลัก), ตร.", ["พม.", "ตร."]],
    // A line break behind "of" is inside a name.
    ["Department of\nRoads\nMoH", ["Department of Roads", "MoH"]],
    ["Dirección de \nPuertos / Oficina del\nAgua", ["Dirección de Puertos", "Oficina del Agua"]],
    ["ÁREA DE RIEGO Y SUELOS", ["ÁREA DE RIEGO Y SUELOS"]],
    ["DIRECCIÓN TÉCNICA DE RIEGO Y SUELOS", ["DIRECCIÓN TÉCNICA DE RIEGO Y SUELOS"]],
    ["(MoJ)", ["MoJ"]],
    ["(MoJ) and (MoH)", ["MoJ", "MoH"]],
    ["NP", ["NP"]],
    ["N/A", []],
    ["NCCT (GCNP, MoJ, MoSVY)", ["NCCT", "GCNP", "MoJ", "MoSVY"]],
    ["MoI (GDI) and MoSVY", ["MoI", "GDI", "MoSVY"]],
    ["Ministry of Justice (MoJ)", ["Ministry of Justice (MoJ)"]],
    ["MoJ (Ministry of Justice)", ["MoJ (Ministry of Justice)"]],
    [
      "GS/NCCT, GCNP, MoH, MoSVY and Law enforcement group",
      ["GS/NCCT", "GCNP", "MoH", "MoSVY", "Law enforcement group"],
    ],
    [
      "independent interpretation and translation agencies",
      ["independent interpretation and translation agencies"],
    ],
    ["Ministry of Labour and Vocational Training", ["Ministry of Labour and Vocational Training"]],
    // Filipino "at" is "and".
    ["BFP at DILG", ["BFP", "DILG"]],
    ["Kagawaran ng Paggawa at Kagawaran ng Edukasyon", ["Kagawaran ng Paggawa", "Kagawaran ng Edukasyon"]],
    ["Dental care at City Hospitals", ["Dental care at City Hospitals"]],
    ["Police at Border Posts", ["Police at Border Posts"]],
    ["Ministry of Justice and Ministry of Interior", ["Ministry of Justice", "Ministry of Interior"]],
    ["Ministerio de Justicia y del Derecho, ICBF", ["Ministerio de Justicia y del Derecho", "ICBF"]],
    ["Migración Colombia y Policía Nacional", ["Migración Colombia", "Policía Nacional"]],
    ["Ministerio del Interior y Policía Nacional", ["Ministerio del Interior", "Policía Nacional"]],
    ["Ministerio de Interior y Policía", ["Ministerio de Interior y Policía"]],
    ["Ministério da Justiça e Segurança Pública e PF", ["Ministério da Justiça e Segurança Pública", "PF"]],
    ["Bộ Giáo dục và Đào tạo, Bộ Công an", ["Bộ Giáo dục và Đào tạo", "Bộ Công an"]],
    ["Bộ Công an và Bộ Quốc phòng", ["Bộ Công an", "Bộ Quốc phòng"]],
    [
      "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak",
      ["Kementerian Pemberdayaan Perempuan dan Perlindungan Anak"],
    ],
    ["Kemenlu dan Polri", ["Kemenlu", "Polri"]],
    ["Kementerian Sosial dan Kementerian Luar Negeri", ["Kementerian Sosial", "Kementerian Luar Negeri"]],
    ["Direction de la Santé et Gendarmerie Nationale", ["Direction de la Santé", "Gendarmerie Nationale"]],
    ["Ministère de la Santé et de l’Hygiène publique", ["Ministère de la Santé et de l’Hygiène publique"]],
    ["CNLTP et MFFPE", ["CNLTP", "MFFPE"]],
    ["ตม., ตร. และ อส.", ["ตม.", "ตร.", "อส."]],
    // The ministry of social affairs, veterans and youth rehabilitation.
    ["ក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា", ["ក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា"]],
    ["ក្រសួងការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ", ["ក្រសួងការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ"]],
    ["ក្រសួងយុត្តិធម៌ និងតុលាការ", ["ក្រសួងយុត្តិធម៌", "តុលាការ"]],
    ["ក្រសួងយុត្តិធម៌ និង IOM", ["ក្រសួងយុត្តិធម៌", "IOM"]],
    ["ក្រសួងយុត្តិធម៌ និងក្រសួងមហាផ្ទៃ", ["ក្រសួងយុត្តិធម៌", "ក្រសួងមហាផ្ទៃ"]],
    ["UNHCR & UNICEF", ["UNHCR", "UNICEF"]],
    ["Parks & Rivers", ["Parks & Rivers"]],
    ["Planning Office & Police Academy", ["Planning Office", "Police Academy"]],
    // In capitals throughout no word is an acronym for being in capitals.
    ["DIRECCIÓN DE RIEGO Y LA VIVIENDA", ["DIRECCIÓN DE RIEGO Y LA VIVIENDA"]],
    ["VICERRECTORADO DE DOCENCIA Y ENLACE CON EL PAÍS", ["VICERRECTORADO DE DOCENCIA Y ENLACE CON EL PAÍS"]],
    ["MINISTERIO DE SALUD Y POLICÍA NACIONAL", ["MINISTERIO DE SALUD", "POLICÍA NACIONAL"]],
    ["DINAS PERIKANAN DAN PETERNAKAN", ["DINAS PERIKANAN DAN PETERNAKAN"]],
    ["DINAS PERIKANAN DAN BPBD", ["DINAS PERIKANAN", "BPBD"]],
    ["DINAS SOSIAL, BADAN PUSAT STATISTIK", ["DINAS SOSIAL", "BADAN PUSAT STATISTIK"]],
    ["SECRETARIA DE OBRAS E HABITAÇÃO", ["SECRETARIA DE OBRAS E HABITAÇÃO"]],
    ["Bidang Statistik dan Persandian", ["Bidang Statistik dan Persandian"]],
    ["Facultad de Derecho y Ciencias Políticas", ["Facultad de Derecho y Ciencias Políticas"]],
    ["Pró-Reitoria de Ensino e Extensão Rural", ["Pró-Reitoria de Ensino e Extensão Rural"]],
    ["BAPPEDA DAN DINKES", ["BAPPEDA", "DINKES"]],
    ["Branch managers + field team", ["Branch managers", "field team"]],
    ["Ministry of Agriculture, Forestry and Fisheries", ["Ministry of Agriculture, Forestry and Fisheries"]],
    [
      "Ministry of Social Affairs, Veterans and Youth Rehabilitation",
      ["Ministry of Social Affairs, Veterans and Youth Rehabilitation"],
    ],
    [
      "Ministry of Labour, Invalids and Social Affairs, MoJ",
      ["Ministry of Labour, Invalids and Social Affairs", "MoJ"],
    ],
    [
      "Department of Agriculture, Water and the Environment",
      ["Department of Agriculture, Water and the Environment"],
    ],
    [
      "Ministère de la Santé, de la Famille et des Femmes",
      ["Ministère de la Santé, de la Famille et des Femmes"],
    ],
    ["Bộ Lao động, Thương binh và Xã hội; Bộ Công an", ["Bộ Lao động, Thương binh và Xã hội", "Bộ Công an"]],
    [
      "Ministry of Trade and Industry and Ministry of Finance",
      ["Ministry of Trade and Industry", "Ministry of Finance"],
    ],
    ["Ministry of Justice and Royal Thai Police", ["Ministry of Justice", "Royal Thai Police"]],
    ["Department of Labour and Immigration", ["Department of Labour and Immigration"]],
    ["BIENES Y SERVICIOS", ["BIENES Y SERVICIOS"]],
    ["UNICEF Y UNESCO", ["UNICEF", "UNESCO"]],
    ["Ministry of Agriculture, UNICEF and WHO", ["Ministry of Agriculture", "UNICEF", "WHO"]],
    ["Ministry of Health, Red Cross and Caritas", ["Ministry of Health", "Red Cross", "Caritas"]],
    ["Ministry of Labour and Social Welfare; MoJ", ["Ministry of Labour and Social Welfare", "MoJ"]],
    ["Secretaría de Salud y Protección Social", ["Secretaría de Salud y Protección Social"]],
    ["Gerente de Servicio y Comercio", ["Gerente de Servicio y Comercio"]],
    ["Coordenadora de Saúde e Esporte", ["Coordenadora de Saúde e Esporte"]],
    ["Director de Obras y Alcaldía de Loma", ["Director de Obras", "Alcaldía de Loma"]],
    [
      "Ministério da Agricultura, Pecuária e Abastecimento",
      ["Ministério da Agricultura, Pecuária e Abastecimento"],
    ],
    ["Ministère de l’Eau et de l’Assainissement", ["Ministère de l’Eau et de l’Assainissement"]],
    ["กระทรวงเกษตรและสหกรณ์", ["กระทรวงเกษตรและสหกรณ์"]],
    ["ກະຊວງກະສິກຳ ແລະປ່າໄມ້", ["ກະຊວງກະສິກຳ ແລະປ່າໄມ້"]],
    ["Seguridad y Justicia", ["Seguridad y Justicia"]],
    ["Goods and Services", ["Goods and Services"]],
    ["Executive/Impact", ["Executive", "Impact"]],
    ["Police and Customs", ["Police", "Customs"]],
    ["Customs & Police", ["Customs", "Police"]],
    ["Customs and Excise", ["Customs and Excise"]],
    ["Policía y Aduanas", ["Policía", "Aduanas"]],
    ["Policy and Planning Unit", ["Policy and Planning Unit"]],
    ["Health & Safety Committee, MoH", ["Health & Safety Committee", "MoH"]],
    ["MoJ.", ["MoJ"]],
    ["MoJ, MoJ", ["MoJ"]],
    ["N/A", []],
    ["-", []],
    ["", []],
  ])("%j names %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe("agencies in a cell of a column", () => {
  it.each<[what: string, cell: string, others: readonly string[], expected: readonly string[]]>([
    [
      "a name that stands alone in another cell",
      "Ministry of Trade, Small Industry and Crafts, MoJ",
      ["Ministry of Trade, Small Industry and Crafts"],
      ["Ministry of Trade, Small Industry and Crafts", "MoJ"],
    ],
    [
      "a name that stands in the column again and again",
      "Ministry of Trade, Small Industry and Crafts",
      ["Ministry of Trade, Small Industry and Crafts", "MoJ"],
      ["Ministry of Trade, Small Industry and Crafts"],
    ],
    [
      "parts that stand alone in other cells",
      "Ministry of Trade, Customs and Harbour",
      ["Customs", "Harbour", "Ministry of Trade"],
      ["Ministry of Trade", "Customs", "Harbour"],
    ],
    [
      "a list that other cells have too, with its parts elsewhere",
      "Red Cross and Scouts",
      ["Red Cross and Scouts", "Scouts", "Red Cross, Caritas"],
      ["Red Cross", "Scouts"],
    ],
    [
      "two words that are always said together",
      "Water and Sanitation",
      ["Water and Sanitation", "Roads"],
      ["Water and Sanitation"],
    ],
    [
      "pieces that stand within other names of offices, and nowhere by themselves",
      "Diretoria de Obras e de Urgência",
      ["Diretoria de Obras e de Urgência", "Diretoria de Obras e Urgência e Emergência"],
      ["Diretoria de Obras e de Urgência"],
    ],
    [
      "a name that another cell writes with a sign for “and”",
      "Department of Housing and Town Development",
      ["Department of Housing and Town Development", "Department of Housing & Town Development, Roads Board"],
      ["Department of Housing and Town Development"],
    ],
    [
      "two agencies with names of their own, however often they stand together",
      "Migración Colombia y Policía Nacional",
      ["Migración Colombia y Policía Nacional", "Migración Colombia y Policía Nacional"],
      ["Migración Colombia", "Policía Nacional"],
    ],
    ["acronyms, however often they stand together", "MoJ, MoI", ["MoJ, MoI", "MoJ, MoI"], ["MoJ", "MoI"]],
    ["a slash between two that stand elsewhere", "MoJ/MoI", ["MoJ", "MoI, MoH"], ["MoJ", "MoI"]],
    ["a slash within a name", "SG/NCCT", ["SG/NCCT", "MoJ"], ["SG/NCCT"]],
    [
      "a slash between two names of several words",
      "Harbour Office/Fishing Council",
      [],
      ["Harbour Office", "Fishing Council"],
    ],
    ["a slash within the name of a post", "Finance Officer/Cashier", [], ["Finance Officer/Cashier"]],
    [
      "a slash within a name of several spellings",
      "GS/NCCT",
      ["SG/NCCT, MoJ", "GS/NCCT, MoI", "NCCT"],
      ["GS/NCCT"],
    ],
    [
      "y within a name that another cell has alone",
      "Secretaría de Educación y Cultura y Deporte, Alcaldía",
      ["Secretaría de Educación y Cultura y Deporte"],
      ["Secretaría de Educación y Cultura y Deporte", "Alcaldía"],
    ],
    [
      "an ampersand within a name that stands beside others, too",
      "Division of Finance & Budget",
      [
        "Division of Finance & Budget",
        "Lead: Finance & Budget",
        "Division of Finance & Budget & Legal Division",
      ],
      ["Division of Finance & Budget"],
    ],
    [
      "a list of commas that another cell has without its last",
      "Public Health, Pharmacies, Family Doctors, Wellbeing",
      ["Public Health, Pharmacies, Family Doctors"],
      ["Public Health", "Pharmacies", "Family Doctors", "Wellbeing"],
    ],
    [
      "dan between two that stand alone",
      "Dinas Sosial dan Pemuda",
      ["Dinas Sosial", "Pemuda"],
      ["Dinas Sosial", "Pemuda"],
    ],
  ])("%s", (_, cell, others, expected) => {
    expect(namesOfAgencies(cell, new AgencyEvidence([cell, ...others]))).toEqual(expected);
  });
});

describe("codes of the offices that report", () => {
  it("are no results, whatever else their header says", () => {
    const { plan } = planReading(
      gridOf([
        [null, null, null, null, "Registro del seguimiento - trimestral", "Responsables", null],
        [null, null, null, null, "Trimestre III - 2024", "Unidades responsables de la ejecución", null],
        [
          "Producto/acción",
          "Indicador de Producto",
          "Meta del indicador",
          "Año meta",
          "Resultado",
          "Código Dependencia Responsable (reporte)",
          "Nombre Dependencia Responsable (reporte)",
        ],
        [
          "Formar a los líderes de los barrios",
          "Líderes formados",
          30,
          2024,
          12,
          711,
          "Secretaría de Educación",
        ],
        [
          "Atender a las familias del centro",
          "Familias atendidas",
          60,
          2024,
          40,
          711,
          "Secretaría de Educación",
        ],
        [
          "Informar a los vecinos del río",
          "Vecinos informados",
          90,
          2024,
          80,
          711,
          "Secretaría de Educación",
        ],
        ["Reparar las escuelas de noche", "Escuelas reparadas", 9, 2024, 8, 711, "Secretaría de Educación"],
      ]),
    );
    const actuals = plan.columns.filter(({ meaning }) => meaning.endsWith("Actual"));
    expect(actuals.map(({ header }) => header)).toEqual(["Resultado"]);
  });
});
