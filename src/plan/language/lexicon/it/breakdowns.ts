import { list } from "../entries";
import type { BreakdownWords } from "../lexicon";

export const breakdowns: BreakdownWords = {
  declared: list(`
    disaggregato, disaggregata, disaggregati, disaggregate, disaggregato per, disaggregati per,
    disaggregazione, suddivisi per, suddivisione, ripartiti per, ripartizione`),
  dimensions: {
    sex: list("sesso, genere"),
    age: list("età, fascia di età, fasce di età, classe di età"),
    nationality: list("nazionalità, cittadinanza, paese di origine"),
    exploitation: list("forma di sfruttamento, tipo di sfruttamento, sfruttamento"),
    place: list("luogo, provincia, regione, comune, zona, località"),
  },
  categories: {
    sex: list(`
      donna, donne, femmine, femminile, bambine, ragazze, uomo, uomini, maschi, maschile, bambini, ragazzi`),
    age: list("adulti, giovani, anziani, minori, minorenni, maggiorenni"),
    nationality: list("italiani, stranieri, apolidi, altre nazionalità, altra nazionalità"),
    exploitation: list(`
      lavoro forzato, sfruttamento sessuale, sfruttamento lavorativo, prostituzione, pornografia, schiavitù,
      servitù, servitù per debiti, lavoro minorile, prelievo di organi, matrimonio forzato, accattonaggio,
      accattonaggio forzato, altre forme`),
    place: list("urbano, rurale, urbana"),
  },
  unknown: list("sconosciuto, non noto, non specificato, non indicato"),
};
