import type { AgencyWords } from "../column-words";
import { list } from "../entries";
import { pattern } from "./pattern";

export const agencies: AgencyWords = {
  // A name ends with what names the kind of it, and begins with its field.
  namedFor: "",
  beginnings: pattern`t\.?c\.?|türkiye|emniyet|jandarma`,
  endings: pattern`
    bakanlığı|başkanlığı|başkan yardımcılığı|müdürlüğü|kurumu|kurulu|kuruluşu|belediyesi|üniversitesi|fakültesi|enstitüsü|
    valiliği|kaymakamlığı|komisyonu|komitesi|merkezi|dairesi|birimi|bürosu|ofisi|vakfı|derneği|birliği|ajansı|idaresi|
    teşkilatı|komutanlığı|odası|borsası|federasyonu|konseyi|sekreterliği|rektörlüğü|dekanlığı|koordinatörlüğü|şefliği|amirliği`,
  nobody: list("yok, yoktur, vb, vs, belirlenecek"),
  persons: list("sayın, prof, doç"),
};
