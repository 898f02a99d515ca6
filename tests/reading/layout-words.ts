/** What a column of a random layout holds. */
export type Column =
  | "objective"
  | "number"
  | "action"
  | "responsible"
  | "indicator"
  | "unit"
  | "baseline"
  | "targets"
  | "resources"
  | "remarks";

/** All that a layout may hold. */
export const COLUMNS: readonly Column[] = [
  "objective",
  "number",
  "action",
  "responsible",
  "indicator",
  "unit",
  "baseline",
  "targets",
  "resources",
  "remarks",
];

export type LanguageCode = "en" | "es" | "fr" | "th" | "km";

/** The words in which a random plan is set out in one language. */
export interface Language {
  readonly heads: Readonly<Record<Exclude<Column, "targets">, readonly string[]>>;
  readonly targets: readonly string[];
  readonly totals: readonly string[];
  readonly year: string;
  readonly yearOfPlan: string;
  readonly targetOfYear: (year: number) => string;
  readonly halves: readonly [string, string];
  readonly quarters: readonly [string, string, string, string];
  /** The whole of a year, beside its parts. */
  readonly wholeYear: readonly string[];
  readonly objective: (number: number, words: string) => string;
  readonly action: string;
  readonly indicator: string;
  readonly unit: string;
  readonly title: (first: number, last: number) => string;
  readonly sum: string;
  readonly note: string;
  readonly agencies: readonly string[];
}

export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  en: {
    heads: {
      objective: ["Focus area", "Specific objective", "Strategic Objective", "Pillar", "Outcome"],
      number: ["No.", "#", "Ref.", "Code", "S/N"],
      action: [
        "Joint actions/deliverables",
        "Activities",
        "Key Activity",
        "Proposed actions",
        "Interventions",
      ],
      responsible: ["Responsible Agency", "Lead institution", "Responsibility", "Lead agencies", "In charge"],
      indicator: [
        "Indicators",
        "Performance indicator",
        "KPI",
        "Objectively Verifiable Indicators",
        "Output Indicator",
      ],
      unit: ["Unit", "Unit of measure", "Measurement unit"],
      baseline: ["Baseline", "Base line value", "Baseline value"],
      resources: ["Resources", "Budget", "Funding source", "Estimated cost (USD)"],
      remarks: ["Remarks", "Comments", "Means of verification", "Assumptions"],
    },
    targets: ["Targets per Year", "Annual targets", "Target", "Yearly Targets"],
    totals: ["Overall target", "Total target", "End-of-project target", "Total"],
    year: "Year",
    yearOfPlan: "Year",
    targetOfYear: (year) => `Target ${year}`,
    halves: ["H1", "H2"],
    quarters: ["Q1", "Q2", "Q3", "Q4"],
    wholeYear: ["Total", "Annual"],
    objective: (number, words) => `Specific Objective ${number}: ${words}`,
    action: "Organise joint training for border officers in district",
    indicator: "Number of officers trained in district",
    unit: "officers",
    title: (first, last) => `Joint Plan of Action ${first}-${last}`,
    sum: "Total",
    note: "Note: figures are provisional",
    agencies: ["NCCT", "MoJ", "MoSVY", "Ministry of Labour", "SG/NCCT"],
  },
  es: {
    heads: {
      objective: ["Objetivo específico", "Eje estratégico", "Línea estratégica", "Componente"],
      number: ["No.", "N°", "Código", "Núm."],
      action: ["Actividades", "Acción", "Acciones estratégicas", "Actividad principal"],
      responsible: ["Responsable", "Entidad responsable", "Institución responsable"],
      indicator: ["Indicador", "Indicadores de producto", "Nombre del indicador", "Indicador de gestión"],
      unit: ["Unidad de medida", "Unidad"],
      baseline: ["Línea base", "Línea de base", "Valor base"],
      resources: ["Presupuesto", "Recursos", "Costo estimado"],
      remarks: ["Observaciones", "Medios de verificación", "Supuestos"],
    },
    targets: ["Metas anuales", "Meta", "Valor esperado", "Meta por año"],
    totals: ["Meta total", "Total", "Meta global", "Meta final"],
    year: "Año",
    yearOfPlan: "Año",
    targetOfYear: (year) => `Meta ${year}`,
    halves: ["Semestre 1", "Semestre 2"],
    quarters: ["T1", "T2", "T3", "T4"],
    wholeYear: ["Total", "Anual"],
    objective: (number, words) => `Objetivo específico ${number}: ${words}`,
    action: "Capacitar a funcionarios de frontera del distrito",
    indicator: "Número de funcionarios capacitados en el distrito",
    unit: "personas",
    title: (first, last) => `Plan de Acción Conjunto ${first}-${last}`,
    sum: "Total",
    note: "Nota: cifras preliminares",
    agencies: ["ICBF", "Ministerio del Interior", "Migración Colombia", "DNP", "Policía Nacional"],
  },
  fr: {
    heads: {
      objective: ["Objectif spécifique", "Axe stratégique", "Domaine d'intervention", "Pilier"],
      number: ["N°", "No", "Code", "Réf."],
      action: ["Activités", "Actions prioritaires", "Activités prévues", "Action"],
      responsible: ["Responsable", "Structure responsable", "Chef de file", "Institution responsable"],
      indicator: ["Indicateurs", "Indicateur de performance", "Indicateurs objectivement vérifiables"],
      unit: ["Unité de mesure", "Unité"],
      baseline: ["Situation de référence", "Valeur de référence", "Ligne de base"],
      resources: ["Ressources", "Coût estimatif", "Budget (FCFA)"],
      remarks: ["Observations", "Moyens de vérification", "Hypothèses et risques"],
    },
    targets: ["Cibles", "Cibles annuelles", "Valeur cible", "Cible par an"],
    totals: ["Cible totale", "Total", "Cible finale", "Cible globale"],
    year: "Année",
    yearOfPlan: "Année",
    targetOfYear: (year) => `Cible ${year}`,
    halves: ["1er semestre", "2e semestre"],
    quarters: ["T1", "T2", "T3", "T4"],
    wholeYear: ["Total", "Annuel"],
    objective: (number, words) => `Objectif spécifique ${number} : ${words}`,
    action: "Former les agents des postes frontières du district",
    indicator: "Nombre d'agents formés dans le district",
    unit: "agents",
    title: (first, last) => `Plan d'action conjoint ${first}-${last}`,
    sum: "Total",
    note: "Source : Secrétariat permanent",
    agencies: ["CNLTP", "Ministère de la Justice", "OIM", "DGPN", "ONUDC"],
  },
  th: {
    heads: {
      objective: ["ยุทธศาสตร์", "วัตถุประสงค์", "วัตถุประสงค์เฉพาะ", "ประเด็นยุทธศาสตร์"],
      number: ["ลำดับ", "ลำดับที่", "ที่", "ข้อ"],
      action: ["กิจกรรม", "โครงการ/กิจกรรม", "มาตรการ", "กิจกรรมหลัก"],
      responsible: ["หน่วยงานรับผิดชอบ", "ผู้รับผิดชอบ", "หน่วยงานหลัก"],
      indicator: ["ตัวชี้วัด", "ตัวชี้วัดความสำเร็จ", "ตัวบ่งชี้"],
      unit: ["หน่วยนับ", "หน่วยวัด"],
      baseline: ["ข้อมูลฐาน", "ค่าฐาน"],
      resources: ["งบประมาณ", "ทรัพยากร"],
      remarks: ["หมายเหตุ", "แหล่งข้อมูล"],
    },
    targets: ["ค่าเป้าหมาย", "เป้าหมาย", "เป้าหมายรายปี"],
    totals: ["รวม", "เป้าหมายรวม", "ค่าเป้าหมายรวม"],
    year: "ปี",
    yearOfPlan: "ปีที่",
    targetOfYear: (year) => `เป้าหมาย ${year + 543}`,
    halves: ["ครึ่งปีแรก", "ครึ่งปีหลัง"],
    quarters: ["ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4"],
    wholeYear: ["รวม", "ทั้งปี"],
    objective: (number, words) => `ยุทธศาสตร์ที่ ${number} ${words}`,
    action: "จัดอบรมเจ้าหน้าที่ชายแดนในอำเภอ",
    indicator: "จำนวนเจ้าหน้าที่ที่ผ่านการอบรมในอำเภอ",
    unit: "คน",
    title: (first, last) => `แผนปฏิบัติการร่วม พ.ศ. ${first + 543}-${last + 543}`,
    sum: "รวมทั้งสิ้น",
    note: "หมายเหตุ: ข้อมูลเบื้องต้น",
    agencies: ["พม.", "ตม.", "กระทรวงยุติธรรม", "DSI", "อส."],
  },
  km: {
    heads: {
      objective: ["គោលបំណង", "គោលបំណងជាក់លាក់", "វត្ថុបំណង"],
      number: ["ល.រ", "លេខរៀង", "លេខ"],
      action: ["សកម្មភាព", "សកម្មភាពរួម", "វិធានការ"],
      responsible: ["ស្ថាប័នទទួលខុសត្រូវ", "អ្នកទទួលខុសត្រូវ"],
      indicator: ["សូចនាករ", "សូចនាករលទ្ធផល"],
      unit: ["ឯកតា", "ខ្នាត"],
      baseline: ["ទិន្នន័យគោល", "ទិន្នន័យមូលដ្ឋាន"],
      resources: ["ធនធាន", "ថវិកា"],
      remarks: ["កំណត់សម្គាល់", "ផ្សេងៗ"],
    },
    targets: ["គោលដៅប្រចាំឆ្នាំ", "គោលដៅ", "ចំណុចដៅ"],
    totals: ["គោលដៅសរុប", "សរុប", "គោលដៅរួម"],
    year: "ឆ្នាំ",
    yearOfPlan: "ឆ្នាំទី",
    targetOfYear: (year) => `គោលដៅឆ្នាំ ${year}`,
    halves: ["ឆមាសទី១", "ឆមាសទី២"],
    quarters: ["ត្រីមាសទី១", "ត្រីមាសទី២", "ត្រីមាសទី៣", "ត្រីមាសទី៤"],
    wholeYear: ["សរុប"],
    objective: (number, words) => `គោលបំណងទី${number}៖ ${words}`,
    action: "បណ្តុះបណ្តាលមន្ត្រីព្រំដែនក្នុងស្រុក",
    indicator: "ចំនួនមន្ត្រីដែលបានបណ្តុះបណ្តាលក្នុងស្រុក",
    unit: "នាក់",
    title: (first, last) => `ផែនការសកម្មភាពរួម ${first}-${last}`,
    sum: "សរុប",
    note: "ប្រភព៖ អគ្គលេខាធិការដ្ឋាន",
    agencies: ["គ.ជ.ប.ជ", "ក្រសួងយុត្តិធម៌", "NCCT", "ក្រសួងមហាផ្ទៃ", "MoSVY"],
  },
};
