/**
 * `npm run bench`: measures what a page costs at any depth of a million rows, with the engine and with common
 * methods, in one run on local D1. It needs no network, and removes its database at the end.
 *
 * @module
 */
import { rm } from "node:fs/promises";
import { createTestHarness } from "wrangler";
import type { Measurement } from "./worker.ts";

process.env.WRANGLER_SEND_METRICS = "false";
process.env.CLOUDFLARE_CF_FETCH_ENABLED = "false";
process.env.WRANGLER_WRITE_LOGS = "false";

const total = 1_000_000;
const chunk = 100_000;
/** The number of the first row of the page, and what part of the order it is in. */
const depths: [depth: number, where: string][] = [
  [1, "the first page"],
  [1_000, "dates"],
  [100_000, "in a tie group of 60,000"],
  [500_000, "dates"],
  [990_000, "in 300,000 NULLs"],
];

const format = (value: number) => value.toLocaleString("en-GB", { maximumFractionDigits: 2 });
const progress = (text: string) => process.stderr.write(`${text}\n`);

/** Formats a table of one figure: its value, and its ratio to that of the first page of the engine. */
function table(
  title: string,
  rows: readonly {
    readonly depth: number;
    readonly where: string;
    readonly measured: readonly Measurement[];
  }[],
  figure: "rowsRead" | "milliseconds",
): string {
  const unit = rows[0]?.measured[0]?.[figure] ?? 1;
  const names = rows[0]?.measured.map(({ way }) => way) ?? [];
  const cells = rows.map(({ depth, where, measured }) => [
    format(depth),
    where,
    ...measured.map(({ [figure]: value }) =>
      value === null ? "cannot" : `${format(value)} (×${format(value / unit)})`,
    ),
  ]);
  const lines = [["depth", "where", ...names], ...cells];
  const widths = lines[0]?.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const padded = lines.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join(" | ")} |`,
  );
  const rule = `| ${widths?.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [title, "", padded[0], rule, ...padded.slice(1), ""].join("\n");
}

const server = createTestHarness({
  workers: [{ configPath: new URL("wrangler.toml", import.meta.url) }],
});

async function ask<T>(path: string): Promise<T> {
  const response = await server.fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

try {
  await server.listen();
  await ask("/create");
  for (let from = 1; from <= total; from += chunk) {
    await ask(`/fill?from=${from}&to=${from + chunk - 1}&total=${total}`);
    progress(`${format(from + chunk - 1)} of ${format(total)} rows`);
  }
  await ask("/index");
  progress("index on (filed), which ends in the id");
  const rows = [];
  for (const [depth, where] of depths) {
    rows.push({ depth, where, measured: await ask<Measurement[]>(`/measure?offset=${depth - 1}`) });
    progress(`measured at depth ${format(depth)}`);
  }
  console.log(
    [
      "",
      `Pages of 20 of ${format(total)} rows, newest first, NULLs last. In brackets: times the engine's first page.`,
      "",
      table(
        "Rows read: the count of D1, which it bills. It does not depend on the machine.",
        rows,
        "rowsRead",
      ),
      table(
        "Milliseconds: median on this machine, one round trip to local D1 included.",
        rows,
        "milliseconds",
      ),
    ].join("\n"),
  );
} finally {
  await server.close();
  await rm(`${import.meta.dirname}/.wrangler`, { recursive: true, force: true });
}
