/** By what shops call their units. Source: UN/ECE Recommendations 20 and 21, as EN 16931 takes them (read 2026-11). */
const codes: Record<string, string> = {
  stück: "H87",
  stk: "H87",
  piece: "H87",
  pieces: "H87",
  pcs: "H87",
  pauschale: "LS",
  "flat rate": "LS",
  paar: "PR",
  pair: "PR",
  set: "SET",
  meter: "MTR",
  metre: "MTR",
  m: "MTR",
  cm: "CMT",
  "m²": "MTK",
  "m³": "MTQ",
  quadratmeter: "MTK",
  kilogramm: "KGM",
  kilogram: "KGM",
  kg: "KGM",
  gramm: "GRM",
  gram: "GRM",
  g: "GRM",
  liter: "LTR",
  litre: "LTR",
  l: "LTR",
  ml: "MLT",
  stunde: "HUR",
  stunden: "HUR",
  std: "HUR",
  hour: "HUR",
  hours: "HUR",
  h: "HUR",
  minute: "MIN",
  minuten: "MIN",
  tag: "DAY",
  tage: "DAY",
  day: "DAY",
  days: "DAY",
  woche: "WEE",
  week: "WEE",
  monat: "MON",
  month: "MON",
  jahr: "ANN",
  year: "ANN",
}

/** Code of a unit of sale (BT-130); null when there is none for it: the unit is then told in words. */
export const unitCodeOf = (unitName: string): string | null => {
  const name = unitName.trim().toLowerCase().replace(/\.$/, "")
  return Object.hasOwn(codes, name) ? (codes[name] ?? null) : null
}

/** "One": what a unit without a code is counted in. */
export const countedUnit = "C62"
