import { list, pattern } from "./entries";
import type { LanguageWords } from "./language-words";
import { WITHOUT_PLURALS } from "./words/wording-words";

/** The measure of what is reached or not: the reports and the definitions call it the same. */
const MILESTONE = list("muhon, oo o hindi, oo/hindi");

/** Filipino, as agencies write it: Tagalog, with words of Spanish origin; the English ones are among those of English. */
export const words: LanguageWords = {
  language: "fil",
  header: {
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
  },
  periods: {
    year: list("taon, taong"),
    fiscalYear: list("taong piskal, taon ng pananalapi"),
    schoolYear: list("taong panuruan, taong pampaaralan"),
    quarter: list("kuwarter, kwarter"),
    half: list("semestre, hati ng taon, kalahati ng taon, kalahati"),
    third: [],
    fortnight: list("kinsenas"),
    ordinals: [
      list("una, unang, ika 1, ika 1 na"),
      list("ikalawa, ikalawang, pangalawa, pangalawang, ika 2, ika 2 na"),
      list("ikatlo, ikatlong, pangatlo, pangatlong, ika 3, ika 3 na"),
      list("ikaapat, ikaapat na, ika apat na, pang apat na, ikaapat ng, ika 4, ika 4 na"),
      list("ikalima, ikalimang, panlimang, ika 5, ika 5 na"),
    ],
    months: [
      list("Enero, Ene"),
      list("Pebrero, Peb"),
      list("Marso, Mar"),
      list("Abril, Abr"),
      list("Mayo"),
      list("Hunyo, Hun"),
      list("Hulyo, Hul"),
      list("Agosto, Ago"),
      list("Setyembre, Set"),
      list("Oktubre, Okt"),
      list("Nobyembre, Nob"),
      list("Disyembre, Dis"),
    ],
  },
  dates: {
    of: list("ng"),
    beforeYear: list("ng, taong"),
    dayEndings: [],
  },
  values: {
    notProgrammed: list(`
      walang target, walang itinakda, walang itinakdang target, walang nakatakda, hindi nakaplano, hindi planado,
      hindi naka iskedyul, hindi nakaprograma, hindi itinakda`),
    notApplicable: list(
      "hindi naaangkop, hindi angkop, di naaangkop, di angkop, hindi aplikable, di aplikable, wala",
    ),
    noData: list("walang datos, walang makuhang datos"),
    undecided: list(`
      itatakda pa, itatakda, tutukuyin pa, tutukuyin, pagpapasyahan pa, kukumpirmahin pa, aalamin pa, pag uusapan pa,
      isasapinal pa, bubuuin pa, hindi pa natutukoy, hindi pa tiyak, hindi pa naitatakda, hindi pa napagpapasyahan`),
    answers: {
      yes: list("oo, opo, tapos, tapos na, nagawa, nagawa na, nakamit, natapos, natapos na, naisagawa"),
      no: list("hindi, hindi pa, wala pa"),
      none: list("wala, wala pa, sero, zero"),
      notReached: list(`
        isinasagawa, isinasagawa pa, kasalukuyang isinasagawa, hindi pa nasisimulan, hindi pa nagsisimula, hindi
        natapos, hindi pa tapos, hindi naisagawa, hindi nakamit, naantala, ipinagpaliban`),
    },
    approximate: list(`
      humigit kumulang, mga, halos, tinatayang, tinatantya`),
    beforeNumbers: list(`
      hindi bababa sa, di bababa sa, hindi kukulangin sa, hindi hihigit sa, di hihigit sa, kahit, mahigit, mahigit sa,
      higit sa, lampas sa, humigit kumulang, halos, tinatayang, mga, hanggang, hanggang sa, kabuuang, karagdagang,
      umabot sa, aabot sa, pagtaas ng, pagbaba ng, antas, bilang, target`),
    percent: list("porsyento, porsyentong, porsiyento, porsiyentong, bahagdan, bahagdang"),
    units: {
      count: list("bilang, dami"),
      rate: list("tantos, rasyo, proporsyon, indeks"),
      inParts: pattern`ektarya|kilometro|metro|tonelada|kilo|litro|oras|libo|milyon|bilyon|piso`,
    },
  },
  beside: {
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
  },
  numbers: {
    outOf: list("sa, mula sa, sa kabuuang, mula sa kabuuang"),
    to: list("hanggang, hanggang sa"),
    between: list("mula, mula sa, sa pagitan ng"),
    per: list("kada, bawat, sa bawat, para sa bawat"),
    ofWhich: list("kabilang, kabilang ang, kabilang dito, kasama, kasama ang"),
    inYear: list(
      "sa, sa taong, taong, noong, hanggang, hanggang sa, pagsapit ng, bago matapos ang, sa katapusan ng, sa pagtatapos ng",
    ),
    cumulative: list("kumulatibo, kumulatibong, naipon, pinagsama sama"),
    men: list("lalaki, lalake, kalalakihan, batang lalaki"),
    women: list("babae, kababaihan, batang babae"),
    numerator: list("numerador, numereytor"),
    denominator: list("denominador, denomineytor"),
    articles: list("ang, ang mga, mga"),
    baselines: list("batayang datos, batayang halaga, panimulang datos"),
    scales: {
      libo: 1e3,
      libong: 1e3,
      milyon: 1e6,
      milyong: 1e6,
      bilyon: 1e9,
      bilyong: 1e9,
      trilyon: 1e12,
      trilyong: 1e12,
    },
  },
  rows: {
    leadOn: list("ng, sa, ang, mga, ni, nang"),
    totals: list("kabuuan, kabuoan, kabuuang halaga, kabuuang pondo, kabuuang badyet, suma, suma total"),
    notes: list(`
      tala, paalala, talababa, paliwanag, pinagmulan, pinagkunan, inihanda ni, inihanda nina, inihanda ng, sinuri ni,
      sinuri ng, nirebyu ni, nirebyu ng, inaprubahan ni, inaprubahan ng, pinagtibay ni, pinagtibay ng,
      inirekomenda ni, pinatunayan ni, lagda, petsa, pangalan, katungkulan, pahina, daglat`),
    objectiveLabels: list(`
      layunin, tiyak na layunin, pangunahing layunin, pangkalahatang layunin, estratehikong layunin, mithiin,
      hangarin, tunguhin, haligi, priyoridad, prayoridad, programa, estratehiya, istratehiya, resulta,
      inaasahang resulta, inaasahang bunga, kinalabasan, bunga, awtput, bahagi, tema, komponent`),
    actionLabels: list(
      "gawain, aktibidad, hakbang, aksyon, aksiyon, proyekto, inisyatiba, pangunahing gawain",
    ),
    numberMarks: list("blg, bilang, numero"),
    objectiveWords: list("layunin"),
    specific: list("tiyak na, tiyak"),
    groups: list(`
      lalaki, lalake, babae, kalalakihan, kababaihan, bata, mga bata, kabataan, batang lalaki, batang babae,
      nakatatanda, matatanda, may kapansanan, mga may kapansanan`),
    parts: list("bago, bagong, luma, dati, patuloy, nagpapatuloy, iba pa"),
    ages: list(`
      edad, gulang, taon, taong, buwan, pababa, pataas, mahigit, higit, wala, pang, hanggang, mula, at, o, sa, ang`),
  },
  indicatorStarts: list(`
    bilang ng, kabuuang bilang ng, dami ng, blg ng, bahagdan ng, porsyento ng, porsiyento ng, % ng, proporsyon ng,
    tantos ng, antas ng, rasyo ng, karaniwang, katamtamang, pagkakaroon ng, halaga ng`),
  and: list("at"),
  title: {
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
  },
  workplan: {
    output: list("awtput, inaasahang awtput, produkto, bunga, inaasahang bunga"),
    activities: list("gawain, mga gawain, aktibidad, hakbang, aksyon"),
    tentative: list("pansamantala, pansamantalang, tentatibo, kukumpirmahin pa, posible, iminumungkahi"),
  },
  ownSheets: {
    actuals: {
      indicator: list("tagapagpahiwatig, indikador, kodigo ng tagapagpahiwatig"),
      year: list("taon"),
      quarter: list("kuwarter, kwarter"),
      party: list("panig, bansa, iniulat ng"),
      actual: list("aktwal, aktuwal, nagawa, nakamit, natapos, resulta"),
      evidence: list("katibayan, ebidensya, ebidensiya, patunay, paraan ng pagpapatunay"),
      varianceReason: list("dahilan"),
      comment: list("komento, puna, tala"),
      reportedOn: list("petsa, petsa ng ulat"),
      part: list("bahagi, paghahati"),
      numerator: list("numerador, numereytor"),
      denominator: list("denominador, denomineytor"),
      state: list("katayuan ng ulat"),
      agreedBy: list("pinagkasunduan ni, inaprubahan ni"),
    },
    states: {
      draft: list("burador"),
      submitted: list("isinumite"),
      agreed: list("napagkasunduan, inaprubahan"),
      returned: list("ibinalik"),
    },
    period: list("panahon"),
    dimension: list("dimensyon"),
    category: list("kategorya"),
    wholeYear: list("buong taon, taunan, taon"),
    allParties: list("lahat, lahat ng panig, parehong panig, magkasama, kabuuan"),
    milestone: MILESTONE,
  },
  wording: {
    ...WITHOUT_PLURALS,
    count: pattern`(?:kabuuang )?(?:bilang|dami) ng(?: mga)?|blg\.? ng`,
    percentage: pattern`bahagdan|porsi?yento|proporsi?yon`,
    rate: pattern`tantos`,
    score: pattern`indeks|iskor|rasyo|ranggo|gastos (?:kada|bawat)|^antas ng`,
    perPopulation: pattern`
      (?:kada|bawat) (?:\d[\d.,\s]*|(?:libo|daang libo|tao|mamamayan|sambahayan|mag-aaral|guro|pasyente)\p{L}*)`,
    average: pattern`karaniwang?|katamtamang?`,
    duration: pattern`
      ^(?:panahon|tagal|haba ng panahon)|bilang ng (?:minuto|oras|araw|linggo|buwan) (?:bago|upang|na kailangan)`,
    // What is made is named first ("Alituntunin …") or said to be made.
    uninflectedMilestone: pattern`
      ^(?:alituntunin|patakaran|panukalang batas|gabay|manwal|modyul|kasunduan|kurikulum)|
      nabuo|binuo|nabalangkas|binalangkas|naaprubahan|inaprubahan|napagtibay|pinagtibay|naitatag|itinatag|
      nailathala|inilathala|nailunsad|inilunsad|nalagdaan|nilagdaan|naisabatas|naipasa|umiiral`,
    repeated: pattern`taunang?|buwanang?|ta[uo]n-taon|buwan-buwan|kada|bawat|tuwing`,
    cumulative: pattern`kumulatibo(?:ng)?|naipon`,
    standing: pattern`gumagana(?:ng)?|aktibo(?:ng)?|tumatakbo|nasa serbisyo`,
    inState: pattern`may access|gumagamit|nakatira|naninirahan|nakakonekta|sakop|nasasakupan`,
    events: pattern`
      pulong|pagpupulong|palihan|seminar|pagsasanay|pagbisita|sesyon|kampanya|patrulya|inspeksi?yon|talakayan|kurso`,
    made: pattern`
      (?:na )?(?:sinanay|nasanay|idinaos|naidaos|isinagawa|naisagawa|itinayo|naitayo|ipinamahagi|naipamahagi|
      itinanim|naitanim|ikinabit|naikabit|ibinigay|naibigay|kinumpuni|nakumpuni|inorganisa|naorganisa)`,
    happening: pattern`
      (?:na )?(?:natulungan|napaglingkuran|naserbisyuhan|nagamot|nasagip|nailigtas|natanggap|nalutas|naresolba|
      nakinabang|nabayaran|naisampa|nakapagtapos)`,
    steps: pattern`pag-usad|progreso|paglago|pagtaas|pagsulong|pagkumpleto`,
    eachYear: pattern`(?:kada|bawat) taon|ta[uo]n-taon`,
    eachParty: pattern`(?:sa )?(?:kada|bawat) (?:bansa|panig|pamahalaan)`,
    bothParties: pattern`(?:sa |ng )?(?:parehong|kapwa|dalawang) (?:bansa|panig|pamahalaan)`,
    harms: pattern`namatay|pagkamatay|nasawi|aksidente|pagpatay`,
    harmsTended: pattern`nasuri|sinuri|naimbestigahan|inimbestigahan|siniyasat`,
    harmLevels: pattern`
      pagkamatay|namamatay|pagliban|kawalan ng trabaho|kahirapan|aksidente|krimen|malnutrisyon|pagkabansot|paghinto sa pag-aaral`,
    ceilings: pattern`
      hindi (?:hihigit|lalampas|lumampas|lalagpas) sa|mas mababa sa|pinakamarami`,
    floors: pattern`
      hindi (?:bababa|kukulangin) sa|hindi mas mababa sa`,
    maintain: pattern`^(?:panatilihin|mapanatili|napanatili|pagpapanatili)`,
    decrease: pattern`^(?:pagbaba|pagbawas|pagbabawas|pagpapababa|bawasan|mabawasan|nabawasan)`,
    beforeThing: pattern`(?:kabuuang )?(?:bilang|dami) ng (?:mga )?`,
    afterThing: pattern`na|ng|sa|para|mula|ayon|hinggil|tungkol|nasa|may`,
    joining: pattern`at|o`,
    notUnit: pattern`bago|kabuuan|taunan|kumulatibo`,
  },
  direction: {
    increase: "pagtaas|tumaas|tataas|pataas|pagdami|dumami|paglago",
    decrease: "pagbaba|bumaba|bababa|pababa|pagbawas|bawas|mabawas",
    maintain: "panatili|mapanatili|napanatili|walang pagbabago",
    change: "pagtaas|pagbaba|pagbawas|pagdami|paglago",
    toLevel: "sa|hanggang",
  },
  frequency: {
    timesAYear: pattern`
      <n>(?:(?<=minsan|makalawa|makatlo)| (?:na )?(?:beses|ulit)) (?:sa|kada|bawat)(?: isang)? taon`,
    numbers: [
      list("isa, isang, minsan"),
      list("dalawa, dalawang, makalawa"),
      list("tatlo, tatlong, makatlo"),
      list("apat"),
      list("lima, limang"),
      list("anim"),
    ],
    monthly: pattern`buwanang?|(?:kada|bawat) buwan|buwan-buwan`,
    quarterly: pattern`(?:kada|bawat) (?:ku?warter|tatlong buwan)`,
    halfYearly: pattern`(?:kada|bawat) (?:semestre|anim na buwan)`,
    yearly: pattern`taunang?|ta[uo]n-taon|(?:kada|bawat) taon`,
    events: {
      meeting: pattern`pulong|pagpupulong|miting`,
      workshop: pattern`palihan`,
      training: pattern`pagsasanay`,
      session: pattern`sesyon|talakayan|kumperensi?ya|dayalogo`,
      visit: pattern`pagbisita|pagdalaw|inspeksi?yon|pagpapatrulya|patrulya|pagsubaybay`,
      report: pattern`ulat`,
      review: pattern`sarbey|pagsusuri|ebalwasyon|awdit`,
      campaign: pattern`kampanya`,
    },
  },
  checks: {
    numberOf: pattern`(?:kabuuang )?(?:bilang|dami) ng`,
    percentageOf: pattern`(?:bahagdan|porsi?yento) ng|% ng`,
    passesHundred: pattern`pagtaas|paglago|pagdami|pagbabago|kumpara|okupansiya`,
    belowZero: pattern`pagbabago|paglago|kakulangan|agwat|balanse|depisit`,
    vagueStart: pattern`
      (?:napabuti|napahusay|pinahusay|napalakas|pinalakas|napaigting|pinaigting)|
      (?:pagpapabuti|pagpapahusay|pagpapalakas|pagpapaigting)|
      (?:mas|higit na) (?:mahusay|maayos|mabuti|malakas|epektibo)`,
    vagueEnd: pattern`
      (?:pagtutulungan|koordinasyon|kooperasyon|kakayahan|kamalayan) .*(?:napabuti|napahusay|napalakas|tumaas)`,
    measurable: pattern`ayon sa|batay sa|hindi bababa sa|indeks|iskor|sarbey`,
    doneToThings: pattern`
      (?:na)?ipinamahagi|naipamahagi|itinayo|naitayo|ikinabit|naikabit|binili|nabili|itinanim|naitanim|naibenta`,
    remark: pattern`ay|dapat|kailangang?|itatakda|tutukuyin|hindi pa`,
    amount: pattern`kabuuang?|dami|bahagi|halaga`,
    ofIndicators: pattern`tagapagpahiwatig|indikador|pormula|pagkalkula|kahulugan|numerador|denominador`,
  },
  columns: {
    deliverable: list("awtput, inaasahang awtput, produkto"),
    side: list("panig"),
    notParties: list(`
      orihinal, binago, inamyendahan, panimula, pinal, pansamantala, beripikado, iniulat, pinakamababa,
      pinakamataas, pisikal, pinansyal, pinansiyal, halaga`),
    leads: list("nangunguna, namumuno, pangunahin, pangunahing ahensya"),
    helps: list("katuwang, sumusuporta, suporta, kasapi, miyembro"),
    helpedBy: pattern`
      sa (?:tulong|suporta|pakikipagtulungan|pakikipag-ugnayan) (?:ng|sa)|katuwang ang`,
  },
  levels: {
    highest: list("bisyon, misyon, mithiin, epekto, pangkalahatang layunin, pangunahing layunin"),
    middle: list("kinalabasan, bunga, resulta, tiyak na layunin"),
    outputs: list("awtput, produkto"),
    activities: list("gawain, aktibidad"),
  },
  agencies: {
    namedFor: pattern`
      (?:kagawaran|kawanihan|komisyon|tanggapan|lupon|komite|konseho|sangay|pangasiwaan|sentro) (?:ng|sa|para sa)|
      pamahalaang|sangguniang|pambansang`,
    beginnings: pattern`pulisya|hukuman|hukbong|sandatahang|pambansang|pamahalaang|sangguniang`,
    endings: "",
    nobody: list("wala, atbp, at iba pa, hindi naaangkop"),
    staff: list("tao, kawani, opisyal"),
  },
  money: {
    available: list("magagamit, nakalaan, natanggap, inaprubahan"),
    spent: list("nagastos, gastos na aktwal, naibayad, nailabas"),
    noAmount: list("kakulangan, kodigo, pinagmulan, halaga bawat yunit, dami, porsyento, natitira"),
  },
  breakdowns: {
    declared: list("hinati ayon sa, pinaghiwalay ayon sa, hinati hinati ayon sa, paghahati"),
    dimensions: {
      sex: list("kasarian, seks"),
      age: list("edad, gulang, pangkat ng edad"),
      nationality: list("nasyonalidad, pagkamamamayan"),
      exploitation: list("uri ng pagsasamantala, anyo ng pagsasamantala, pagsasamantala"),
      place: list("lugar, lalawigan, probinsya, rehiyon, lungsod"),
    },
    categories: {
      sex: list("batang babae, batang lalaki"),
      age: list("kabataan, nakatatanda, matatanda"),
      nationality: list("pilipino, ibang nasyonalidad"),
      exploitation: list(`
        prostitusyon, pornograpiya, pang aalipin, child labor, sapilitang pag aasawa, pamamalimos`),
    },
    starting: {
      women: list("babae, kababaihan, mga babae"),
      men: list("lalaki, lalake, kalalakihan, mga lalaki"),
      under18: list("wala pang 18 taon, wala pang 18, mababa sa 18, mga bata, bata"),
      adults: list("18 taon pataas, 18 pataas, nasa hustong gulang"),
      nationals: list("mamamayan, mga mamamayan"),
      foreigners: list("dayuhan, mga dayuhan"),
      sexual: list("sekswal na pagsasamantala"),
      labour: list("sapilitang paggawa, sapilitang trabaho"),
      organs: list("pagkuha ng organo"),
      otherForm: list("ibang anyo, iba pang anyo"),
      urban: list("lungsod"),
      rural: list("kanayunan"),
    },
    anybody: list("tao, katao"),
    victims: list("biktima, mga biktima"),
    unknown: list("hindi alam, hindi tinukoy"),
  },
  versions: {
    final: list("pinal, inaprubahan, pinagtibay"),
    revised: list("binago, nirebisa, inamyendahan"),
    draft: list("burador, panukala, mungkahi"),
    superseded: list("dating bersyon, nakaraan"),
  },
  activities: {
    headers: {
      year: list("taon"),
      quarter: list("kuwarter, quarter"),
      activity: list("aktibidad, gawain"),
      output: list("awtput, produkto"),
      action: list("magkasanib na aksyon, aksyon"),
      host: list("punong abala, nag-organisa"),
      place: list("lugar, pook, lokasyon"),
      date: list(
        `petsa, petsa ng simula, petsa ng pagtatapos, takdang petsa, iskedyul, panahon, hanggang kailan, huling araw, itinakdang petsa`,
      ),
      status: list("katayuan, estado, kalagayan, status, progreso"),
      movedTo: list("inilipat sa, bagong petsa"),
      evidence: list("ebidensiya, ebidensya, patunay"),
      reason: list("dahilan, puna, komento, tala, suliranin"),
    },
    statuses: {
      planned: list(
        `nakaplano, binalak, hindi pa nasisimulan, hindi pa nagsisimula, hindi pa tapos, hindi natapos, hindi kumpleto, nakabinbin, naantala, hindi pa`,
      ),
      underWay: list(
        `bahagya, bahagyang, isinasagawa, kasalukuyang isinasagawa, nagpapatuloy, nasimulan na, sinimulan, kasalukuyan, bahagyang natapos`,
      ),
      done: list(
        `tapos, tapos na, natapos, natapos na, naisagawa, nagawa, naisakatuparan, kumpleto, nakumpleto`,
      ),
      moved: list("inilipat, ipinagpaliban, naipagpaliban, iniskedyul muli, sinuspinde"),
      dropped: list("kinansela, nakansela, itinigil, inalis, hindi na itutuloy"),
    },
    placesBehind: list("sa"),
    hostsBehind: list("inorganisa ng, pinangunahan ng"),
    partySays: list("mayroon na, wala pa, nagmumungkahi, humihiling, kukumpirmahin"),
    openThings: list("pagbisita, lugar, petsa, pulong"),
    openWords: list(`tentatibo, kukumpirmahin pa, pagpapasyahan pa`),
    weakWords: list(`posibleng`),
  },
  definitions: {
    indicators: {
      id: list("id, blg, kodigo"),
      action: list("gawain, aktibidad, aksyon"),
      indicator: list("tagapagpahiwatig, indikador"),
      measure: list("uri ng sukat, paraan ng pagsukat"),
      unit: list("yunit, yunit ng sukat"),
      aggregation: list("pagsasama"),
      direction: list("direksyon, direksiyon"),
      baseline: list("batayan, batayang datos, batayang halaga, panimulang datos"),
      baselineYear: list("batayang taon"),
      frequency: list("dalas"),
      meansOfVerification: list("paraan ng beripikasyon, katibayan, pinagmulan ng datos"),
      parties: list("mga panig, panig, tagapagpatupad, responsableng ahensya"),
      partyParts: list("bahagi ng bawat panig"),
      breakdown: list("paghahati"),
      keyIndicator: list("pangunahing indikator"),
      confirmed: list("kumpirmado, nakumpirma"),
    },
    choices: {
      measure: {
        number: list("bilang, dami"),
        percentage: list("bahagdan, porsyento, porsiyento, tantos"),
        milestone: MILESTONE,
        qualitative: list("kuwalitatibo"),
      },
      aggregation: {
        sum: list("suma, kabuuan, pinagsama"),
        latest: list("pinakahuli, huling halaga"),
        max: list("pinakamataas"),
        average: list("karaniwan, katamtaman"),
        constant: list("pareho bawat taon"),
      },
      direction: {
        increase: list("tumaas, pagtaas, pataas, dumami"),
        decrease: list("bumaba, pagbaba, pababa, mabawasan"),
        maintain: list("panatilihin, mapanatili, walang pagbabago"),
      },
      frequency: {
        monthly: list("buwanan, bawat buwan, kada buwan"),
        quarterly: list("bawat kuwarter, kada kuwarter, bawat kwarter, kada kwarter"),
        halfYearly: list("bawat anim na buwan, kada anim na buwan"),
        yearly: list("taunan, bawat taon, kada taon, taun-taon"),
        once: list("minsan, isang beses, sa katapusan"),
      },
      partyParts: {
        byMeasure: list("ayon sa uri ng sukat"),
        sum: list("pinagsasama"),
        apart: list("hindi pinagsasama, hiwalay ang bawat isa"),
        each: list("bawat panig, bawat bansa"),
        joint: list("iniuulat nang isang beses para sa lahat, magkasama, sama-sama"),
      },
      confirmed: {
        yes: list("oo, kumpirmado"),
        no: list("hindi, hindi pa"),
      },
    },
  },
};
