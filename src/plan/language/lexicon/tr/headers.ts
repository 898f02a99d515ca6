import { list } from "../entries";
import type { HeaderTerms } from "../lexicon";

export const headers: HeaderTerms = {
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
    fiili, fiili değer, yıl sonu gerçekleşmesi, yapılan, sağlanan, gerçekleştirilen`),
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
  annual: list("yıllık, yıllara göre, yıl, yıllar, her yıl, yıl bazında, çeyrek, çeyreklik, üç aylık, yılı"),
  schedule: list(`
    tarih, tarihi, tarihler, başlangıç tarihi, bitiş tarihi, tamamlanma tarihi, başlama tarihi, başlama bitiş
    tarihi, başlangıç bitiş tarihi, hedef tarih, planlanan tarih, planlanan bitiş tarihi, planlanan başlangıç
    tarihi, gerçekleşme tarihi, gerçekleşen tarih, gerçekleşen bitiş tarihi, güncelleme tarihi, önerilen yeni
    tarih, termin, termin tarihi, süre, süresi, uygulama süresi, tamamlanma süresi, takvim, uygulama takvimi,
    zaman, zaman planı, zamanlama, zaman çizelgesi, dönem, dönemi, uygulama dönemi, başlangıç, bitiş, başlama,
    vade, aylar, son tarih, ne zaman, tahmini bitiş`),
};
