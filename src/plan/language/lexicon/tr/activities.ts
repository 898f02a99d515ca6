import type { ActivityWords } from "../activity-words";
import { list } from "../entries";

export const activities: ActivityWords = {
  language: "tr",
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
};
