import { list } from "../entries";
import type { HeaderTerms } from "../lexicon";

export const headers: HeaderTerms = {
  objective: list(`
    layunin, tiyak na layunin, mithiin, hangarin, tunguhin, haligi, estratehiya, istratehiya, priyoridad,
    prayoridad, programa, resulta, inaasahang resulta, inaasahang bunga, kinalabasan, inaasahang
    kinalabasan, awtput, epekto, pokus, tema, sektor, bisyon, misyon, patakaran, isyu, komponent`),
  number: list("blg, bilang, numero, no, kodigo, blg ng gawain, bilang ng gawain"),
  action: list(`
    gawain, aktibidad, hakbang, aksyon, aksiyon, pagkilos, proyekto, inisyatiba, inisyatibo, interbensyon,
    interbensiyon, gagawin, programa proyekto at gawain, programa proyekto gawain`),
  responsible: list(`
    tagapagpatupad, tagapagpaganap, responsable, responsableng, ahensya, ahensiya, ahensyang, ahensiyang,
    tanggapan, tanggapang, kagawaran, opisina, yunit na responsable, may pananagutan, pananagutan, taong
    kasangkot, taong sangkot, nangunguna, namumuno, nangangasiwa, tagapamahala, tagapag ugnay, nakatalaga,
    komite, lupon, punong abala, nagpapatupad`),
  partners: list(`
    katuwang, katuwang na ahensya, katuwang na ahensiya, ahensyang katuwang, ahensiyang katuwang, kabalikat,
    kaagapay, kasangga, kasosyo, kaugnay na ahensya, kaugnay na ahensiya, sumusuportang ahensya,
    sumusuportang ahensiya, sumusuporta, iba pang ahensya, iba pang ahensiya, katuwang na tanggapan,
    katuwang na tagapagpatupad, tagasuporta, kaakibat, koordinasyon`),
  indicator: list(`
    tagapagpahiwatig, indikador, indikeytor, indicator, palatandaan, panukat, panukatan, sukatan, batayan ng
    tagumpay, pamantayan ng tagumpay, batayan ng pagtatagumpay`),
  unit: list("yunit, yunit ng panukat, unit ng sukat"),
  baseline: list(`
    batayan, batayang datos, batayang halaga, batayang taon, batayang linya, panimulang datos, panimulang
    halaga, panimulang kalagayan, paunang datos, kasalukuyang kalagayan, kasalukuyang antas, kasalukuyang
    sitwasyon, kasalukuyang datos, simulang datos`),
  target: list(`
    target, taunang target, tinatarget, puntirya, inaasahan, inaasahang bilang, nakaplano, pinlano,
    itinakda, target na bilang, itinakdang bilang`),
  actual: list(`
    nagawa, natapos, natamo, nakamit, naisagawa, naisakatuparan, naabot, natupad, aktwal, aktuwal, resulta,
    kinalabasan, progreso, pag usad`),
  percentMet: list(`
    % ng natapos, % natapos, % ng nagawa, % nagawa, % ng nakamit, % nakamit, % naabot, bahagdan ng natapos,
    bahagdan ng nagawa, bahagdan ng nakamit, porsyento ng natapos, porsyento ng nagawa, porsyento ng
    nakamit, porsiyento ng natapos, porsiyento ng nagawa, porsiyento ng nakamit, antas ng pagkamit, antas ng
    pagtupad, pagkakaiba, agwat`),
  direction: list("direksyon, direksiyon, inaasahang pagbabago, kalakaran"),
  verification: list(`
    beripikasyon, pagpapatunay, katibayan, ebidensya, ebidensiya, patunay, pinagkunan ng datos, pinagkukunan
    ng datos, pinagmumulan ng datos, batayang dokumento, pinagmulan`),
  resources: list(`
    badyet, pondo, halaga, gastos, gastusin, laang gugulin, pinagmulan ng pondo, pinagkukunang yaman,
    mapagkukunan, kagamitan, kakailanganin, piso`),
  remarks: list(`
    puna, komento, paliwanag, tala, obserbasyon, kalagayan, katayuan, estado, panganib, palagay,
    benepisyaryo, makikinabang, lugar, lokasyon, kahulugan, dalas, uri, dahilan, suliranin, problema,
    rekomendasyon, mungkahi, saklaw, pormula, paraan ng pagkalkula, target na grupo, target na benepisyaryo,
    target na kalahok, kalahok, deskripsyon, deskripsiyon, paglalarawan`),
  overall: list(`
    kabuuan, kabuoan, kabuuang target, kabuoang target, pangkalahatan, pangkalahatang target, huling target,
    pinal na target, katapusan ng proyekto, target sa katapusan ng proyekto, katapusan ng plano, lahat ng
    taon`),
  annual: list("taunan, taunang, taon, kuwarter, kwarter"),
  schedule: list(`
    takdang panahon, panahon, iskedyul, talatakdaan, petsa, takdang araw, pagtatapos, katapusan, buwan,
    kailan, tagal, linggo`),
};
