import type { ColumnWords, LevelWords } from "../column-words";
import { list } from "../entries";

export const columns: ColumnWords = {
  deliverable: list("çıktı, beklenen çıktı, teslim edilecek çıktı, çıktı sonuç"),
  side: list("taraf, tarafı"),
  notParties: list(`
    ilk, son, revize, güncel, geçici, kesin, asgari, azami, fiziki, fiziksel, mali, finansal, değer, değeri, onaylanan,
    tahmini, nihai`),
  leads: list("sorumlu, koordinatör, yürütücü"),
  helps: list("destek, ilgili, katkı, işbirliği, iş birliği"),
};

export const levels: LevelWords = {
  highest: list("vizyon, misyon, amaç, stratejik amaç, genel amaç, etki"),
  middle: list("hedef, stratejik hedef, özel amaç, sonuç"),
  outputs: list("çıktı, alt program"),
  activities: list("faaliyet, eylem, etkinlik, alt faaliyet"),
};
