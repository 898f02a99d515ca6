import { HeaderWords } from "../../../src/plan/language/header-words";
import type { HeaderTerm } from "../../../src/languages/words/header-terms";

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
