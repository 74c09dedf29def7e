/**
 * Days of the calendar as text, in the forms that CourtListener's filters read.
 *
 * @module
 */

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The number of a month by its English name or the first three letters of it; 0 for any other text. */
function monthNamed(text: string): number {
  const index = months.findIndex((month) => text.toLowerCase().startsWith(month));
  const full =
    index === -1
      ? ""
      : new Date(Date.UTC(2000, index)).toLocaleString("en-US", { month: "long", timeZone: "UTC" });
  const isName = text.length === 3 || text.toLowerCase() === full.toLowerCase();
  return isName ? index + 1 : 0;
}

function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  // setUTCFullYear turns February 30 into a day in March. Date.UTC would also turn the year 26 into 1926.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}

/** The year of a text of two or four digits. Two digits mean a year from 1969 to 2068, as in Python. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}

/**
 * Reads a date: `2024-06-01`, `2024-6-1`, `06/01/2024`, `06/01/24`, `Jun 1 2024`, `June 1, 2024` or `1 Jun 2024`.
 *
 * @returns the date as YYYY-MM-DD; undefined when the text is not a date.
 */
export function readDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text);
  if (american !== null) {
    return dayOf(fullYear(american[3] ?? ""), Number(american[1]), Number(american[2]));
  }
  const monthFirst = /^([A-Za-z]+) (\d{1,2}),? (\d{4})$/.exec(text);
  if (monthFirst !== null) {
    return dayOf(Number(monthFirst[3]), monthNamed(monthFirst[1] ?? ""), Number(monthFirst[2]));
  }
  const dayFirst = /^(\d{1,2}) ([A-Za-z]+),? (\d{4})$/.exec(text);
  if (dayFirst !== null) {
    return dayOf(Number(dayFirst[3]), monthNamed(dayFirst[2] ?? ""), Number(dayFirst[1]));
  }
  return undefined;
}
