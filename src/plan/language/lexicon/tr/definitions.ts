import { list } from "../entries";
import type { DefinitionWords } from "../own-sheet-words";
import { ownSheets } from "./own-sheets";

export const definitions: DefinitionWords = {
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
    confirmed: list("onaylandı, teyit edildi"),
  },
  choices: {
    measure: {
      number: list("sayı, adet"),
      percentage: list("yüzde, oran"),
      milestone: ownSheets.milestone,
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
      each: list("her taraf, her ülke, her biri"),
      joint: list("birlikte, ortak, hepsi için bir kez"),
    },
    confirmed: {
      yes: list("evet, onaylandı, teyit edildi"),
      no: list("hayır, henüz değil"),
    },
  },
};
