import { list } from "../entries";
import type { BreakdownWords } from "../lexicon";

export const breakdowns: BreakdownWords = {
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
    sex: list("kadın, kadınlar, kız, kızlar, kız çocuk, erkek, erkekler, erkek çocuk"),
    age: list("çocuk, çocuklar, yetişkin, yetişkinler, genç, gençler, yaşlılar"),
    nationality: list(`
      türk, yabancı, yabancılar, yabancı uyruklu, vatansız, vatansızlar, diğer uyruklar`),
    exploitation: list(`
      zorla çalıştırma, zorla çalıştırılma, cinsel sömürü, emek sömürüsü, fuhuş, pornografi, kölelik, kulluk,
      borç esareti, çocuk işçiliği, organ ticareti, organ alınması, zorla evlendirme, dilendirme, zorla
      dilendirme, diğer biçimler`),
    place: list("kentsel, kırsal"),
  },
  unknown: list("bilinmiyor, belirtilmemiş"),
};
