import { list } from "../entries";
import type { CheckWords, FrequencyWords } from "../check-words";
import { pattern } from "./pattern";

export const frequency: FrequencyWords = {
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
};

export const checks: CheckWords = {
  // These stand behind what is counted.
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
};
