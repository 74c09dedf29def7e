/**
 * `npm run migrations:generate -- --name NAME [--custom]`: writes the next migration.
 *
 * The migration is the difference between the newest snapshot in `migrations/meta` and the tables that
 * `migrations/schema.ts` declares. drizzle-kit computes it. drizzle-kit rebuilds a table whenever one of
 * its CHECK constraints changes, and a rebuild loses data on D1 (see `check-migrations.ts`). So this
 * command compares the tables without their CHECK constraints, and adds the constraint of a new column
 * to the `ALTER TABLE … ADD COLUMN` statement, where SQLite accepts it.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findDestructive } from "./check-migrations.ts";
import { repositoryFolder } from "./local-state.ts";

// The ES module of drizzle-kit's API calls `require`, which ES modules do not have.
const { generateSQLiteDrizzleJson, generateSQLiteMigration } = createRequire(import.meta.url)(
  "drizzle-kit/api",
) as typeof import("drizzle-kit/api");

/** The parts of a snapshot's table that this command reads. drizzle-kit exports no types for them. */
interface Table {
  readonly columns: Readonly<
    Record<
      string,
      { readonly notNull: boolean; readonly default?: unknown; readonly generated?: unknown }
    >
  >;
  readonly checkConstraints: Readonly<Record<string, { readonly value: string }>>;
}

/** The state of all tables in drizzle-kit's format. */
export interface Snapshot {
  readonly id: string;
  readonly tables: Readonly<Record<string, Table>>;
}

/** The migration cannot be written. The message says what to do. */
export class MigrationRefused extends Error {}

/** The result of {@link planMigration}. */
export interface MigrationPlan {
  /** Empty when the tables have not changed. */
  readonly statements: readonly string[];
  /** The snapshot to keep beside the migration. */
  readonly snapshot: Snapshot;
}

/** The snapshot with only the constraints of new tables, which belong in CREATE TABLE. */
function withoutChecks(snapshot: Snapshot, known: ReadonlySet<string>): Snapshot {
  const tables = Object.entries(snapshot.tables).map(([name, table]) => [
    name,
    known.has(name) ? { ...table, checkConstraints: {} } : table,
  ]);
  return { ...snapshot, tables: Object.fromEntries(tables) };
}

/** @throws MigrationRefused when an existing table gets a NOT NULL column without a default value. */
function requireDefaults(name: string, before: Table, after: Table): void {
  for (const [column, { notNull, default: initial, generated }] of Object.entries(after.columns)) {
    if (column in before.columns || !notNull || generated) continue;
    if (initial === undefined) {
      throw new MigrationRefused(
        `The new column ${name}.${column} is NOT NULL and has no default value, so that existing rows would have none. Declare it nullable, or give it an initial value.`,
      );
    }
  }
}

/** The new constraints of a table, by the name of the new column that each of them belongs to. */
function checksOfNewColumns(name: string, before: Table, after: Table): Map<string, string> {
  const columns = Object.keys(after.columns).filter((column) => !(column in before.columns));
  const byColumn = new Map<string, string>();
  const named = (checks: Table["checkConstraints"], check: string) => checks[check]?.value;
  const all = new Set([
    ...Object.keys(before.checkConstraints),
    ...Object.keys(after.checkConstraints),
  ]);
  for (const check of all) {
    const value = named(after.checkConstraints, check);
    if (value === named(before.checkConstraints, check)) continue;
    const isNew = !(check in before.checkConstraints) && value !== undefined;
    const mentions = (column: string) => value?.match(new RegExp(`\\b${column}\\b`)) != null;
    const [column, ...others] = isNew ? columns.filter(mentions) : [];
    if (column === undefined || others.length > 0) {
      throw new MigrationRefused(
        `The CHECK constraint ${check} of ${name} has changed. SQLite can change a constraint of an existing column only by a rebuild of the table, which deletes rows on D1. Keep the constraint unchanged, and check the new rule where values are read.`,
      );
    }
    byColumn.set(column, ` CONSTRAINT "${check}" CHECK(${value})`);
  }
  return byColumn;
}

/**
 * Repairs a CREATE INDEX statement on one expression that contains commas. drizzle-kit treats each part
 * between two commas as a column and quotes it.
 */
function withoutSplitExpression(statement: string): string {
  const parts = /^(CREATE (?:UNIQUE )?INDEX .* ON `\w+` )\((`[^()]*\(.*`)\)(;|$)/.exec(statement);
  if (parts === null) return statement;
  const [, start = "", items = "", end = ""] = parts;
  return `${start}(${items.replaceAll("`", "")})${end}`;
}

/**
 * Computes the statements that lead from one state of the tables to another.
 *
 * @throws MigrationRefused when the statements would do more than add to the schema. It names the table.
 */
export async function planMigration(
  before: Snapshot,
  schema: Record<string, unknown>,
): Promise<MigrationPlan> {
  const snapshot = (await generateSQLiteDrizzleJson(schema, before.id)) as unknown as Snapshot;
  const known = new Set(Object.keys(before.tables));
  const statements = await generateSQLiteMigration(
    withoutChecks(before, known) as never,
    withoutChecks(snapshot, known) as never,
  );
  const checks = new Map<string, string>();
  for (const [name, table] of Object.entries(snapshot.tables)) {
    const old = before.tables[name];
    if (old === undefined) continue;
    requireDefaults(name, old, table);
    for (const [column, check] of checksOfNewColumns(name, old, table)) {
      checks.set(`ALTER TABLE \`${name}\` ADD \`${column}\` `, check);
    }
  }
  const withChecks = statements.map(withoutSplitExpression).map((statement) => {
    const start = [...checks.keys()].find((each) => statement.startsWith(each));
    if (start === undefined) return statement;
    const check = checks.get(start) ?? "";
    checks.delete(start);
    return statement.replace(/;\s*$/, `${check};`);
  });
  const [lost] = checks.keys();
  if (lost !== undefined) throw new MigrationRefused(`No statement begins with ${lost}.`);
  const [finding] = findDestructive("", withChecks.join("\n"));
  if (finding !== undefined) {
    throw new MigrationRefused(
      `The change does more than add to the schema: ${finding.message}. Do not change the existing columns of the table, and declare a new column instead.`,
    );
  }
  return { statements: withChecks, snapshot };
}

interface Journal {
  readonly entries: {
    idx: number;
    version: string;
    when: number;
    tag: string;
    breakpoints: true;
  }[];
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

const numbered = (index: number) => String(index).padStart(4, "0");

/**
 * Writes the next migration into a folder of migrations, with its snapshot and its journal entry.
 *
 * @returns the file's name; null when the tables have not changed.
 * @throws MigrationRefused when the change does more than add to the schema.
 */
export async function writeMigration(
  folder: string,
  name: string,
  schema: Record<string, unknown>,
): Promise<string | null> {
  const meta = join(folder, "meta");
  const journalPath = join(meta, "_journal.json");
  const journal = readJson<Journal>(journalPath);
  const newest = readdirSync(meta)
    .filter((file) => file.endsWith("_snapshot.json"))
    .sort()
    .at(-1);
  if (newest === undefined) throw new MigrationRefused(`${meta} has no snapshot.`);
  const { statements, snapshot } = await planMigration(
    readJson<Snapshot>(join(meta, newest)),
    schema,
  );
  if (statements.length === 0) return null;
  const index = (journal.entries.at(-1)?.idx ?? -1) + 1;
  const tag = `${numbered(index)}_${name}`;
  writeFileSync(join(folder, `${tag}.sql`), statements.join("\n--> statement-breakpoint\n"));
  writeFileSync(join(meta, `${numbered(index)}_snapshot.json`), JSON.stringify(snapshot, null, 2));
  const entry = { idx: index, version: "6", when: Date.now(), tag, breakpoints: true } as const;
  writeFileSync(
    journalPath,
    JSON.stringify({ ...journal, entries: [...journal.entries, entry] }, null, 2),
  );
  return `${tag}.sql`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { name: { type: "string" }, custom: { type: "boolean", default: false } },
  });
  const { name, custom } = values;
  if (name === undefined || !/^\w+$/.test(name)) {
    throw new MigrationRefused("npm run migrations:generate -- --name what_it_does [--custom]");
  }
  if (custom) {
    const options = ["generate", "--config", "migrations/drizzle.config.ts", "--custom"];
    const { status } = spawnSync("drizzle-kit", [...options, "--name", name], {
      cwd: repositoryFolder,
      stdio: "inherit",
    });
    process.exitCode = status ?? 1;
    return;
  }
  const schema = await import("../migrations/schema.ts");
  const file = await writeMigration(join(repositoryFolder, "migrations"), name, { ...schema });
  console.log(file === null ? "The tables have not changed." : `migrations/${file}`);
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    if (!(error instanceof MigrationRefused)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
