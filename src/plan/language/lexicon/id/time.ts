import { list } from "../entries";
import type { DateWords, TimeWords } from "../lexicon";

export const periods: TimeWords = {
  year: list("tahun, tahun ke"),
  fiscalYear: list("tahun anggaran"),
  schoolYear: list("tahun ajaran, tahun pelajaran, tahun akademik"),
  yearBegins: list("dimulai, mulai"),
  yearEnds: list("berakhir, akhir"),
  quarter: list("triwulan, tw, suku tahun"),
  half: list("semester, smt"),
  third: list("caturwulan"),
  ordinals: [list("pertama"), list("kedua"), list("ketiga"), list("keempat"), list("kelima")],
  ordinalsFollow: true,
  months: [
    list("januari, jan"),
    list("februari, feb"),
    list("maret, mar"),
    list("april, apr"),
    list("mei"),
    list("juni, jun"),
    list("juli, jul"),
    list("agustus, agu, agt, ags"),
    list("september, sep"),
    list("oktober, okt"),
    list("november, nov"),
    list("desember, des"),
  ],
  monthsThatAreWords: list("des"),
};

export const dates: DateWords = {
  of: list("bulan"),
  beforeYear: list("tahun"),
  dayEndings: [],
};
