import { list } from "../entries";
import type { RowWords, TitleWords, WorkplanWords } from "../lexicon";

export const rows: RowWords = {
  totals: list("kabuuan, kabuoan, kabuuang halaga, kabuuang pondo, kabuuang badyet, suma, suma total"),
  notes: list(`
    tala, paalala, talababa, paliwanag, pinagmulan, pinagkunan, inihanda ni, inihanda nina, inihanda ng, sinuri ni,
    sinuri ng, nirebyu ni, nirebyu ng, inaprubahan ni, inaprubahan ng, pinagtibay ni, pinagtibay ng,
    inirekomenda ni, pinatunayan ni, lagda, petsa, pangalan, katungkulan, pahina, daglat`),
  objectiveLabels: list(`
    layunin, tiyak na layunin, pangunahing layunin, pangkalahatang layunin, estratehikong layunin, mithiin,
    hangarin, tunguhin, haligi, priyoridad, prayoridad, programa, estratehiya, istratehiya, resulta,
    inaasahang resulta, inaasahang bunga, kinalabasan, bunga, awtput, bahagi, tema, komponent`),
  actionLabels: list("gawain, aktibidad, hakbang, aksyon, aksiyon, proyekto, inisyatiba, pangunahing gawain"),
  numberMarks: list("blg, bilang, numero"),
  objectiveWords: list("layunin"),
  specific: list("tiyak na, tiyak"),
  groups: list(`
    lalaki, lalake, babae, kalalakihan, kababaihan, bata, mga bata, kabataan, batang lalaki, batang babae,
    nakatatanda, matatanda, may kapansanan, mga may kapansanan`),
  parts: list("bago, bagong, luma, dati, patuloy, nagpapatuloy, iba pa"),
  ages: list(`
    edad, gulang, taon, taong, buwan, pababa, pataas, mahigit, higit, wala, pang, hanggang, mula, at, o, sa, ang`),
};

export const title: TitleWords = {
  plan: list(`
    plano, planong, balangkas, talatakdaan ng gawain, programa ng gawain, estratehiya, istratehiya, matris,
    panukalang proyekto`),
  objectives: list("layunin, mithiin, haligi, tunguhin, priyoridad"),
  unnamedSheet: list("sheet"),
  asides: list(`
    halimbawa, halimbawa ng, panuto, mga panuto, tagubilin, mga tagubilin, paano punan, gabay sa pagpuno,
    talahulugan, daglat, mga daglat, kontak, mga kontak, listahan ng kontak, talaan ng kontak, panganib,
    mga panganib, talaan ng panganib, listahan ng panganib`),
  withdrawn: list("binura, tinanggal, kinansela, ipinagpaliban, itinigil, natapos"),
  deleted: list("binura, tinanggal, kinansela, inalis, itinigil, iniurong"),
  withYearsOfTheirOwn: list(`
    batas, batas republika, republic act, kautusan, resolusyon, kombensyon, protokol, saligang batas, kasunduan, sensus, pinagtibay, inaprubahan, nilagdaan, niratipikahan, itinatag`),
  beforeTheirYears: list("noong, nang"),
  postponed: list("ipinagpaliban, sinuspinde, naantala"),
  marks: list(`
    burador, draft, kumpidensiyal, kompidensiyal, para sa loob, pahina, bersyon, panahon, petsa, mula noong`),
  numbered: list("talahanayan, annex, lakip"),
};

export const workplan: WorkplanWords = {
  output: list("awtput, inaasahang awtput, produkto, bunga, inaasahang bunga"),
  activities: list("gawain, mga gawain, aktibidad, hakbang, aksyon"),
  tentative: list("pansamantala, pansamantalang, tentatibo, kukumpirmahin pa, posible, iminumungkahi"),
};

export const indicatorStarts = list(`
  bilang ng, kabuuang bilang ng, dami ng, blg ng, bahagdan ng, porsyento ng, porsiyento ng, % ng, proporsyon ng,
  tantos ng, antas ng, rasyo ng, karaniwang, katamtamang, pagkakaroon ng, halaga ng`);

export const and = list("at");
