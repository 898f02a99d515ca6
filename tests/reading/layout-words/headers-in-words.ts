/** Headers as people write them, by language and by what stands in their column; each with the others that its plan has. */
export interface HeadersOfLanguage {
  /** The plain headers of the other columns. */
  readonly plain: Readonly<Record<PlainColumn, string>>;
  readonly headers: Readonly<Record<WrittenColumn, string>>;
}

export type PlainColumn = "objective" | "action" | "indicator" | "thisYear" | "nextYear" | "responsible";
export type WrittenColumn =
  | "objective"
  | "action"
  | "indicator"
  | "baseline"
  | "target"
  | "targetOfYear"
  | "actual"
  | "actualOfYear"
  | "responsible"
  | "remarks";

/** The headers of a column stand between semicolons. */
export const HEADERS_IN_WORDS: Readonly<Record<string, HeadersOfLanguage>> = {
  English: {
    plain: {
      objective: "Objective",
      action: "Activity",
      indicator: "Indicator",
      thisYear: "Target 2024",
      nextYear: "Target 2025",
      responsible: "Responsible",
    },
    headers: {
      objective: `
        Objective; Goal; Strategic objective; Strategic Priority; Perspective; Pillar; Theme;
        Thematic area; Focus area; Outcome; Key result area; Result area; Component; Programme;
        Strategic goal; Priority area; Specific objective; Area of work; Strategic direction; Domain;
        Strategic pillar; Aim; Workstream; Intermediate outcome; Strategic theme; Objective/Outcome; KRA;
        Priority`,
      action: `
        Action; Activity; Activities; Task; Initiative; Strategic initiative; Intervention; Key action;
        Key activities; Action item; Planned activity; Planned actions; Steps; Action steps;
        Recommendation; Commitment; Main activities; Priority actions; Project; Strategy; Strategies;
        What will be done; Proposed action; Output/Activity; Actions to be taken; Implementation step;
        What; Measures to be taken; Sub-activity; Work item; Key interventions; Strategic action`,
      indicator: `
        Indicator; Indicators; KPI; KPIs; Metric; Performance indicator; Key performance indicator;
        Indicator name; Key results; Key Results (KRs); Performance measure; Measure of success;
        Success measure; Measures of success; Success indicators; Objectively verifiable indicator; OVI;
        Output indicator; Outcome indicator; Verifiable indicators; Indicator of achievement;
        Progress indicator; KPI description; Indicator description; Monitoring indicator;
        Performance metric; Success criteria; What we will measure; How we will measure success`,
      baseline: `
        Baseline; Baseline value; Baseline 2023; Baseline (2023); Starting point; Current level;
        Base value; Base year value; Initial value; Starting value; Baseline data; Reference value;
        Status quo 2023; Where we are now; Baseline 2023/24; Previous value`,
      target: `
        Target; Overall target; Total target; End target; Final target; Target value; Target performance;
        Planned target; Set target; Goal value; Desired target; Performance target; Target level;
        KPI target; Quantitative target; Target (No.); Target #; Expected value; End line target;
        Endline target; End-of-project target; LOP target; Life of project target; Cumulative target;
        Global target; Target by 2026; Desired value; Desired result; Targeted value; Annual target;
        Total planned; Where we want to be; Target figure; Target set; Targets; Numeric target;
        Five-year target; End of plan target; Final goal; Target result`,
      targetOfYear: `
        Target 2024; 2024 target; 2024; Planned 2024; Plan 2024; Year 2024 target; Target value 2024;
        FY 2024 Target; Targets for 2024; 2024 Goal; Goal 2024; Annual target 2024; Expected 2024;
        2024 (target); Milestone 2024; 2024 Milestone; Target FY2024; Projected 2024; Projection 2024;
        Forecast 2024; Planned value 2024; 2024 Planned; T 2024; Target for year 2024; 2024 plan;
        Performance target 2024`,
      actualOfYear: `
        Actual 2024; Achieved 2024; 2024 actual; Achievement 2024; Result 2024; 2024 result; Results 2024;
        Actual performance 2024; 2024 Performance; Progress 2024; Realised 2024; Actual value 2024;
        2024 achieved; Reported 2024; Value achieved 2024; 2024 Actuals; Achieved in 2024;
        Actual results 2024; Performance 2024; 2024 outturn; Outturn 2024; Accomplishment 2024;
        Actual achievement 2024; Accomplished 2024; Attained 2024; Delivered 2024`,
      actual: `
        Actual; Achieved; Achievement; Actual performance; Actual value; Result to date; Achieved to date;
        Progress to date; YTD actual; Year to date; Actual to date; Results achieved; Actual result;
        Accomplishment; Actual achievement; Value achieved; Realised; Performance to date;
        Cumulative achievement; Achieved so far`,
      responsible: `
        Responsible; Responsible agency; Lead; Lead agency; Owner; Who; Responsible party;
        Responsible person; Accountable; Accountable officer; Assigned to; Focal point;
        Implementing agency; Department; Responsible department; Responsibility; Person in charge;
        Implementer; Lead organisation; Lead officer; Responsible unit; Led by; Who is responsible;
        Action owner; Key stakeholders; Responsible entity; Lead department; Responsible office; PIC;
        By whom; Implementing partner; Lead entity; Task owner; Lead ministry; Responsible body;
        Responsible institution`,
      remarks: `
        Remarks; Comments; Notes; Note; Observations; Remark; Explanation; Narrative; Comment on progress;
        Additional information; Variance explanation; Challenges; Justification; Reasons for variance; Progress update; Status comments`,
    },
  },
  Spanish: {
    plain: {
      objective: "Objetivo estratégico",
      action: "Actividad",
      indicator: "Indicador",
      thisYear: "Meta 2024",
      nextYear: "Meta 2025",
      responsible: "Responsable",
    },
    headers: {
      objective: `
        Objetivo; Objetivo estratégico; Objetivo específico; Eje; Eje estratégico; Línea estratégica;
        Objetivo general; Lineamiento; Pilar; Componente; Programa; Dimensión; Ámbito; Perspectiva; Área;
        Línea de acción; Resultado esperado; Política; Propósito; Prioridad`,
      action: `
        Acción; Acciones; Actividad; Actividades; Tarea; Iniciativa; Proyecto; Medida; Medidas;
        Intervención; Acción estratégica; Acciones a realizar; Actividad principal;
        Actividades a desarrollar; Acción de mejora; Estrategia; Actividad clave; Acciones previstas;
        Actuación; Actuaciones; Hito; Compromiso; Acción específica; Subactividad`,
      indicator: `
        Indicador; Indicadores; Nombre del indicador; Indicador de gestión; Indicador de resultado;
        Indicador de producto; Indicador de seguimiento; KPI; Métrica; Indicador de desempeño;
        Indicador de logro; Indicador clave; Descripción del indicador; Indicador de cumplimiento;
        Indicadores de éxito; Medida de éxito; Indicador de evaluación; Indicador de impacto;
        Denominación del indicador`,
      baseline: `
        Línea base; Línea de base; Línea base 2023; Valor base; Valor inicial; Situación inicial;
        Valor de partida; Dato base; Valor de referencia; LB 2023; Situación actual; Valor línea base`,
      target: `
        Meta; Meta total; Meta global; Meta final; Meta del cuatrienio; Meta cuatrienio; Valor objetivo;
        Meta plan; Valor meta; Meta programada; Meta esperada; Meta propuesta; Meta física; Meta acumulada;
        Objetivo cuantitativo; Valor esperado; Meta anual; Meta de resultado; Meta de producto;
        Meta planificada; Metas; Meta fin de periodo; Meta PDM; Cantidad programada; Meta al 2026;
        Valor previsto`,
      targetOfYear: `
        Meta 2024; 2024; Programado 2024; Planificado 2024; Meta año 2024; Meta anual 2024; 2024 Meta;
        Objetivo 2024; Valor meta 2024; Meta programada 2024; Previsto 2024; Proyectado 2024;
        Proyección 2024; Año 2024; Meta vigencia 2024; Valor esperado 2024; Previsión 2024; Plan 2024`,
      actualOfYear: `
        Ejecutado 2024; Logro 2024; Resultado 2024; Avance 2024; Alcanzado 2024; Real 2024; Ejecución 2024;
        Logrado 2024; Valor alcanzado 2024; Realizado 2024; Meta alcanzada 2024; Meta ejecutada 2024;
        2024 ejecutado; Obtenido 2024; Valor real 2024; Resultado obtenido 2024`,
      actual: `
        Ejecutado; Logro; Avance; Resultado alcanzado; Valor alcanzado; Meta alcanzada; Ejecución;
        Meta ejecutada; Logrado; Realizado; Resultado obtenido; Avance acumulado; Valor real`,
      responsible: `
        Responsable; Responsables; Entidad responsable; Área responsable; Dependencia;
        Dependencia responsable; Responsable de la ejecución; Encargado; Líder; Quién; Unidad responsable;
        Institución responsable; Ejecutor; Actores responsables; Organismo responsable; Entidad ejecutora;
        Responsable directo; Cargo responsable; Área encargada; Corresponsables; Secretaría responsable;
        Órgano responsable; Actores`,
      remarks: `
        Observaciones; Comentarios; Notas; Observación; Justificación; Comentario; Nota; Análisis;
        Descripción del avance; Dificultades; Aclaraciones`,
    },
  },
  French: {
    plain: {
      objective: "Objectif",
      action: "Activité",
      indicator: "Indicateur",
      thisYear: "Cible 2024",
      nextYear: "Cible 2025",
      responsible: "Responsable",
    },
    headers: {
      objective: `
        Objectif; Objectif stratégique; Objectif spécifique; Axe; Axe stratégique; Orientation; Objectifs;
        Domaine; Pilier; Composante; Programme; Effet; Résultat attendu; Priorité; Enjeu; Thématique;
        Orientation stratégique; Axe d'intervention; Objectif général; Volet; Chantier`,
      action: `
        Action; Actions; Activité; Activités; Tâche; Mesure; Mesures; Initiative; Projet; Intervention;
        Actions à mener; Activités prévues; Action prioritaire; Actions prévues; Activité principale;
        Sous-activité; Étape; Engagement; Recommandation; Fiche action; Intitulé de l'action;
        Description de l'action; Actions à entreprendre; Libellé de l'action`,
      indicator: `
        Indicateur; Indicateurs; Indicateur de résultat; Indicateur de performance; Indicateur de suivi;
        Indicateur de réalisation; Intitulé de l'indicateur; Indicateurs objectivement vérifiables; IOV;
        Indicateur clé; Nom de l'indicateur; Libellé de l'indicateur; KPI; Indicateur d'impact;
        Indicateur de produit; Mesure de succès; Indicateur d'effet`,
      baseline: `
        Référence; Valeur de référence; Situation de référence; Ligne de base; Valeur de base;
        Valeur initiale; Donnée de base; Situation initiale; Base 2023; Référence 2023;
        Niveau de référence; Valeur de départ; État initial; Baseline`,
      target: `
        Cible; Cible finale; Cible globale; Valeur cible; Objectif chiffré; Cible totale;
        Cible fin de projet; Cible à atteindre; Cible 2026; Cibles; Valeur visée; Valeur attendue;
        Cible annuelle; Cible fixée; Prévision; Total prévu; Cible prévue; Cible programmée;
        Valeur à atteindre`,
      targetOfYear: `
        Cible 2024; 2024; Prévision 2024; Prévu 2024; 2024 cible; Objectif 2024; Valeur cible 2024;
        Cible année 2024; 2024 (cible); Année 2024; Cibles 2024; Planifié 2024; 2024 prévision;
        Cible pour 2024; Attendu 2024`,
      actualOfYear: `
        Réalisé 2024; Réalisation 2024; Résultat 2024; 2024 réalisé; Atteint 2024; Réalisations 2024;
        Valeur atteinte 2024; 2024 réalisation; Résultats 2024; Valeur réalisée 2024; Résultat obtenu 2024;
        Effectué 2024; Valeur 2024 atteinte; Exécuté 2024; Niveau atteint 2024`,
      actual: `
        Réalisé; Réalisation; Résultat atteint; Valeur atteinte; Résultat obtenu; Atteint; Réalisations;
        Niveau atteint; Niveau de réalisation; Cumul réalisé`,
      responsible: `
        Responsable; Responsables; Structure responsable; Pilote; Porteur; Institution responsable;
        Acteurs; Chef de file; Entité responsable; Direction responsable; Service responsable;
        Structure en charge; Responsable de la mise en œuvre; Acteurs responsables; Pilotes;
        Maître d'ouvrage; Service pilote; Qui; Partenaires; Structures impliquées; Structure pilote;
        Direction pilote; Référent; Porteur de l'action`,
      remarks: `
        Observations; Commentaires; Remarques; Commentaire; Notes; Observation; Justification; Précisions;
        Explications; Difficultés rencontrées`,
    },
  },
  Portuguese: {
    plain: {
      objective: "Objetivo estratégico",
      action: "Ação",
      indicator: "Indicador",
      thisYear: "Meta 2024",
      nextYear: "Meta 2025",
      responsible: "Responsável",
    },
    headers: {
      objective: `
        Objetivo; Objetivo estratégico; Eixo; Eixo estratégico; Diretriz; Objetivo específico; Perspectiva;
        Programa; Dimensão; Tema; Linha de ação; Área; Pilar; Componente; Prioridade; Macro-objetivo;
        Linha estratégica`,
      action: `
        Ação; Ações; Atividade; Atividades; Iniciativa; Tarefa; Projeto; Ação estratégica;
        Iniciativa estratégica; O que; O quê; Plano de ação; Etapa; Ações previstas; Atividades previstas;
        Intervenção; Entrega`,
      indicator: `
        Indicador; Indicadores; Nome do indicador; Indicador de desempenho; Indicador de resultado;
        Métrica; Indicador de monitoramento; KPI; Indicador-chave; Descrição do indicador;
        Indicador estratégico; Indicador de produto; Indicador de sucesso`,
      baseline: `
        Linha de base; Linha base; Valor de referência; Linha de base 2023; Valor inicial; Situação atual;
        Baseline; Índice de referência; Valor base; Ano base 2023; Valor de partida`,
      target: `
        Meta; Meta final; Meta total; Meta global; Valor da meta; Meta prevista; Meta do plano; Valor alvo;
        Meta quadrienal; Metas; Meta anual; Meta física; Meta acumulada; Meta planejada; Meta 2024-2027;
        Meta proposta; Valor previsto`,
      targetOfYear: `
        Meta 2024; 2024; Previsto 2024; 2024 meta; Meta para 2024; Planejado 2024; Meta prevista 2024;
        Meta ano 2024; Ano 2024; Programado 2024; Meta anual 2024; Projetado 2024; Previsão 2024`,
      actualOfYear: `
        Realizado 2024; Resultado 2024; Executado 2024; Alcançado 2024; 2024 realizado;
        Valor alcançado 2024; Apurado 2024; Resultado alcançado 2024; Atingido 2024; Meta alcançada 2024;
        Meta realizada 2024; Valor realizado 2024; Resultado apurado 2024; Execução 2024`,
      actual: `
        Realizado; Resultado; Alcançado; Executado; Resultado alcançado; Valor alcançado; Meta alcançada;
        Valor apurado; Resultado obtido; Atingido; Apurado`,
      responsible: `
        Responsável; Responsáveis; Órgão responsável; Unidade responsável; Setor responsável; Quem;
        Área responsável; Coordenação; Secretaria responsável; Responsável pela execução; Gestor; Líder;
        Departamento; Setor; Parceiros; Órgãos envolvidos; Entidade responsável; Instituição responsável;
        Diretoria responsável; Responsável pela ação`,
      remarks: `
        Observações; Comentários; Notas; Observação; Justificativa; Obs.; Comentário; Análise;
        Considerações; Dificuldades`,
    },
  },
  Indonesian: {
    plain: {
      objective: "Tujuan",
      action: "Kegiatan",
      indicator: "Indikator",
      thisYear: "Target 2024",
      nextYear: "Target 2025",
      responsible: "Penanggung jawab",
    },
    headers: {
      objective: `
        Tujuan; Sasaran; Sasaran strategis; Program; Tujuan strategis; Misi; Sasaran program; Bidang;
        Strategi; Pilar; Fokus; Sasaran kinerja; Outcome; Arah kebijakan`,
      action: `
        Kegiatan; Rencana aksi; Aksi; Aktivitas; Uraian kegiatan; Sub kegiatan; Langkah aksi;
        Rencana kegiatan; Inisiatif; Kegiatan utama; Tindakan; Program/Kegiatan; Aksi perubahan;
        Tahapan kegiatan; Intervensi; Tugas`,
      indicator: `
        Indikator; Indikator kinerja; Indikator kinerja utama; IKU; Indikator sasaran;
        Indikator keberhasilan; Indikator output; Nama indikator; Indikator capaian; Indikator program;
        Ukuran kinerja; Indikator kinerja kegiatan; Indikator hasil; Uraian indikator; KPI;
        Ukuran keberhasilan`,
      baseline: `
        Kondisi awal; Baseline; Data dasar; Kondisi awal 2023; Data awal; Nilai awal; Kondisi eksisting;
        Data capaian awal; Baseline 2023`,
      target: `
        Target; Target akhir; Target kinerja; Target total; Target renstra; Target akhir renstra;
        Target keseluruhan; Target capaian; Volume target; Target output; Nilai target; Target RPJMD;
        Kondisi akhir; Target tahunan`,
      targetOfYear: `
        Target 2024; 2024; Target tahun 2024; Tahun 2024; Rencana 2024; Target kinerja 2024; 2024 target;
        Target (2024); Target capaian 2024; Target TA 2024`,
      actualOfYear: `
        Realisasi 2024; Capaian 2024; Realisasi tahun 2024; 2024 realisasi; Capaian kinerja 2024;
        Realisasi kinerja 2024; Hasil 2024; Realisasi capaian 2024; Pencapaian 2024`,
      actual: `
        Realisasi; Capaian; Realisasi kinerja; Realisasi sampai dengan; Hasil; Pencapaian; Capaian kinerja;
        Realisasi fisik; Realisasi capaian`,
      responsible: `
        Penanggung jawab; PIC; Instansi; OPD; Perangkat daerah; Unit kerja; Pelaksana; Instansi pelaksana;
        OPD penanggung jawab; Penanggungjawab; Unit penanggung jawab; Instansi penanggung jawab; Lembaga;
        Bidang penanggung jawab; Pihak terkait; Pengampu; Perangkat daerah penanggung jawab;
        Unit pelaksana`,
      remarks: `
        Keterangan; Catatan; Ket; Ket.; Kendala; Permasalahan; Penjelasan; Analisis`,
    },
  },
  Thai: {
    plain: {
      objective: "วัตถุประสงค์",
      action: "กิจกรรม",
      indicator: "ตัวชี้วัด",
      thisYear: "เป้าหมาย 2567",
      nextYear: "เป้าหมาย 2568",
      responsible: "ผู้รับผิดชอบ",
    },
    headers: {
      objective: `
        วัตถุประสงค์; เป้าประสงค์; ยุทธศาสตร์; ประเด็นยุทธศาสตร์; เป้าหมายเชิงยุทธศาสตร์; แผนงาน;
        เป้าหมายการพัฒนา; ประเด็นการพัฒนา; พันธกิจ; กลยุทธ์`,
      action: `
        กิจกรรม; โครงการ; โครงการ/กิจกรรม; มาตรการ; แนวทาง; แนวทางการดำเนินงาน; กิจกรรมหลัก;
        แผนงาน/โครงการ; ขั้นตอนการดำเนินงาน; งาน/โครงการ; กิจกรรมสำคัญ; การดำเนินงาน`,
      indicator: `
        ตัวชี้วัด; ตัวชี้วัดความสำเร็จ; ตัวชี้วัดผลการดำเนินงาน; ดัชนีชี้วัด; KPI; ตัวชี้วัดหลัก;
        ตัวชี้วัดโครงการ; ชื่อตัวชี้วัด; รายการตัวชี้วัด; ตัวชี้วัดผลผลิต; ตัวชี้วัดเป้าหมาย`,
      baseline: `
        ข้อมูลฐาน; ค่าฐาน; ข้อมูลพื้นฐาน; ค่าเริ่มต้น; ข้อมูลปีฐาน; ข้อมูลพื้นฐาน (Baseline)`,
      target: `
        เป้าหมาย; ค่าเป้าหมาย; เป้าหมายรวม; เป้าหมายทั้งหมด; ค่าเป้าหมายรวม; เป้าหมายสุดท้าย;
        เป้าหมายตลอดแผน; เป้าหมาย 5 ปี; เป้าหมาย (จำนวน)`,
      targetOfYear: `
        เป้าหมาย 2567; เป้าหมายปี 2567; ปี 2567; ค่าเป้าหมาย ปี 2567; พ.ศ. 2567; ปีงบประมาณ 2567; แผน 2567;
        ค่าเป้าหมาย พ.ศ. 2567; 2567`,
      actualOfYear: `
        ผลการดำเนินงาน 2567; ผลปี 2567; ผล 2567; ผลการดำเนินงานปี 2567; ผลงาน 2567; ผลลัพธ์ 2567;
        ผลที่ได้ 2567; ผลสัมฤทธิ์ 2567`,
      actual: `
        ผลการดำเนินงาน; ผลงาน; ผล; ผลที่ได้; ผลการดำเนินการ; ผลงานสะสม; ผลสำเร็จ; ผลการปฏิบัติงาน`,
      responsible: `
        หน่วยงานรับผิดชอบ; ผู้รับผิดชอบ; หน่วยงานที่รับผิดชอบ; หน่วยงาน; หน่วยงานหลัก;
        หน่วยงานรับผิดชอบหลัก; ผู้รับผิดชอบหลัก; เจ้าภาพ; หน่วยงานเจ้าภาพ; หน่วยงานที่เกี่ยวข้อง;
        กลุ่มงานที่รับผิดชอบ; สำนัก/กอง`,
      remarks: `
        หมายเหตุ; ข้อสังเกต; ความเห็น; ปัญหาอุปสรรค; ปัญหา/อุปสรรค; คำอธิบาย`,
    },
  },
};
