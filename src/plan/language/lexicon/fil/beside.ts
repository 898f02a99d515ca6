import { list } from "../entries";
import type { BesideWords } from "../beside-words";

export const beside: BesideWords = {
  planned: list(
    "inaasahan, inaasahang, nakaplano, nakatakda, nakaiskedyul, binabalak, tinatayang magiging, magiging, isasagawa, gagawin",
  ),
  atMost: list(
    "mas mababa sa, mababa sa, hanggang, hanggang sa, hindi hihigit sa, di hihigit sa, pinakamataas, o mas mababa",
  ),
  atLeast: list(`
    hindi bababa sa, di bababa sa, hindi kukulangin sa, mahigit, mahigit sa, higit sa, lampas sa, kahit man lang, o higit pa`),
  not: list("hindi, hindi pa, wala, walang, wala pa"),
  undone: list(
    "kinansela, kanselado, nakansela, nabigo, tinanggihan, ipinagpaliban, naantala, itinigil, liban",
  ),
  partial: list(
    "bahagya, bahagyang, kalahati, bahagi lamang, burador, burador lamang, isinasagawa, isinasagawa pa, sinimulan, halos",
  ),
  of: list("ng, ng mga"),
  remaining: list(
    "kulang, kulang pa, natitira, natitirang, kailangan pa, pa ang kailangan, kinakailangan pa",
  ),
  rates: {
    day: list("kada araw, bawat araw, sa isang araw, araw araw"),
    week: list("kada linggo, bawat linggo, sa isang linggo, linggu linggo"),
    month: list("kada buwan, bawat buwan, sa isang buwan, buwan buwan"),
    quarter: list("kada kuwarter, bawat kuwarter, kada quarter, bawat quarter, kada trimestre"),
    half: list("kada semestre, bawat semestre"),
    year: list("kada taon, bawat taon, sa isang taon, taon taon"),
  },
  neutral: list(`
    ang, mga, ng, sa, na, nang, at, para, ni, ay, nakamit, naabot, natapos, tapos, naisagawa, nagawa, kabuuan, lahat, bago,
    bagong, lamang, lang, yunit, beses, ayon sa plano, naitala, sa kasalukuyan, ngayon`),
  people: list(
    "tao, katao, kalahok, opisyal, kawani, miyembro, benepisyaryo, mag aaral, guro, lalaki, babae, bata",
  ),
  units: {
    metre: list("metro"),
    kilometre: list("kilometro"),
    squareMetre: list("metro kuwadrado"),
    hectare: list("ektarya"),
    kilogram: list("kilo, kilogramo"),
    tonne: list("tonelada"),
    litre: list("litro"),
    minute: list("minuto"),
    hour: list("oras"),
    day: list("araw"),
    week: list("linggo"),
    month: list("buwan"),
    year: list("taon"),
  },
};
