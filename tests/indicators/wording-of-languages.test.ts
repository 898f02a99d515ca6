import { milestoneValue } from "../../src/indicators/measuring/yes-no";
import { define } from "./definition-of-row";

/** A row with the quarters of its only year. */
function ofQuarters(text: string, year: string, quarters: readonly string[]): ReturnType<typeof define> {
  const headers = quarters.map((value, place) => [`2023-Q${place + 1}`, value]);
  return define(text, `_ ${year}`, Object.fromEntries(headers) as Record<string, string>);
}

describe("words of measures in the languages of plans", () => {
  it.each([
    ["Số lượng cán bộ được tập huấn", "600 200 400"],
    ["Jumlah korban yang direhabilitasi", "600 200 400"],
    ["ຈຳນວນພະນັກງານທີ່ໄດ້ຮັບການຝຶກອົບຮົມ", "600 200 400"],
    // Lao "am" out of another keyboard, as two letters.
    ["ຈໍານວນພະນັກງານ", "600 200 400"],
    ["Quantidade de cartilhas distribuídas", "600 200 400"],
    ["Düzenlenen toplantı sayısı", "600 200 400"],
    ["EĞİTİM ALAN PERSONEL SAYISI", "600 200 400"],
    ["Kabul oranı belirlenen okul sayısı", "600 200 400"],
    ["מספר העובדים שהוכשרו", "600 200 400"],
  ])("%s: a count", (text, targets) => {
    const { measure, aggregation, reasons } = define(text, targets);
    expect({ measure, aggregation }).toEqual({ measure: "number", aggregation: "sum" });
    expect(reasons[0]?.id).toBe("definition-count");
  });

  it.each([
    "Tỷ lệ tin báo được xử lý",
    "Persentase perkara yang diselesaikan",
    "ເປີເຊັນຂອງຜູ້ເຄາະຮ້າຍທີ່ໄດ້ຮັບການຊ່ວຍເຫຼືອ",
    "Proporção de mulheres eleitas",
    "Taux de traitement des affaires",
    "Başvuru sayısı karşılama oranı",
    "SONUÇLANDIRILAN DOSYA ORANI",
    "Tamamlanan işlerin yüzdesi",
    "אחוז התלמידים הזכאים לתעודה",
  ])("%s: a percentage", (text) => {
    expect(define(text, "90 80 90")).toMatchObject({ measure: "percentage", aggregation: "latest" });
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ["อัตราการเสียชีวิตจากอุบัติเหตุทางถนน", { Unit: "ต่อแสนประชากร" }],
    ["อัตราส่วนการตายมารดาต่อการเกิดมีชีพแสนคน", {}],
    ["อัตราผู้ป่วยต่อประชากร ๑๐,๐๐๐ คน", {}],
    ["สถิติอัตราการเกิดอุบัติเหตุ", { Unit: "ครั้ง" }],
    ["សមាមាត្រសិស្សក្នុងគ្រូម្នាក់", {}],
    ["អត្រាមរណភាពមាតា", { Unit: "ក្នុង១០០.០០០" }],
    ["Taux d'incidence du paludisme", { Unit: "Cas pour mille" }],
    ["Tasa de homicidio", { Unit: "Por cada 100.000 habitantes" }],
    ["Tempo médio de espera", {}],
    ["Thời gian trung bình xử lý", {}],
    ["Rata-rata lama penanganan perkara", {}],
    ["ໄລຍະເວລາສະເລ່ຍ", {}],
    ["ต้นทุนต่อหน่วยในการให้บริการ", {}],
    ["Costo por beneficiario", {}],
    ["Coût unitaire d'un repas", {}],
    ["Índice de percepção da corrupção", {}],
    ["Indeks kepuasan masyarakat", {}],
    ["Memnuniyet endeksi", {}],
    ["Ortalama bekleme süresi", {}],
    ["זמן המתנה ממוצע", {}],
    ["מדד שביעות רצון", {}],
  ])("%s %j: a level, and no percentage", (text, more) => {
    expect(define(text, "_ 40 35 38", more)).toMatchObject({ measure: "number", aggregation: "latest" });
  });

  it.each([
    "ร่างกฎหมายที่เสนอคณะรัฐมนตรี",
    "ระบบฐานข้อมูลกลาง",
    "គោលការណ៍ណែនាំសម្រាប់មន្ត្រី",
    "ຄູ່ມືການຊ່ວຍເຫຼືອ",
    "Nghị định được ban hành",
    "Pedoman restitusi yang ditetapkan",
    "Tersusunnya rencana aksi daerah",
    "Protocolo elaborado e publicado",
    "Evaluación de medio término realizada",
    "Évaluation à mi-parcours réalisée",
  ])("%s: a milestone where it is made once, a number where there are several", (text) => {
    expect(define(text, "1 1 0 0")).toMatchObject({
      measure: "milestone",
      aggregation: "max",
      direction: "increase",
    });
    expect(define(text, "4 2 2 _")).toMatchObject({ measure: "number", aggregation: "sum" });
  });

  it.each([
    ["ไม่มี", "มี"],
    ["គ្មាន", "មាន"],
    ["Não", "Sim"],
    ["Belum", "Sudah"],
    ["Không", "Có"],
    ["ບໍ່ມີ", "ມີ"],
  ])("begins a milestone with “%s” and ends it with “%s”", (no, yes) => {
    expect(define("Referral mechanism", `${yes} ${no} ${yes} ${yes}`)).toMatchObject({
      measure: "milestone",
      aggregation: "max",
      direction: "increase",
    });
  });

  it.each([
    "ចំនួនមជ្ឈមណ្ឌលមានដំណើរការ",
    "ຈຳນວນສູນພັກເຊົາທີ່ເປີດໃຫ້ບໍລິການ",
    "Número de núcleos em funcionamento",
    "Jumlah rumah perlindungan yang beroperasi",
    "Số cơ sở hỗ trợ (lũy kế)",
    "Jumlah desa (kumulatif)",
    "Número acumulativo de centros",
  ])("%s: what stands is carried on", (text) => {
    expect(define(text, "_ 13 14 15")).toMatchObject({ measure: "number", aggregation: "latest" });
  });

  it.each([
    "Giảm số vụ tai nạn",
    "Penurunan angka kemiskinan",
    "ການຫຼຸດຜ່ອນຄວາມທຸກຍາກ",
    "Redução da mortalidade",
  ])("%s: less is better", (text) => {
    expect(define(text).direction).toBe("decrease");
  });
});

describe("a plan of one year, by its quarters", () => {
  it.each(["Délai de notification", "Part des dossiers en souffrance", "Backlog of cases"])(
    "%s: falls to the year's target",
    (text) => {
      expect(ofQuarters(text, "24", ["48", "36", "30", "24"])).toMatchObject({
        aggregation: "latest",
        direction: "decrease",
      });
    },
  );

  it("adds up what adds up to the year's target, whatever its course", () => {
    expect(ofQuarters("Sessions held", "100", ["40", "30", "20", "10"])).toMatchObject({
      aggregation: "sum",
      direction: "increase",
    });
  });

  it("keeps a level that every quarter has", () => {
    expect(ofQuarters("Taux de disponibilité", "95", ["95", "95", "95", "95"])).toMatchObject({
      aggregation: "constant",
      direction: "maintain",
    });
  });

  it("leaves a wrong sum of quarters a sum", () => {
    expect(ofQuarters("Sessions held", "100", ["25", "25", "25", "20"]).aggregation).toBe("sum");
  });
});

describe("a word that there is none", () => {
  it.each(["ไม่มี", "គ្មាន", "Không", "ບໍ່ມີ"])("%s is nothing reached of a milestone", (raw) => {
    const cell = { sheet: "Plan", row: 1, column: 1 };
    expect(milestoneValue({ state: "notApplicable", raw, cell })).toMatchObject({
      state: "number",
      number: 0,
    });
    const dash = { state: "notApplicable", raw: "-", cell } as const;
    expect(milestoneValue(dash)).toBe(dash);
  });
});
