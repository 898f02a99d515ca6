import { list, pattern } from "../entries";
import type { ValueWords } from "../lexicon";

export const values: ValueWords = {
  notProgrammed: list(`
    tidak ada target, tidak direncanakan, tidak dilaksanakan, tidak ditargetkan, tidak diprogramkan, belum ada
    target, tanpa target`),
  notApplicable: list("tidak ada, tidak berlaku, tidak tersedia, nihil, tidak relevan, tidak ada data"),
  undecided: list(`
    akan ditentukan, belum ditentukan, menunggu konfirmasi, akan ditetapkan, belum ditetapkan, dalam pembahasan,
    menyusul, akan dikonfirmasi`),
  answers: {
    yes: list("ya, sudah, selesai, tercapai"),
    no: list("tidak, belum"),
    none: list("tidak ada, nihil, nol, belum ada"),
    notReached: list(`
      sedang berjalan, dalam proses, dalam pelaksanaan, belum dimulai, belum dilaksanakan, belum selesai, belum
      tercapai, tertunda`),
  },
  approximate: list(`
    sekitar, kira kira, kurang lebih, hampir, perkiraan, diperkirakan`),
  beforeNumbers: list(`
    minimal, paling sedikit, sekurang kurangnya, maksimal, sekitar, lebih dari, kurang dari, hingga, minimum,
    maksimum, kira kira, kurang lebih, setidaknya, paling banyak, di atas, di bawah, hampir, sebanyak, sebesar,
    total, jumlah, mencapai, tingkat`),
  percent: list("persen, persentase, peratus, prosentase"),
  units: {
    count: list("jumlah, angka, bilangan"),
    rate: list("indeks, rasio, tingkat"),
    inParts: pattern`hektar|kilometer|meter|liter|jam|juta|miliar|ribu|rupiah|rp`,
  },
};
