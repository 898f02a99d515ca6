import { list } from "../entries";
import type { RowWords, TitleWords, WorkplanWords } from "../lexicon";

export const rows: RowWords = {
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
};

export const title: TitleWords = {
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
};

export const workplan: WorkplanWords = {
  output: list("çıktı, çıktılar, beklenen çıktı, sonuç"),
  activities: list("faaliyet, faaliyetler, etkinlik, eylem, eylemler, görevler"),
  tentative: list("geçici, belirlenecek, teyit edilecek, planlanan, muhtemel, tahmini"),
};

export const indicatorStarts = list("yüzde, yıllık ortalama, ortalama, toplam, kişi başına");

export const indicatorEnds = list(`
  sayısı, sayıları, oranı, oranları, yüzdesi, miktarı, adedi, süresi, düzeyi, endeksi, puanı, payı, uzunluğu, kapasitesi, tutarı`);

export const and = list("ve");
