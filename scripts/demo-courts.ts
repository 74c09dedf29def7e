/**
 * The courts of the demo data. They are real courts with CourtListener's ids.
 *
 * @module
 */

/** The row of a court, by field. */
export interface DemoCourt {
  readonly id: string;
  readonly pacer_court_id: number | null;
  readonly short_name: string;
  readonly full_name: string;
  readonly citation_string: string;
  readonly url: string;
  /** F for courts of appeals and the Supreme Court; FD for district courts. */
  readonly jurisdiction: "F" | "FD";
  readonly position: number;
  readonly in_use: 0 | 1;
  readonly start_date: string | null;
  readonly end_date: string | null;
  /** Unix microseconds. */
  readonly date_modified: number;
}

/** Courts of appeals: id, name, citation string and start date. */
const circuits = [
  ["ca1", "First Circuit", "1st Cir.", "1891-03-03"],
  ["ca2", "Second Circuit", "2d Cir.", "1891-03-03"],
  ["ca3", "Third Circuit", "3d Cir.", "1891-03-03"],
  ["ca4", "Fourth Circuit", "4th Cir.", "1891-03-03"],
  ["ca5", "Fifth Circuit", "5th Cir.", "1891-03-03"],
  ["ca6", "Sixth Circuit", "6th Cir.", "1891-03-03"],
  ["ca7", "Seventh Circuit", "7th Cir.", "1891-03-03"],
  ["ca8", "Eighth Circuit", "8th Cir.", "1891-03-03"],
  ["ca9", "Ninth Circuit", "9th Cir.", "1891-03-03"],
  ["ca10", "Tenth Circuit", "10th Cir.", "1929-02-28"],
  ["ca11", "Eleventh Circuit", "11th Cir.", "1981-10-01"],
  ["cadc", "D.C. Circuit", "D.C. Cir.", "1893-02-09"],
  ["cafc", "Federal Circuit", "Fed. Cir.", "1982-10-01"],
] as const;

/** District courts: id, name and citation string. */
const districts = [
  ["cacd", "C.D. California", "C.D. Cal."],
  ["cand", "N.D. California", "N.D. Cal."],
  ["casd", "S.D. California", "S.D. Cal."],
  ["cod", "D. Colorado", "D. Colo."],
  ["dcd", "District of Columbia", "D.D.C."],
  ["ded", "D. Delaware", "D. Del."],
  ["flmd", "M.D. Florida", "M.D. Fla."],
  ["flsd", "S.D. Florida", "S.D. Fla."],
  ["gand", "N.D. Georgia", "N.D. Ga."],
  ["ilnd", "N.D. Illinois", "N.D. Ill."],
  ["mad", "D. Massachusetts", "D. Mass."],
  ["mdd", "D. Maryland", "D. Md."],
  ["mied", "E.D. Michigan", "E.D. Mich."],
  ["njd", "D. New Jersey", "D.N.J."],
  ["nyed", "E.D. New York", "E.D.N.Y."],
  ["nysd", "S.D. New York", "S.D.N.Y."],
  ["ohnd", "N.D. Ohio", "N.D. Ohio"],
  ["paed", "E.D. Pennsylvania", "E.D. Pa."],
  ["txed", "E.D. Texas", "E.D. Tex."],
  ["txnd", "N.D. Texas", "N.D. Tex."],
  ["txsd", "S.D. Texas", "S.D. Tex."],
  ["vaed", "E.D. Virginia", "E.D. Va."],
  ["wawd", "W.D. Washington", "W.D. Wash."],
] as const;

const common = {
  pacer_court_id: null,
  in_use: 1,
  end_date: null,
  date_modified: Date.UTC(2026, 5, 1) * 1000,
} as const;

/** The Supreme Court, the thirteen courts of appeals, and some districts. */
export const demoCourts: readonly DemoCourt[] = [
  {
    ...common,
    id: "scotus",
    short_name: "Supreme Court",
    full_name: "Supreme Court of the United States",
    citation_string: "SCOTUS",
    url: "https://www.supremecourt.gov/",
    jurisdiction: "F",
    position: 1,
    start_date: "1789-09-24",
  },
  ...circuits.map(([id, name, citation, start], index) => ({
    ...common,
    id,
    short_name: name,
    full_name: `Court of Appeals for the ${name}`,
    citation_string: citation,
    url: `https://www.${id}.uscourts.gov/`,
    jurisdiction: "F" as const,
    position: 101 + index,
    start_date: start,
  })),
  ...districts.map(([id, name, citation], index) => ({
    ...common,
    id,
    short_name: name,
    full_name: `District Court, ${name}`,
    citation_string: citation,
    url: `https://www.${id}.uscourts.gov/`,
    jurisdiction: "FD" as const,
    position: 201 + index / 2,
    start_date: null,
  })),
];
