import { list, pattern as asWritten, type Pattern } from "./entries";
import type { LanguageWords } from "./language-words";
import { WITHOUT_PLURALS } from "./words/wording-words";

/** What is left as it is: classes of letters, and what a class of Unicode is called. */
const CLASS_OR_I = /\[[^\]]*\]|\\p\{[^}]*\}|[iı]/gu;

/** As that of other languages, with the two letters i of Turkish, whose capitals no expression takes for them. */
function pattern(alternatives: TemplateStringsArray): Pattern {
  return asWritten(alternatives).replace(CLASS_OR_I, (part) =>
    part === "i" ? "[iİ]" : part === "ı" ? "[ıI]" : part,
  );
}

/** The measure of what is reached or not: the reports and the definitions call it the same. */
const MILESTONE = list("kilometre taşı, dönüm noktası, evet veya hayır, evet/hayır, var/yok");

/** Turkish, with the words of strategic plans, performance programmes and action plans of public bodies. */
export const words: LanguageWords = {
  language: "tr",
  header: {
    objective: list(`
      amaç, amaçlar, stratejik amaç, stratejik amaçlar, stratejik hedef, stratejik hedefler, ana strateji,
      strateji, stratejiler, politikalar, öncelik, öncelikler, öncelikli alan, stratejik öncelik, tema, temalar,
      eksen, eksenler, gelişme ekseni, tematik alan, tematik eksen, müdahale alanı, odak alanı, stratejik alan,
      bileşen, bileşenler, program adı, alt program, alt program adı, alt program hedefi, ana hedef, alt hedef,
      genel hedef, özel hedef, özel amaç, hedef no, amaç no, hedef adı, amaç adı, sonuç, sonuçlar, beklenen sonuç,
      beklenen sonuçlar, çıktı, çıktılar, beklenen çıktı, etki, kamu iç kontrol standardı ve genel şartı, genel
      şart, ilke`),
    number: list(`
      no, sıra, sıra no, kod, kodu, kod no, eylem no, eylem kod no, eylem kodu, eylem numarası, faaliyet no,
      faaliyet kodu, gösterge no, gösterge kodu, pg no, proje no, tedbir no, madde no, standart kod no, numara`),
    action: list(`
      eylem, eylemler, eylem adı, eylem tanımı, faaliyet, faaliyetler, faaliyet adı, faaliyet tanımı, faaliyet
      konusu, faaliyet proje, proje faaliyet, etkinlik, etkinlikler, etkinlik adı, yapılacak işler, yapılacak iş,
      yapılacak çalışmalar, yapılacak çalışma, çalışma konusu, planlanan çalışma, planlanan çalışmalar, tedbir,
      tedbirler, önlem, önlemler, aksiyon, aksiyonlar, aksiyon maddesi, girişim, projeler, proje adı, görevler, iş
      paketi, alt faaliyet, alt eylem, öngörülen eylem, öngörülen eylem veya eylemler, iyileştirme faaliyeti,
      hedefe ulaşmak için gerçekleştirilecek faaliyetler, gerçekleştirilecek faaliyetler, yapılacaklar, konu, iş
      adımı`),
    responsible: list(`
      sorumlu, sorumlular, sorumlu birim, sorumlu birimler, sorumlu kurum, sorumlu kuruluş, sorumlu kurum kuruluş,
      sorumlu kişi, sorumlusu, faaliyet sahibi, faaliyet sahibi birim, eylem sorumlusu, faaliyet sorumlusu,
      gösterge sorumlusu, hedef sorumlusu, hedeften sorumlu birim, harcama birimi, ilgili birim, yürütücü,
      yürütücü birim, yürütücü kurum, yürütücü kuruluş, uygulayıcı, uygulayıcı birim, uygulayıcı kurum,
      koordinatör, koordinatör birim, koordinatör kurum, ana sorumlu, sahibi, süreç sahibi, kurum, kuruluş,
      bakanlık, müdürlük, birim adı, birimler, departman, sorumlu birim veya çalışma grubu üyeleri, sorumluluk`),
    partners: list(`
      işbirliği yapılacak, iş birliği yapılacak, işbirliği yapılacak birim, işbirliği yapılacak birimler, iş
      birliği yapılacak birim, iş birliği yapılacak birimler, işbirliği yapılacak kurum, işbirliği yapılacak
      kurumlar, iş birliği yapılacak kurum, iş birliği yapılacak kurumlar, işbirliği yapılacak kuruluşlar, iş
      birliği yapılacak kuruluşlar, işbirliği yapılacak kurum ve kuruluşlar, işbirliği yapılacak kurum kuruluş, iş
      birliği yapılacak kurum ve kuruluşlar, işbirliği, iş birliği, işbirliği yapılan, iş birliği yapılan,
      paydaşlar, ilgili paydaşlar, ilgili kurum, ilgili kurumlar, ilgili kuruluş, ilgili kuruluşlar, ilgili kurum
      kuruluş, ilgili kurum ve kuruluşlar, ortaklar, proje ortakları, destek birim, destek birimler, destekleyici
      birim, destekleyen birim, faaliyet destek birim, destek veren birim, katkı sağlayacak birim, yardımcı birim,
      destek olacak birim`),
    indicator: list(`
      gösterge, göstergeler, göstergesi, göstergeleri, performans göstergesi, performans göstergeleri, gösterge
      adı, performans göstergesi adı, başarı göstergesi, başarı göstergeleri, anahtar performans göstergesi, sonuç
      göstergesi, çıktı göstergesi, izleme göstergesi, doğrulanabilir gösterge, performans kriteri, performans
      kriterleri, performans ölçütü, performans ölçütleri, başarı kriteri, başarı ölçütü, ölçüt, ölçütler, ilgili
      kpi, hedef göstergesi`),
    unit: list(`
      ölçü birimi, ölçü birim, ölçüm birimi, ölçü, hedef ölçüsü, hedef ölçü birimi, gösterge birimi, miktar
      birimi, birim, birimi`),
    baseline: list(`
      başlangıç değeri, plan dönemi başlangıç değeri, plan başlangıç değeri, baz değer, baz değeri, baz yıl, temel
      değer, referans değer, referans değeri, mevcut durum, mevcut değer, mevcut durumu, başlangıç durumu,
      başlangıç düzeyi, güncel durum, önceki dönem değeri, mevcut`),
    target: list(`
      hedef, hedefi, hedefler, hedefleri, hedeflenen, hedeflenen değer, hedef değer, hedef değeri, yıllık hedef,
      yıl hedefi, performans hedefi, performans hedefleri, gösterge hedefi, planlanan, planlanan değer, beklenen,
      beklenen değer, öngörülen, hedef sayı, hedef sayısı, sayısal hedef, hedef miktar, tahmin, tahmini, kilometre
      taşı`),
    actual: list(`
      gerçekleşme, gerçekleşmesi, gerçekleşmeler, gerçekleşen, gerçekleşen değer, gerçekleşme değeri, gerçekleşen
      miktar, gerçekleşme tahmini, ulaşılan, ulaşılan değer, elde edilen, izleme dönemindeki gerçekleşme değeri,
      fiili, fiili değer, yıl sonu gerçekleşmesi, yapılan, sağlanan, gerçekleştirilen, sonuç, sonuçlar`),
    percentMet: list(`
      gerçekleşme oranı, gerçekleşme yüzdesi, gerçekleşme %, % gerçekleşme, gerçekleşme düzeyi, hedefe ulaşma
      oranı, hedefe ulaşma düzeyi, hedefe ulaşma yüzdesi, hedef gerçekleşme oranı, hedefi gerçekleştirme oranı,
      gerçekleştirme oranı, başarı oranı, başarı yüzdesi, tamamlanma oranı, tamamlanma yüzdesi, tamamlanma %,
      ilerleme yüzdesi, ilerleme oranı, performans oranı, performans %, performansı, sapma, sapma oranı, fark,
      puan, hedefe etkisi, hedefe etkisi %, ağırlık, ağırlığı, ağırlık %`),
    direction: list("gösterge yönü, hedef yönü, eğilim, yön, yönü, istenen yön"),
    verification: list(`
      kanıt, kanıtlar, veri kaynağı, veri kaynakları, doğrulama kaynağı, doğrulama kaynakları, doğrulama aracı,
      doğrulama araçları, kaynak belge, dayanak belge, doğrulama, bilgi kaynağı, kanıt belge, kaynak`),
    resources: list(`
      bütçe, bütçesi, maliyet, maliyeti, maliyet tahmini, tahmini maliyet, toplam maliyet, ödenek, ödeneği, kaynak
      ihtiyacı, kaynak tahsisi, finansman, finansman kaynağı, mali kaynak, harcama, harcamalar, bütçe kalemi,
      toplam tutar, proje bedeli, yaklaşık maliyet, tahmini bütçe, bütçe kodu, hesap kodu, bütçe gerekli mi`),
    remarks: list(`
      açıklama, açıklamalar, notlar, yorum, yorumlar, düşünceler, görüş, değerlendirme, durum, durumu, gerçekleşme
      durumu, gerçekleştirme durumu, tamamlanma durumu, riskler, risk, varsayımlar, tespitler, ihtiyaçlar, hedef
      kitle, hedef grup, yararlanıcılar, faydalanıcılar, yer, yeri, konum, ilçe, tanımı, izleme sıklığı, raporlama
      sıklığı, rapor sıklığı, ölçüm sıklığı, sıklık, sapma nedeni, gerekçe, gerekçesi, hesaplama yöntemi,
      hesaplama formülü, türü, kategori, önem, önem derecesi, öncelik düzeyi, öncelik durumu, yapılan çalışmalar,
      yapılan işlem, alınan önlemler, ilerleme notu, son durum, güvence, mevzuat, yasal dayanak, amaç sahibi,
      stratejik amaç sahibi, çıktı sonuç`),
    overall: list(`
      toplam, genel toplam, toplam hedef, nihai hedef, plan dönemi sonu, plan sonu, plan sonu hedefi, plan dönemi
      hedefi, plan dönemi sonu hedefi, dönem sonu, dönem sonu hedefi, proje sonu, proje sonu hedefi, kümülatif,
      kümülatif hedef, beş yıllık hedef, 5 yıllık hedef`),
    annual: list(
      "yıllık, yıllara göre, yıl, yıllar, her yıl, yıl bazında, çeyrek, çeyreklik, üç aylık, yılı",
    ),
    schedule: list(`
      tarih, tarihi, tarihler, başlangıç tarihi, bitiş tarihi, tamamlanma tarihi, başlama tarihi, başlama bitiş
      tarihi, başlangıç bitiş tarihi, hedef tarih, planlanan tarih, planlanan bitiş tarihi, planlanan başlangıç
      tarihi, gerçekleşme tarihi, gerçekleşen tarih, gerçekleşen bitiş tarihi, güncelleme tarihi, önerilen yeni
      tarih, termin, termin tarihi, süre, süresi, uygulama süresi, tamamlanma süresi, takvim, uygulama takvimi,
      zaman, zaman planı, zamanlama, zaman çizelgesi, dönem, dönemi, uygulama dönemi, başlangıç, bitiş, başlama,
      vade, aylar, son tarih, ne zaman, tahmini bitiş`),
  },
  periods: {
    year: list("yıl, yılı"),
    fiscalYear: list("mali yıl, mali yılı, bütçe yılı"),
    schoolYear: list("eğitim yılı, öğretim yılı, eğitim öğretim yılı, akademik yıl"),
    yearBegins: list("başlar, başlayan, başlangıcı"),
    yearEnds: list("biten, sona eren, sonu"),
    quarter: list("çeyrek, çeyreği, üç ay, üç aylık, 3 ay, 3 aylık, üç aylık dönem, 3 aylık dönem"),
    half: list(
      "yarıyıl, yarı yıl, yarısı, altı ay, altı aylık, 6 ay, 6 aylık, altı aylık dönem, 6 aylık dönem",
    ),
    third: list("dört ay, dört aylık, 4 ay, 4 aylık, dört aylık dönem, 4 aylık dönem"),
    // "1. yıl" is the first year; of a number of years it would be "1 yıllık".
    ordinals: [
      list("birinci, ilk, 1"),
      list("ikinci, 2"),
      list("üçüncü, 3"),
      list("dördüncü, 4"),
      list("beşinci, 5"),
    ],
    months: [
      list("ocak, oca"),
      list("şubat, şub"),
      list("mart, mar"),
      list("nisan, nis"),
      list("mayıs, may"),
      list("haziran, haz"),
      list("temmuz, tem"),
      list("ağustos, ağu"),
      list("eylül, eyl"),
      list("ekim, eki"),
      list("kasım, kas"),
      list("aralık, ara"),
    ],
    monthsThatAreWords: list("şub, tem, eki, kas, ara"),
  },
  dates: {
    // "15 Mart 2025" has nothing between its parts.
    of: [],
    beforeYear: [],
    dayEndings: [],
  },
  values: {
    notProgrammed: list(`
      planlanmadı, planlanmamıştır, planlanmamış, hedef yok, hedef belirlenmedi, hedef belirlenmemiştir, hedeflenmedi,
      programlanmadı, öngörülmedi`),
    notApplicable: list(`
      uygulanamaz, uygulanmaz, yok, yoktur, ilgisiz, geçerli değil, uygun değil, bulunmuyor, bulunmamaktadır`),
    noData: list("veri yok, veri bulunmamaktadır, ölçülmedi, ölçülmemiştir, hesaplanmadı"),
    undecided: list(`
      belirlenecek, belirlenecektir, belirlenmedi, henüz belirlenmedi, belli değil, netleşecek, netleştirilecek,
      kesinleşmedi, daha sonra belirlenecek, tespit edilecek, güncellenecek, değerlendirilecek`),
    answers: {
      yes: list(
        "evet, var, tamam, tamamlandı, tamamlanmıştır, yapıldı, gerçekleşti, gerçekleştirildi, bitti",
      ),
      no: list("hayır, yok, henüz değil, yapılmadı"),
      none: list("yok, yoktur, sıfır, hiç, hiçbiri"),
      notReached: list(`
        devam ediyor, devam etmekte, devam etmektedir, sürüyor, sürmektedir, başladı, başlamadı, başlanmadı, tamamlanmadı,
        gerçekleşmedi, gerçekleştirilmedi, gecikti, ertelendi, kısmen, beklemede`),
    },
    approximate: list(`
      yaklaşık, aşağı yukarı, neredeyse, tahmini, civarında`),
    beforeNumbers: list(`
      en az, en fazla, en çok, en geç, asgari, azami, yaklaşık, ortalama, toplam, toplamda, hedef, her yıl, yılda, ayda,
      yılda en az, ayda en az, yüzde en az`),
    percent: list("yüzde, yüzdesi, yüzde puan"),
    units: {
      count: list("adet, sayı, sayısı, miktar"),
      rate: list("oran, oranı, endeks, katsayı"),
      inParts: pattern`hektar|dönüm|dekar|metrekare|kilometre|km\S*|metre|ton|litre|saat|bin|milyon|milyar|tl|lira|avro|euro`,
    },
  },
  beside: {
    planned: list(`
      hedef, bekleniyor, beklenen, planlandı, planlanan, planlanmış, planlanıyor, öngörülen, öngörülüyor, programlanan, yapılacak,
      edilecek, verilecek, olacak, tahmin edilen, önerilen`),
    atMost: list("en fazla, en çok, azami, az, altında, daha az, geçmeyecek, kadar, veya daha az"),
    atLeast: list("en az, asgari, fazla, üzerinde, daha fazla, üstünde, ve üzeri, veya daha fazla"),
    not: list(
      "değil, olmayan, hiç, yapılmayan, verilmeyen, alınmayan, almayan, almadı, edilmedi, verilmedi, yapılmadı, hariç",
    ),
    undone: list(
      "iptal, iptal edildi, iptal edilen, ertelendi, ertelenen, reddedildi, reddedilen, başarısız, durduruldu, askıya alındı, gerçekleşmedi",
    ),
    partial: list(`
      kısmen, kısmi, yarım, yarısı, taslak, sadece taslak, taslak halinde, devam ediyor, devam eden, devam etmekte, sürüyor,
      başladı, başlandı, hazırlanıyor, eksik, neredeyse, tamamlanmadı`),
    of: [],
    remaining: list(
      "kaldı, kalan, daha gerekli, gerekli, gerekiyor, eksik kalan, ihtiyaç var, daha lazım, bekleyen",
    ),
    rates: {
      day: list("günde, her gün, günlük"),
      week: list("haftada, her hafta, haftalık"),
      month: list("ayda, her ay, aylık"),
      quarter: list("çeyrekte, her çeyrek, çeyrek başına, üç ayda bir, üç aylık, çeyreklik"),
      half: list("altı ayda bir, altı aylık, her yarıyıl, yarıyılda"),
      year: list("yılda, her yıl, yıllık, yıl başına, senede"),
    },
    neutral: list(`
      hedefe ulaşıldı, ve, ile, için, bir, bu, olan, olarak, tamamlandı, tamamlanan, gerçekleşti, gerçekleşen, gerçekleştirildi, yapıldı,
      yapılan, ulaşıldı, değer, toplam, toplamda, adet, tane, kez, defa, yeni, tüm, sadece, şimdiye kadar, bugüne
      kadar, planlandığı gibi, doğrulandı, seviye, düzey, birim, sayısı, oranı`),
    people: list(`
      kişi, katılımcı, görevli, memur, personel, çalışan, üye, yararlanıcı, öğrenci, öğretmen, erkek, kadın, çocuk, insan`),
    units: {
      metre: list("metre"),
      kilometre: list("kilometre"),
      squareMetre: list("metrekare"),
      hectare: list("hektar"),
      kilogram: list("kilogram, kilo"),
      tonne: list("ton"),
      litre: list("litre"),
      minute: list("dakika"),
      hour: list("saat"),
      day: list("gün, iş günü"),
      week: list("hafta"),
      month: list("ay"),
      year: list("yıl, sene"),
    },
  },
  numbers: {
    // The whole is first: "100 kişiden 80'i".
    outOf: [],
    wholeBeforePart: pattern`['’]?\p{L}*(?:\s\p{L}+)?(?:[dt][ae]n|[ıiuü]n)`,
    to: list("ila, ile"),
    // "Arasında" is behind a range.
    between: [],
    per: list("başına, her, her bir"),
    ofWhich: list("bunun, bunların, bunlardan, bunlar içinde"),
    // "2027 yılı sonuna kadar": the words are behind the year.
    inYear: [],
    afterYear: list(
      "yılı, yılında, yılına kadar, yılı sonu, yılı sonunda, yılı sonuna, yılı sonuna kadar, yılı için, yılı itibarıyla",
    ),
    cumulative: list("kümülatif, birikimli, kümülatif olarak"),
    men: list("erkek, erkekler, erkek çocuk"),
    women: list("kadın, kadınlar, kız, kız çocuk"),
    numerator: list("pay değeri, pay değer"),
    denominator: list("payda, payda değeri"),
    articles: [],
    baselines: list("başlangıç değeri, mevcut değer, mevcut duruma göre, başlangıç değerine göre"),
    scales: { bin: 1e3, milyon: 1e6, mn: 1e6, milyar: 1e9, mlr: 1e9, trilyon: 1e12 },
  },
  rows: {
    leadOn: list("ve, veya, ile, için"),
    totals: list("toplam, genel toplam, ara toplam, alt toplam, amaç toplamı, hedef toplamı, ortalama"),
    notes: list(`
      notlar, kaynak, açıklama, açıklamalar, hazırlayan, hazırlayanlar, onaylayan, kontrol eden, imza, tarih, sayfa,
      kısaltmalar, dipnot, güncelleme tarihi, onay`),
    objectiveLabels: list(`
      amaç, hedef, stratejik amaç, stratejik hedef, genel amaç, özel amaç, ana hedef, alt hedef, öncelik, öncelik alanı,
      tema, eksen, gelişme ekseni, tematik alan, müdahale alanı, odak alanı, bileşen, program, alt program, strateji, politika,
      sonuç, çıktı, etki, bölüm, genel şart`),
    actionLabels: list(
      "eylem, faaliyet, etkinlik, tedbir, aksiyon, proje, alt faaliyet, görev, ortak eylem, önlem",
    ),
    numberMarks: list("no, sıra, numara"),
    objectiveWords: list("amaç"),
    specific: list("özel"),
    groups: list(`
      kadın, erkek, kadınlar, erkekler, kız, kız çocuk, erkek çocuk, çocuk, çocuklar, genç, gençler, yetişkin, yetişkinler,
      yaşlılar, engelli, engelliler, kentsel, kırsal`),
    parts: list("yeni, mevcut, devam eden, diğer, eski"),
    ages: list("yaş, yaşında, altı, üstü, üzeri, ve, ile, arası, yıl, küçük, büyük, en"),
  },
  indicatorStarts: list("yüzde, yıllık ortalama, ortalama, toplam, kişi başına"),
  indicatorEnds: list(`
    sayısı, sayıları, oranı, oranları, yüzdesi, miktarı, adedi, süresi, düzeyi, endeksi, puanı, payı, uzunluğu, kapasitesi, tutarı`),
  and: list("ve"),
  title: {
    plan: list(`
      eylem planı, stratejik plan, stratejik planı, performans programı, faaliyet planı, iş planı, çalışma planı,
      çalışma takvimi, uygulama planı, aksiyon planı, yol haritası, hedef kartı, izleme tablosu, izleme ve değerlendirme,
      mantıksal çerçeve, strateji belgesi, performans tablosu, planı`),
    objectives: list("amaç, amaçlar, hedefler, stratejik amaçlar, stratejik hedefler, eksenler, öncelikler"),
    unnamedSheet: list("sayfa"),
    asides: list(`
      örnek, örnek tablo, açıklamalar, doldurma kılavuzu, kullanım kılavuzu, nasıl doldurulur, kılavuz, yönerge,
      kısaltmalar, kısaltmalar listesi, tanımlar, sözlük, iletişim, iletişim listesi, iletişim bilgileri, irtibat listesi,
      riskler, risk listesi, risk tablosu, risk kütüğü, risk matrisi, risk kayıt tablosu, riskler ve tedbirler,
      değişiklik geçmişi, revizyon geçmişi`),
    withdrawn: list(`
      iptal, iptal edildi, iptal edilen, çıkarıldı, çıkarılan, kaldırıldı, kaldırılan, ertelendi, ertelenen, askıya alındı,
      tamamlandı, tamamlanan, biten`),
    deleted: list(`
      iptal, iptal edildi, iptal edilen, silindi, silinen, çıkarıldı, çıkarılan, vazgeçildi, kaldırıldı,
      kaldırılan, arşiv`),
    withYearsOfTheirOwn: list(`
      kanun, kanunu, yasa, yasası, kararname, kararnamesi, karar, kararı, sözleşme, sözleşmesi, protokol, protokolü, yönetmelik, yönetmeliği, genelge, genelgesi, anayasa, antlaşma, anlaşma, anlaşması, nüfus sayımı, kabul edilen, kabul edildi, onaylanan, onaylandı, imzalanan, imzalandı, yürürlüğe giren, kurulan`),
    beforeTheirYears: list("tarihinde, yılında, tarihli, yılı"),
    postponed: list("ertelendi, ertelenen, askıya alındı, askıda"),
    marks: list(`
      taslak, taslak metin, gizli, hizmete özel, kurum içi, sayfa, sürüm, versiyon, revizyon no, dönem, tarih,
      güncelleme tarihi, yayın tarihi, doküman no`),
    numbered: list("tablo, çizelge, şekil"),
  },
  workplan: {
    output: list("çıktı, çıktılar, beklenen çıktı, sonuç"),
    activities: list("faaliyet, faaliyetler, etkinlik, eylem, eylemler, görevler"),
    tentative: list("geçici, belirlenecek, teyit edilecek, planlanan, muhtemel, tahmini"),
  },
  ownSheets: {
    actuals: {
      indicator: list("gösterge, performans göstergesi, gösterge kodu, gösterge no"),
      year: list("yıl, yılı"),
      quarter: list("çeyrek, üç aylık dönem"),
      party: list("taraf, ülke, bildiren"),
      actual: list("gerçekleşme, gerçekleşen, gerçekleşme değeri, gerçekleşen değer, değer"),
      evidence: list("kanıt, kanıtlar, doğrulama kaynağı, veri kaynağı"),
      varianceReason: list("neden, gerekçe, sapma nedeni, sapmanın nedeni"),
      comment: list("açıklama, açıklamalar, yorum, yorumlar, notlar, değerlendirme"),
      reportedOn: list("tarih, rapor tarihi, bildirim tarihi"),
      part: list("parça, kırılım"),
      numerator: list("pay değeri"),
      denominator: list("payda, payda değeri"),
      state: list("rapor durumu"),
      agreedBy: list("onaylayan, mutabık kalan"),
    },
    states: {
      draft: list("taslak"),
      submitted: list("gönderildi, sunuldu"),
      agreed: list("onaylandı, mutabık kalındı"),
      returned: list("iade edildi, geri gönderildi"),
    },
    period: list("dönem, dönemi, rapor dönemi, izleme dönemi"),
    dimension: list("boyut"),
    category: list("kategori"),
    wholeYear: list("yıl, tüm yıl, yıllık, yılın tamamı"),
    allParties: list("hepsi, tümü, tüm taraflar, her iki taraf, birlikte, ortak, toplam"),
    milestone: MILESTONE,
  },
  wording: {
    ...WITHOUT_PLURALS,
    // What is measured is before the word, and the last of such words counts: "sayısı kazanım oranı" is a rate.
    count: pattern`(?:sayısı|sayıları|adedi|adet|miktarı)(?!.{0,80}(?:oran|yüzde|endeks))`,
    percentage: pattern`yüzdesi|yüzde|payı`,
    rate: pattern`(?:oranı|oranları|oran|hızı|yaygınlığı)(?!.{0,80}(?:sayısı|adedi))`,
    score: pattern`endeksi|endeks|puanı|skoru|katsayısı|derecesi|sıralaması|düzeyi|seviyesi|birim maliyeti`,
    perPopulation: pattern`(?:\d[\d.,\s]*|bin|yüz bin|milyon) (?:kişi|nüfus)(?:ye|ya|a)?(?: başına)?|kişi başı(?:na)?|öğrenci başına|hane başına`,
    average: pattern`ortalama(?:sı)?|medyan`,
    duration: pattern`süresi$|süre$`,
    uninflectedMilestone: pattern`
      (?:hazırlan|yayımlan|yayınlan|oluşturul|kurul|kabul edil|onaylan|imzalan|tamamlan|geliştiril|güncellen|yürürlüğe gir|hayata geçiril|devreye alın)\p{L}*$`,
    repeated: pattern`yıllık|aylık|her (?:yıl|ay|çeyrek)|düzenli|periyodik`,
    cumulative: pattern`kümülatif|birikimli`,
    standing: pattern`faal|aktif|çalışan|mevcut|hizmet veren|işleyen|kayıtlı`,
    inState: pattern`erişimi olan|kullanan|yaşayan|bağlı|kapsamındaki`,
    events: pattern`toplantı|çalıştay|seminer|ziyaret|oturum|eğitim|kurs|kampanya|denetim|etkinlik|konferans`,
    made: pattern`
      (?:düzenlen|verilen|yapıl|kurul|inşa edil|dağıtıl|dikil|üretil|onarıl|eğitil|eğitim alan|gerçekleştiril|yayımlan|hazırlan)\p{L}*`,
    happening: pattern`(?:tedavi edil|çözül|başvur|alın|kurtarıl|satıl|sonuçlandırıl|karşılan)\p{L}*`,
    steps: pattern`ilerleme|gerçekleşme|tamamlanma|artış|büyüme`,
    eachYear: pattern`yıllık|her yıl|yılda|/ ?yıl`,
    eachParty: pattern`her (?:bir )?(?:ülke|taraf)(?:de|ta)?|ülke başına`,
    bothParties: pattern`her iki (?:ülke|taraf)(?:de|ta)?|iki ülke(?:de)?`,
    harms: pattern`ölüm|ölü|kaza|cinayet|yaralanma`,
    harmsTended: pattern`(?:incelenen|çözülen|müdahale edilen)`,
    harmLevels: pattern`
      ölüm|ölümlülük|okul terk|okulu terk|devamsızlık|işsizlik|yoksulluk|kaza|suç|kayıp|kaçak|yetersiz beslenme|okuma yazma bilmeyen`,
    ceilings: pattern`en (?:fazla|çok|geç)|azami|maksimum|aşmamalı`,
    floors: pattern`en az|asgari|minimum`,
    maintain: pattern`(?:sürdürülmesi|korunması)$`,
    decrease: pattern`(?:azaltılması|düşürülmesi)$`,
    beforeThing: pattern`(?:toplam |yıllık )`,
    afterThing: pattern`sayısı|sayıları|adedi|oranı|yüzdesi|miktarı|için|ile|olan|göre|ilişkin|yönelik`,
    joining: pattern`ve|veya`,
    notUnit: pattern`yeni|toplam|yıllık|kümülatif`,
  },
  direction: {
    increase: pattern`art|yüksel|büyü|iyileş`,
    decrease: pattern`azal|düş|gerile`,
    maintain: pattern`koru|sabit|aynı|sürdür`,
    change: pattern`artış|azalış|azalma|artma|düşüş|iyileşme`,
    // "%60'a": the level has an ending.
    toLevel: "",
  },
  frequency: {
    timesAYear: pattern`yılda (?:en az )?<n> (?:kez|defa|kere)`,
    numbers: [list("bir"), list("iki"), list("üç"), list("dört"), list("beş"), list("altı")],
    monthly: pattern`aylık|her ay|ayda bir`,
    quarterly: pattern`çeyreklik|üç aylık|3 aylık|üç ayda bir|3 ayda bir|her çeyrek`,
    halfYearly: pattern`altı aylık|6 aylık|altı ayda bir|6 ayda bir|yarı yıllık`,
    yearly: pattern`yıllık|her yıl|yılda bir`,
    events: {
      meeting: pattern`toplantı`,
      workshop: pattern`çalıştay|seminer`,
      training: pattern`eğitim|kurs`,
      session: pattern`oturum|forum|konferans|panel|sempozyum`,
      visit: pattern`ziyaret|denetim|teftiş`,
      report: pattern`rapor|bülten`,
      review: pattern`anket|değerlendirme|inceleme|araştırma`,
      campaign: pattern`kampanya|tatbikat`,
    },
  },
  checks: {
    // These are behind what is counted.
    numberOf: "",
    percentageOf: "",
    passesHundred: pattern`artış|artma|büyüme|değişim|brüt|kıyasla|doluluk`,
    belowZero: pattern`artış|değişim|büyüme|fark|açığ|açık|denge|enflasyon|sapma`,
    vagueStart: pattern`(?:iyileştirilmiş|güçlendirilmiş|geliştirilmiş|artırılmış|daha iyi|etkin|yeterli)`,
    vagueEnd: pattern`
      (?:işbirliği|iş birliği|koordinasyon|farkındalık|kapasite|bilinç)\p{L}* .*(?:güçlendirilmesi|artırılması|geliştirilmesi|iyileştirilmesi|güçlendirildi|artırıldı)`,
    measurable: pattern`en az|göre|endeks|puan|anket|memnuniyet`,
    doneToThings: pattern`dağıtılan|kurulan|inşa edilen|satın alınan|alınan|üretilen|dikilen|satılan|teslim edilen`,
    remark: pattern`belirlenecek|yapılacak|edilecek|olacak|gerekli|gerekiyor|değil`,
    amount: pattern`toplam|miktar|tutar|hacim`,
    ofIndicators: pattern`gösterge|formül|hesapla|tanım|pay(?!\p{L})|payda(?!\p{L})|değişken|kırılım`,
  },
  columns: {
    deliverable: list("çıktı, beklenen çıktı, teslim edilecek çıktı, çıktı sonuç"),
    side: list("taraf, tarafı"),
    notParties: list(`
      ilk, son, revize, güncel, geçici, kesin, asgari, azami, fiziki, fiziksel, mali, finansal, değer, değeri, onaylanan,
      tahmini, nihai`),
    leads: list("sorumlu, koordinatör, yürütücü"),
    helps: list("destek, ilgili, katkı, işbirliği, iş birliği"),
    // It is behind who helps: "… desteğiyle".
    helpedBy: "",
  },
  levels: {
    highest: list("vizyon, misyon, amaç, stratejik amaç, genel amaç, etki"),
    middle: list("hedef, stratejik hedef, özel amaç, sonuç"),
    outputs: list("çıktı, alt program"),
    activities: list("faaliyet, eylem, etkinlik, alt faaliyet"),
  },
  agencies: {
    // A name ends with what names the kind of it, and begins with its field.
    namedFor: "",
    beginnings: pattern`t\.?c\.?|türkiye|emniyet|jandarma`,
    endings: pattern`
      bakanlığı|başkanlığı|başkan yardımcılığı|müdürlüğü|kurumu|kurulu|kuruluşu|belediyesi|üniversitesi|fakültesi|enstitüsü|
      valiliği|kaymakamlığı|komisyonu|komitesi|merkezi|dairesi|birimi|bürosu|ofisi|vakfı|derneği|birliği|ajansı|idaresi|
      teşkilatı|komutanlığı|odası|borsası|federasyonu|konseyi|sekreterliği|rektörlüğü|dekanlığı|koordinatörlüğü|şefliği|amirliği`,
    nobody: list("yok, yoktur, vb, vs, belirlenecek"),
    staff: list("kişi, kişiler, personel, çalışan"),
  },
  money: {
    available: list("mevcut, tahsis edilen, ayrılan, alınan, onaylanan"),
    spent: list("harcanan, harcama, gerçekleşen, ödenen"),
    noAmount: list("açık, kod, kaynak, kaynağı, hesap, birim fiyat, birim maliyet, miktar, oran, kalan"),
  },
  breakdowns: {
    declared: list(`
      ayrıştırılmış, göre ayrıştırılmış, kırılım, kırılımı, dağılım, dağılımı, göre dağılım, göre dağılımı`),
    dimensions: {
      sex: list("cinsiyet, toplumsal cinsiyet"),
      age: list("yaş, yaş grubu"),
      nationality: list("uyruk, vatandaşlık, uyruğu"),
      exploitation: list("sömürü biçimi, sömürü türü, sömürü şekli, sömürü"),
      place: list("yer, il, ilçe, bölge, konum"),
    },
    categories: {
      sex: list("kız, kızlar, kız çocuk, erkek çocuk"),
      age: list("genç, gençler, yaşlılar"),
      nationality: list("türk, vatansız, vatansızlar, diğer uyruklar"),
      exploitation: list(`
        emek sömürüsü, fuhuş, pornografi, kölelik, kulluk, borç esareti, çocuk işçiliği, organ ticareti,
        zorla evlendirme, dilendirme, zorla dilendirme`),
    },
    starting: {
      women: list("kadın, kadınlar"),
      men: list("erkek, erkekler"),
      under18: list("18 yaş altı, 18 yaşından küçük, çocuk, çocuklar"),
      adults: list("18 yaş ve üzeri, 18 yaş üstü, yetişkin, yetişkinler"),
      nationals: list("vatandaşlar, vatandaş"),
      foreigners: list("yabancı, yabancılar, yabancı uyruklu"),
      sexual: list("cinsel sömürü"),
      labour: list("zorla çalıştırma, zorla çalıştırılma"),
      organs: list("organ alınması"),
      otherForm: list("diğer biçimler"),
      urban: list("kentsel"),
      rural: list("kırsal"),
    },
    anybody: list("kişi"),
    victims: list("mağdur, mağdurlar, mağduru, mağdurları, mağdurların"),
    unknown: list("bilinmiyor, belirtilmemiş"),
  },
  versions: {
    final: list("nihai, kesin, onaylanan, onaylı, imzalı"),
    revised: list("revize, güncel, güncellenmiş"),
    draft: list("taslak, öneri"),
    superseded: list("eski, önceki"),
  },
  activities: {
    headers: {
      year: list("yıl, yılı"),
      quarter: list("çeyrek, üç aylık dönem"),
      activity: list("faaliyet, etkinlik, alt faaliyet"),
      output: list("çıktı, çıktılar"),
      action: list("ortak eylem, eylem"),
      host: list("ev sahibi, ev sahibi ülke, düzenleyen, organizatör"),
      place: list("yer, yeri, mekan"),
      date: list(
        `tarih, tarihi, başlangıç tarihi, bitiş tarihi, tamamlanma tarihi, başlama tarihi, başlangıç, bitiş, termin, termin tarihi, son tarih, süre, planlanan tarih, hedef tarih, ne zamana kadar, en geç, teslim tarihi, son teslim tarihi`,
      ),
      status: list(
        `durum, durumu, gerçekleşme durumu, gerçekleştirme durumu, tamamlanma durumu, uygulama durumu, faaliyet durumu, eylem durumu, son durum, ilerleme, ilerleme durumu`,
      ),
      movedTo: list("yeni tarih, önerilen yeni tarih, ertelendiği tarih, revize tarih"),
      evidence: list("kanıt, kanıtlar, kanıt belge, doğrulama kaynağı, dayanak belge"),
      reason: list(
        `neden, gerekçe, sapma nedeni, gecikme nedeni, açıklama, açıklamalar, notlar, yorum, yorumlar, değerlendirme`,
      ),
    },
    statuses: {
      planned: list(
        `planlandı, planlanan, başlamadı, başlanmadı, başlanılmadı, henüz başlamadı, yapılmadı, yapılacak, gerçekleşmedi, gerçekleştirilmedi, gerçekleştirilemedi, tamamlanmadı, tamamlanamadı, bekliyor, beklemede, gecikti, gecikmede, geciken`,
      ),
      underWay: list(
        `devam ediyor, devam etmekte, devam etmektedir, devam eden, sürüyor, sürmekte, sürmektedir, süreç devam ediyor, başladı, başlandı, kısmen, kısmen tamamlandı, kısmen gerçekleşti, yürütülüyor, uygulanıyor, çalışılıyor, hazırlanıyor`,
      ),
      done: list(
        `tamamlandı, tamamlanan, tamamlanmıştır, gerçekleşti, gerçekleşmiştir, gerçekleştirildi, gerçekleştirilmiştir, yapıldı, yapılmıştır, bitti, sona erdi, uygulandı, düzenlendi, sonuçlandı, tamam`,
      ),
      moved: list(
        "ertelendi, ertelenmiştir, ötelendi, askıya alındı, askıda, durduruldu, yeniden planlandı, revize edildi",
      ),
      dropped: list("iptal, iptal edildi, iptal edilmiştir, vazgeçildi, kaldırıldı, çıkarıldı"),
    },
    placesBehind: list("yer, mekan"),
    hostsBehind: list("ev sahibi, düzenleyen"),
    partySays: list("teyit edecek, onaylayacak, öneriyor, talep ediyor, hazır"),
    openThings: list("ziyaret, yer, tarih, mekan, toplantı"),
    openWords: list(`teyit edilecek, belirlenecek, kesinleşmedi, netleşecek`),
    weakWords: list(`olası, muhtemel`),
  },
  definitions: {
    indicators: {
      id: list("gösterge no, gösterge kodu, sıra no, kod no"),
      action: list("eylem, ortak eylem, faaliyet"),
      indicator: list("gösterge, performans göstergesi, göstergeler"),
      measure: list("ölçüm türü, ölçüm şekli, ölçüt türü"),
      unit: list("ölçü birimi, birim"),
      aggregation: list("toplama, birleştirme, toplulaştırma"),
      direction: list("yön, gösterge yönü, değişim yönü"),
      baseline: list("başlangıç değeri, mevcut değer"),
      baselineYear: list("başlangıç yılı, baz yıl, baz yılı"),
      frequency: list("raporlama sıklığı, izleme sıklığı, sıklık"),
      meansOfVerification: list("doğrulama kaynağı, doğrulama aracı, veri kaynağı, kanıt"),
      parties: list("taraflar, taraf, sorumlu, sorumlu birim, sorumlu kurum"),
      partyParts: list("tarafların payları, taraflar nasıl birleştirilir"),
      breakdown: list("kırılım"),
      keyIndicator: list("temel gösterge, anahtar gösterge"),
      confirmed: list("onaylandı, teyit edildi"),
    },
    choices: {
      measure: {
        number: list("sayı, adet"),
        percentage: list("yüzde, oran"),
        milestone: MILESTONE,
        qualitative: list("nitel, metin, sözel"),
      },
      aggregation: {
        sum: list("toplam, toplanır"),
        latest: list("son, son değer, en son"),
        max: list("en yüksek, en yüksek değer, azami"),
        average: list("ortalama"),
        constant: list("sabit, her yıl aynı"),
      },
      direction: {
        increase: list("artış, artan, artar, artmalı"),
        decrease: list("azalış, azalan, azalır, azalmalı"),
        maintain: list("korunur, aynı kalır, sabit"),
      },
      frequency: {
        monthly: list("aylık, her ay"),
        quarterly: list("üç aylık, 3 aylık, çeyreklik, her çeyrek"),
        halfYearly: list("altı aylık, 6 aylık, yılda iki kez"),
        yearly: list("yıllık, her yıl"),
        once: list("bir kez, bir defa, plan sonunda"),
      },
      partyParts: {
        byMeasure: list("ölçüm türüne göre"),
        sum: list("toplam, toplanır"),
        apart: list("toplanmaz, ayrı ayrı"),
        each: list("her taraf, her ülke, her biri"),
        joint: list("birlikte, ortak, hepsi için bir kez"),
      },
      confirmed: {
        yes: list("evet, onaylandı, teyit edildi"),
        no: list("hayır, henüz değil"),
      },
    },
  },
};
