import { WITHOUT_PLURALS, type DirectionWords, type WordingWords } from "../wording-words";
import { pattern } from "./pattern";

export const wording: WordingWords = {
  ...WITHOUT_PLURALS,
  // What is measured stands before the word, and the last of such words counts: "sayısı kazanım oranı" is a rate.
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
};

export const direction: DirectionWords = {
  increase: pattern`art|yüksel|büyü|iyileş`,
  decrease: pattern`azal|düş|gerile`,
  maintain: pattern`koru|sabit|aynı|sürdür`,
  change: pattern`artış|azalış|azalma|artma|düşüş|iyileşme`,
  // "%60'a": the level has an ending.
  toLevel: "",
};
