import { list } from "../entries";
import type { BesideWords } from "../beside-words";

export const beside: BesideWords = {
  planned: list(`
    target, direncanakan, diharapkan, dijadwalkan, terjadwal, diperkirakan, diproyeksikan, akan, yang akan, diusulkan, diajukan`),
  atMost: list(`
    kurang dari, paling banyak, maksimal, maksimum, hingga, sampai, tidak lebih dari, di bawah, dibawah, atau kurang`),
  atLeast: list(`
    minimal, minimum, paling sedikit, sekurang kurangnya, setidaknya, lebih dari, tidak kurang dari, di atas, diatas, atau
    lebih`),
  not: list("tidak, belum, tanpa, bukan, tak"),
  undone: list(
    "dibatalkan, batal, gagal, ditolak, ditunda, tertunda, dihentikan, ditangguhkan, terhenti, absen",
  ),
  partial: list(`
    sebagian, separuh, setengah, setengah jadi, konsep, draf, draft, masih draf, hanya draf, dalam proses, sedang berjalan,
    sedang, dalam pelaksanaan, dalam penyusunan, dimulai, belum lengkap, hampir`),
  of: list("dari, untuk"),
  remaining: list(
    "lagi, sisa, tersisa, kurang, kekurangan, masih dibutuhkan, dibutuhkan, diperlukan, masih perlu, masih kurang",
  ),
  rates: {
    day: list("per hari, setiap hari, tiap hari, sehari, harian"),
    week: list("per minggu, setiap minggu, tiap minggu, seminggu, mingguan"),
    month: list("per bulan, setiap bulan, tiap bulan, sebulan, bulanan"),
    quarter: list(
      "per triwulan, setiap triwulan, tiap triwulan, per kuartal, setiap kuartal, triwulanan, kuartalan",
    ),
    half: list("per semester, setiap semester, tiap semester, semesteran"),
    year: list("per tahun, setiap tahun, tiap tahun, setahun, tahunan"),
  },
  neutral: list(`
    target tercapai, sesuai target, yang, di, ke, dari, dan, untuk, dengan, pada, oleh, ini, itu, telah, sudah, adalah, tercapai, selesai, dilaksanakan,
    terlaksana, dilakukan, realisasi, terealisasi, capaian, nilai, sampai saat ini, hanya, semua, seluruh, baru, unit,
    buah, kali, jumlah, total, secara total, sesuai rencana, sesuai jadwal, lihat catatan, terverifikasi,
    tingkat, level, persen`),
  people: list(`
    orang, peserta, petugas, pejabat, pegawai, staf, anggota, penerima manfaat, karyawan, siswa, mahasiswa, guru, pria,
    wanita, perempuan, laki laki, anak, warga, jiwa`),
  units: {
    metre: list("meter"),
    kilometre: list("kilometer"),
    squareMetre: list("meter persegi"),
    hectare: list("hektar, hektare"),
    kilogram: list("kilogram, kilo"),
    tonne: list("ton"),
    litre: list("liter"),
    minute: list("menit"),
    hour: list("jam"),
    day: list("hari, hari kerja"),
    week: list("minggu"),
    month: list("bulan"),
    year: list("tahun"),
  },
};
