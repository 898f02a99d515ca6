import { list } from "../entries";
import type { ValueWords } from "../lexicon";
import { pattern } from "./pattern";

export const values: ValueWords = {
  notProgrammed: list(`
    planlanmadı, planlanmamıştır, planlanmamış, hedef yok, hedef belirlenmedi, hedef belirlenmemiştir, hedeflenmedi,
    programlanmadı, öngörülmedi`),
  notApplicable: list(`
    uygulanamaz, uygulanmaz, yok, yoktur, veri yok, veri bulunmamaktadır, ilgisiz, geçerli değil, ölçülmedi, ölçülmemiştir,
    hesaplanmadı, uygun değil, bulunmuyor, bulunmamaktadır`),
  undecided: list(`
    belirlenecek, belirlenecektir, belirlenmedi, henüz belirlenmedi, belli değil, netleşecek, netleştirilecek,
    kesinleşmedi, daha sonra belirlenecek, tespit edilecek, güncellenecek, değerlendirilecek`),
  answers: {
    yes: list("evet, var, tamam, tamamlandı, tamamlanmıştır, yapıldı, gerçekleşti, gerçekleştirildi, bitti"),
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
};
