import { periodInHeader, yearSpanIn } from "../../../src/plan/language/time/period-words";
import { readYesNo } from "../../../src/indicators/measuring/yes-no";
import { agenciesIn } from "../../../src/reading/plan/agencies/agencies";
import { datesInText } from "../../../src/reading/activities/dates-in-text";
import { readValueText } from "../../../src/reading/values/value-cell";
import { gridOf } from "../grid-of";
import { actualsTold, planReading, planTold, valueTold } from "../told";

const AT = { sheet: "Plan", row: 0, column: 0 };

describe("a plan in Turkish, with years, targets in words and what was reached", () => {
  const { plan } = planReading(
    gridOf(
      [
        ["GENÇLİK ŞUBE MÜDÜRLÜĞÜ STRATEJİK PLANI 2025-2026"],
        [
          "Sıra No",
          "Stratejik Amaç",
          "Eylem",
          "Performans Göstergesi",
          "Ölçü Birimi",
          "Plan Dönemi Başlangıç Değeri",
          "Hedef",
          "",
          "Plan Dönemi Sonu Hedefi",
          "2025 Gerçekleşme",
          "Sorumlu Birim",
          "İşbirliği Yapılacak Birimler",
          "Maliyet Tahmini",
          "Açıklama",
        ],
        ["", "", "", "", "", "", "2025", "2026"],
        [
          "1.1",
          "Amaç 1: Daha yeşil mahalleler",
          "Parklara fidan dikilmesi",
          "Dikilen fidan sayısı",
          "adet",
          "1.250",
          "en az 2.000",
          "3 bin",
          "3.000",
          "1.950",
          "Park ve Bahçeler Müdürlüğü",
          "Çevre, Şehircilik ve İklim Değişikliği Bakanlığı, DSİ",
          "2 milyon TL",
          "İki bölge",
        ],
        [
          "1.2",
          "",
          "Atık toplamanın yaygınlaştırılması",
          "Ayrı toplanan atık oranı",
          "%",
          "%8",
          "yüzde 15",
          "%30",
          "%30",
          "%14",
          "Temizlik İşleri Müdürlüğü",
          "",
          "",
          "",
        ],
        [
          "2.1",
          "Amaç 2: Dijital hizmetler",
          "Yönetmeliğin yayımlanması",
          "Yönetmeliğin yayımlanması",
          "",
          "uygulanamaz",
          "belirlenecek",
          "planlanmadı",
          "1",
          "",
          "Hukuk İşleri Müdürlüğü",
          "",
          "",
          "",
        ],
        ["GENEL TOPLAM", "", "", "", "", "", 2015, 3030],
        [],
        ["Not: 2026 değerleri geçicidir."],
        ["Hazırlayan: Strateji Birimi"],
      ],
      {
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "G2:H2", "I2:I3", "J2:J3"].concat([
          "K2:K3",
          "L2:L3",
          "M2:M3",
          "N2:N3",
          "B4:B5",
        ]),
      },
    ),
  );

  it("reads targets and what was reached", () => {
    expect(planTold(plan)).toEqual([
      "1/1.1 Parklara fidan dikilmesi: Dikilen fidan sayısı = 3000 | 2025: 2000, 2026: 3000",
      "1/1.2 Atık toplamanın yaygınlaştırılması: Ayrı toplanan atık oranı = 30% | 2025: 15%, 2026: 30%",
      "2/2.1 Yönetmeliğin yayımlanması: Yönetmeliğin yayımlanması = 1 | 2025: undecided, 2026: notProgrammed",
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2025: 1950", "2025: 14%", "2025: "]);
    expect(plan.indicators.map(({ baseline }) => valueTold(baseline))).toEqual([
      "1250",
      "8%",
      "notApplicable",
    ]);
    expect(plan.objectives.map(({ title }) => title)).toEqual([
      "Amaç 1: Daha yeşil mahalleler",
      "Amaç 2: Dijital hizmetler",
    ]);
  });

  it("leaves a directorate's name and a ministry's whole", () => {
    const [first] = plan.actions;
    expect(first?.responsibleAgencies.map(({ name }) => name)).toEqual(["Park ve Bahçeler Müdürlüğü"]);
    expect(first?.implementingPartners.map(({ name }) => name)).toContain("DSİ");
  });

  it("leaves out sums and notes", () => {
    expect(plan.notRead.map(({ why }) => why)).toEqual(["totalsRow", "note", "note"]);
    expect(plan.span).toEqual({ first: 2025, last: 2026 });
  });
});

describe("a plan in Turkish with quarters, planned and reached, below rows of levels, in capitals", () => {
  const { plan } = planReading(
    gridOf([
      ["2025 YILI EYLEM PLANI"],
      [
        "FAALİYET",
        "GÖSTERGE",
        "1. ÇEYREK PLANLANAN",
        "1. ÇEYREK GERÇEKLEŞEN",
        "2. ÇEYREK PLANLANAN",
        "2. ÇEYREK GERÇEKLEŞEN",
        "SORUMLU BİRİM",
      ],
      ["HEDEF 1: KATILIM"],
      ["1.1 Mahalle toplantıları", "Toplantı sayısı", 3, 2, "veri yok", "", "Basın Birimi"],
      ["HEDEF 2: EĞİTİM"],
      ["2.1 Kurslar", "Katılımcı sayısı", "1.200", "1.150", "planlanmadı", "", "Personel Birimi"],
    ]),
  );

  it("reads both", () => {
    expect(planTold(plan)).toEqual([
      "1/1.1 Mahalle toplantıları: Toplantı sayısı = 2025-Q1: 3, 2025-Q2: notApplicable",
      "2/2.1 Kurslar: Katılımcı sayısı = 2025-Q1: 1200, 2025-Q2: notProgrammed",
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2025-Q1: 2, 2025-Q2: ", "2025-Q1: 1150, 2025-Q2: "]);
  });
});

describe("a list of actions in Turkish as plans of internal control have it", () => {
  const { plan } = planReading(
    gridOf([
      ["Eylem Kod No", "Öngörülen Eylem veya Eylemler", "Sorumlu Birim", "Çıktı/Sonuç", "Tamamlanma Tarihi"],
      [
        "1.1.1",
        "Etik kuralların personele duyurulması",
        "İnsan Kaynakları Müdürlüğü",
        "Duyuru",
        "31.12.2025",
      ],
      ["1.1.2", "Rehberin hazırlanması", "Hukuk Birimi", "Rehber", "Haziran 2026"],
      ["2.1.1", "Görev tanımlarının güncellenmesi", "Tüm birimler", "Görev tanımı", "30.06.2026"],
    ]),
  );

  it("reads actions with who does them", () => {
    expect(plan.actions.map(({ number, title }) => `${number} ${title}`)).toEqual([
      "1.1.1 Etik kuralların personele duyurulması",
      "1.1.2 Rehberin hazırlanması",
      "2.1.1 Görev tanımlarının güncellenmesi",
    ]);
    expect(plan.actions[0]?.responsibleAgencies.map(({ name }) => name)).toEqual([
      "İnsan Kaynakları Müdürlüğü",
    ]);
  });
});

describe("numbered quarters below years that are not merged over them", () => {
  it("are no numbers of columns", () => {
    const { plan } = planReading(
      gridOf([
        ["Faaliyet", "Gösterge", "Hedef", "", "", "", "Sorumlu Birim"],
        ["", "", "2025", "", "", ""],
        ["", "", "1. Çeyrek", "2. Çeyrek", "3. Çeyrek", "4. Çeyrek"],
        ["Mahalle toplantıları", "Toplantı sayısı", 3, 2, 4, 1, "Basın Birimi"],
        ["Kurslar", "Katılımcı sayısı", 12, 20, 15, 9, "Personel Birimi"],
      ]),
    );
    expect(planTold(plan)).toEqual([
      "/1 Mahalle toplantıları: Toplantı sayısı = 2025-Q1: 3, 2025-Q2: 2, 2025-Q3: 4, 2025-Q4: 1",
      "/2 Kurslar: Katılımcı sayısı = 2025-Q1: 12, 2025-Q2: 20, 2025-Q3: 15, 2025-Q4: 9",
    ]);
  });
});

describe("times in Turkish", () => {
  it.each<[string, object]>([
    ["2. Yıl", { yearOfPlan: 2 }],
    ["İlk yıl", { yearOfPlan: 1 }],
    ["2026 Hedefi", { year: 2026 }],
    ["2025 YILI HEDEFİ", { year: 2025 }],
    ["2025 Mali Yılı", { year: 2025 }],
    ["Mali Yıl 2025", { year: 2025, isFiscal: true }],
    ["3. Çeyrek 2025", { part: { span: "quarter", index: 3 }, year: 2025 }],
    ["IV. ÇEYREK", { part: { span: "quarter", index: 4 } }],
    ["ilk üç ay", { part: { span: "quarter", index: 1 } }],
    ["2. 3 Aylık Dönem", { part: { span: "quarter", index: 2 } }],
    ["II. Yarıyıl 2025", { part: { span: "half", index: 2 }, year: 2025 }],
    ["İKİNCİ YARIYIL", { part: { span: "half", index: 2 } }],
    ["İlk 6 Ay", { part: { span: "half", index: 1 } }],
    ["KASIM", { part: { span: "month", index: 11 } }],
    ["Kasım", { part: { span: "month", index: 11 } }],
    ["EKİM 2025", { part: { span: "month", index: 10 }, year: 2025 }],
    ["Şub", { part: { span: "month", index: 2 } }],
    ["Ara 2025", { part: { span: "month", index: 12 }, year: 2025 }],
    ["Tem-Eyl 2025", { part: { span: "quarter", index: 3 }, year: 2025 }],
    ["Ocak–Haziran", { part: { span: "half", index: 1 } }],
  ])("%s", (text, expected) => {
    expect(periodInHeader(text)).toMatchObject(expected);
  });

  it.each(["Ara hedef", "Tem indicador", "Sub activity", "Arus kas", "Yıllık hedef"])(
    "%s names no month",
    (text) => {
      expect(periodInHeader(text)?.part ?? null).toBeNull();
    },
  );

  it("a span", () => {
    expect(yearSpanIn("2025-2027 Dönemi Stratejik Planı")).toEqual({ first: 2025, last: 2027 });
  });

  it.each([
    ["15 Mart 2025", { year: 2025, month: 3, day: 15 }],
    ["31 ARALIK 2025", { year: 2025, month: 12, day: 31 }],
    ["3 Kasım 2025", { year: 2025, month: 11, day: 3 }],
  ])("the date %s", (text, first) => {
    expect(datesInText(text, null).map((date) => date.first)).toEqual([first]);
  });
});

describe("values in Turkish", () => {
  it.each([
    ["2 milyon", 2_000_000],
    ["1,5 milyar TL", 1_500_000_000],
    ["5 bin", 5_000],
    ["en az 40", 40],
    ["EN AZ 40", 40],
    ["14 erkek ve 12 kadın", 26],
    ["%80", 80],
    ["% 80", 80],
    ["yüzde 80", 80],
    ["1.250 kişi", 1250],
    ["12 adet", 12],
    ["yaklaşık 300", 300],
    ["%80'i", 80],
    ["100'den fazla", 100],
    ["500 ₺", 500],
  ])("%j is %d", (text, expected) => {
    expect(readValueText(text, AT, { written: "text", formula: null }, "unknown")).toMatchObject({
      state: "number",
      number: expected,
    });
  });

  it.each(["2027 yılı sonuna kadar 80", "2027 yılında %80"])("%s is not the number 2027", (text) => {
    expect(readValueText(text, AT, { written: "text", formula: null }, "unknown")).toMatchObject({
      state: "text",
    });
  });

  it.each([
    ["EVET", 1],
    ["Tamamlandı", 1],
    ["TAMAMLANDI", 1],
    ["HAYIR", 0],
    ["Hayır", 0],
  ])("the answer %s", (text, expected) => {
    expect(readYesNo(text)).toBe(expected);
  });
});

describe("agencies in Turkish", () => {
  it.each([
    ["AFAD ve TÜİK", ["AFAD", "TÜİK"]],
    ["Sağlık Bakanlığı, Milli Eğitim Bakanlığı", ["Sağlık Bakanlığı", "Milli Eğitim Bakanlığı"]],
    ["Sağlık Bakanlığı ve Millî Eğitim Bakanlığı", ["Sağlık Bakanlığı", "Millî Eğitim Bakanlığı"]],
    ["Gençlik ve Spor Bakanlığı", ["Gençlik ve Spor Bakanlığı"]],
    ["Park ve Bahçeler Müdürlüğü", ["Park ve Bahçeler Müdürlüğü"]],
    ["yok", []],
  ])("%s", (text, expected) => {
    expect(agenciesIn(text, AT).map(({ name }) => name)).toEqual(expected);
  });
});
