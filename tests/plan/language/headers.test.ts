import { HeaderWords } from "../../../src/plan/language/header-words";
import type { HeaderTerm } from "../../../src/languages/words/header-terms";
import { firstWords, lettersOf } from "../../../src/plan/language/spelling/first-words";
import { foldText } from "../../../src/plan/language/spelling/text-folding";

/** Headers as people write them who never saw the product, by what their columns hold. */
const HEADERS: Readonly<Record<string, Partial<Record<HeaderTerm, readonly string[]>>>> = {
  English: {
    objective: ["Phase", "Strategic Intent", "Building block", "Core capacity"],
    action: ["Work package", "Item of work"],
    responsible: ["Division", "Contact person", "Coordinator", "Action by", "Portfolio Holder", "SRO"],
    partners: ["Others involved", "Contributing departments", "Joint lead", "Co-responsible"],
    indicator: [
      "Outcome measures",
      "Critical success factors",
      "What success looks like",
      "Evaluation criteria",
    ],
    unit: ["Measure type", "Expressed in"],
    baseline: ["Current position", "Last year", "Where are we now"],
    actual: ["Latest data", "Number reached"],
    percentMet: ["Level of implementation", "Percentage completion", "Execution rate"],
    verification: ["POE", "Monitoring mechanism", "How data will be collected"],
    resources: ["Costing", "Funded by", "FTE"],
    remarks: ["Commentary", "RAG rating", "Latest update", "Constraints"],
    schedule: ["Timescale", "Due by", "To be completed by", "Short term"],
  },
  Spanish: {
    objective: ["Subproceso", "Función", "Aspecto a mejorar", "Acción Estratégica Institucional"],
    action: ["Subactividades", "Pasos", "Trabajo a realizar"],
    responsible: ["Cargo", "Equipo", "Jefatura", "Órgano", "Unidad orgánica", "Profesional a cargo"],
    partners: ["Involucrados", "Áreas de apoyo", "Coejecutores", "Grupos de interés"],
    indicator: ["Criterio de medición", "Resultados clave", "Evidencia de logro"],
    baseline: ["Año anterior", "Dato inicial"],
    target: ["Valor a alcanzar"],
    actual: ["Ejec.", "Último dato"],
    percentMet: ["Grado de avance", "Nivel de logro", "Puntaje"],
    verification: ["Medios probatorios", "Verificadores", "Mecanismo de seguimiento"],
    resources: ["Meta pptal", "Devengado", "Importe", "Contrapartida"],
    remarks: ["Metodología", "Población beneficiaria", "Forma de cálculo"],
    schedule: ["Vencimiento", "Finalización", "Semana"],
  },
  Portuguese: {
    objective: ["Subeixo", "Frente de trabalho", "Linha de atuação"],
    action: ["Subação", "Desdobramento", "Ações corretivas"],
    responsible: ["Diretoria", "Gerência", "Unidade gestora", "Equipe"],
    partners: ["Áreas envolvidas", "Com quem", "Interessados"],
    indicator: ["Como medir", "Critério de avaliação", "Resultados-chave"],
    baseline: ["Cenário atual", "Última apuração"],
    target: ["Qtde", "Pactuado"],
    actual: ["Valor aferido", "Meta atingida"],
    percentMet: ["% executado", "Atingimento", "Percentual de conclusão"],
    verification: ["Documento comprobatório", "Forma de acompanhamento"],
    resources: ["Empenhado", "Valor estimado", "Contrapartida"],
    remarks: ["Pontos de atenção", "Memória de cálculo"],
    schedule: ["Previsão de entrega", "Vencimento"],
  },
  French: {
    objective: ["Sous-axe", "Changement attendu"],
    action: ["Sous-activité", "Étapes"],
    responsible: ["Coordonnateur", "Cellule", "Secrétariat"],
    partners: ["Personnes impliquées", "Services concernés", "Partenariat"],
    indicator: ["Critères d’évaluation", "Mesure de performance", "Facteur clé de succès"],
    baseline: ["Année précédente", "Donnée de base"],
    target: ["Quantité prévue", "Niveau attendu"],
    actual: ["Niveau atteint", "Quantité réalisée"],
    percentMet: ["Niveau d’exécution", "Degré d’atteinte", "Taux d’accomplissement"],
    verification: ["Pièce justificative", "Outil de collecte"],
    resources: ["Décaissement", "Contrepartie"],
    remarks: ["Points d’attention", "Leçons apprises", "État d’avancement"],
    schedule: ["Semaine", "Démarrage", "Achèvement"],
  },
  Indonesian: {
    objective: ["Perspektif", "Area perubahan"],
    action: ["Program kerja"],
    responsible: ["PJ", "Satuan kerja", "Divisi", "Direktorat"],
    partners: ["Pihak yang terlibat", "Mitra kerja"],
    indicator: ["Kriteria keberhasilan", "Parameter"],
    baseline: ["Realisasi tahun lalu", "Posisi awal"],
    target: ["Kuota", "Proyeksi"],
    actual: ["Aktual", "Tercapai"],
    percentMet: ["Prosentase capaian", "Skor", "Tingkat realisasi"],
    verification: ["Lampiran", "Dokumentasi"],
    resources: ["Realisasi keuangan", "Sumber daya", "RAB"],
    remarks: ["Latar belakang", "Ruang lingkup"],
    schedule: ["Target selesai", "Pekan"],
  },
  Vietnamese: {
    action: ["Đầu việc", "Việc cần làm"],
    responsible: ["Cán bộ phụ trách", "Nhân sự", "Đơn vị được giao"],
    partners: ["Người hỗ trợ", "Đơn vị tham gia"],
    indicator: ["Kết quả then chốt", "Tiêu chí đo lường"],
    baseline: ["Cùng kỳ năm trước", "Mức hiện tại"],
    actual: ["Kết quả thực tế", "Mức đạt được"],
    percentMet: ["Mức độ hoàn thành", "Tỷ trọng"],
    verification: ["Hồ sơ minh chứng"],
    resources: ["Nhân lực", "Tổng vốn"],
    remarks: ["Lý do", "Mức độ ưu tiên"],
    schedule: ["Hạn chót", "Mốc thời gian"],
  },
};

describe.each(Object.entries(HEADERS))("headers in %s", (_, byTerm) => {
  const words = new HeaderWords();
  it.each(
    Object.entries(byTerm).flatMap(([term, headers]) => headers.map((header) => [header, term] as const)),
  )("%s: %s", (header, term) => {
    expect(words.termsIn(header)).toContain(term);
  });
});

describe("first words", () => {
  it.each([
    ["Cooperation between the Royal Government of Cambodia", 40, "Cooperation between the Royal Government…"],
    ["Cooperation between the Royal Government of Cambodia", 38, "Cooperation between the Royal…"],
    ["Targets (years, quarters)", 15, "Targets (years…"],
    ["ความร่วมมือระหว่างประเทศ", 5, "ความร่…"],
    ["កិច្ចសហប្រតិបត្តិការ", 3, "កិច្ចស…"],
  ])("%s, %d letters: %s", (text, count, expected) => {
    expect(firstWords(lettersOf(text), count)).toBe(expected);
  });
});

describe("one spelling for words that are compared", () => {
  it.each([
    ["Línea de Base", "linea de base"],
    ["L’indicateur n° 2", "l indicateur n 2"],
    ["៣ ខែ", "3 ខែ"],
    // The letters below others for "d" and "t" look the same in Khmer.
    ["លទ្ធផលជាក់ស្ដែង", "លទ្ធផលជាក់ស្តែង"],
    // And that for "r" is typed before or after another.
    ["យុទ្ធសាស្រ្ត", "យុទ្ធសាស្ត្រ"],
    // Turkish has two letters i, each with a capital of its own.
    ["YILLIK İŞBİRLİĞİ", "yıllık işbirliği"],
    ["Sorumlu Birim", "SORUMLU BİRİM"],
    // Hebrew is written with points or without, and with two signs in an abbreviation.
    ["מַטָּרָה", "מטרה"],
    ["סה״כ", 'סה"כ'],
    ["לו׳", "לו'"],
    // Marks that turn the direction of a text are not seen.
    ["\u202bיעד\u202c", "יעד"],
    // Lao has one letter for "hn" that is also typed as two.
    ["ໜ່ວຍງານ", "ຫນ່ວຍງານ"],
  ])("“%s” as “%s”", (written, folded) => {
    expect(foldText(written)).toBe(foldText(folded));
  });

  it.each([
    ["Số", "so"],
    ["% of ≥ 80", "% of 80"],
    ["A–B_c", "a b c"],
  ])("“%s” is left as “%s”", (written, folded) => {
    expect(foldText(written)).toBe(folded);
  });
});
