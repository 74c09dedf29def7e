/**
 * Dates, numbers and sizes in the reader's locale.
 *
 * @module
 */
const time = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const exactTime = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" });
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: "auto", style: "short" });
const number = new Intl.NumberFormat();
const decimal = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

const units = [
  ["second", 60],
  ["minute", 60],
  ["hour", 24],
  ["day", 7],
] as const;

export const formatNumber = (value: number) => number.format(value);
export const formatTime = (iso: string) => time.format(new Date(iso));
export const formatExactTime = (iso: string) => exactTime.format(new Date(iso));

/** Formats a date without a time, such as `2026-11-20`. It is the same day in every time zone. */
export const formatDay = (iso: string) => day.format(new Date(`${iso}T00:00:00Z`));

/**
 * Formats a time within a week as its distance from now, such as "5 min. ago", and any other as a date.
 *
 * @param now Unix milliseconds.
 */
export function formatAge(iso: string, now: number): string {
  let amount = (new Date(iso).getTime() - now) / 1000;
  for (const [unit, size] of units) {
    if (Math.abs(amount) < size) return relative.format(Math.round(amount), unit);
    amount /= size;
  }
  return time.format(new Date(iso));
}

const sizes = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** Formats a number of bytes with decimal units: a kilobyte has 1,000 bytes. */
export function formatSize(bytes: number): string {
  const power = Math.min(sizes.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(undefined, {
    style: "unit",
    unit: sizes[power] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}

export const formatMilliseconds = (value: number) =>
  `${value < 10 ? decimal.format(value) : number.format(Math.round(value))} ms`;
