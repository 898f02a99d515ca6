import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
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
  },
  period: list("dönem, dönemi, rapor dönemi, izleme dönemi"),
  wholeYear: list("yıl, tüm yıl, yıllık, yılın tamamı"),
  allParties: list("hepsi, tümü, tüm taraflar, her iki taraf, birlikte, ortak, toplam"),
  milestone: list("kilometre taşı, dönüm noktası, evet veya hayır, evet/hayır, var/yok"),
};
