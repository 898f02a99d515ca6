import { list } from "../entries";
import type { BesideWords } from "../beside-words";

export const beside: BesideWords = {
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
};
