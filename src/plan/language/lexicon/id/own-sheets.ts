import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
  actuals: {
    indicator: list("indikator, indikator kinerja, kode indikator"),
    year: list("tahun"),
    quarter: list("triwulan, tw, kuartal"),
    party: list("pihak, negara, dilaporkan oleh"),
    actual: list("realisasi, capaian, nilai, nilai realisasi, hasil"),
    evidence: list("bukti, data dukung, alat verifikasi, sumber"),
    varianceReason: list("alasan, penyebab, alasan deviasi, alasan selisih"),
    comment: list("komentar, keterangan, catatan"),
    reportedOn: list("tanggal, tanggal laporan, tanggal pelaporan, dilaporkan pada"),
  },
  period: list("periode, periode pelaporan"),
  wholeYear: list("setahun, satu tahun, tahunan, tahun"),
  allParties: list("semua, semua pihak, kedua pihak, bersama, total, jumlah"),
  milestone: list("tonggak, tonggak capaian, ya atau tidak, ya/tidak"),
};
