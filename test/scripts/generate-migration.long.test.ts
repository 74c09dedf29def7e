/**
 * The documented way to add a field: one line in a declaration, one command, one migration that only adds.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { checkMigrations } from "../../scripts/check-migrations.ts";
import { repositoryFolder } from "../../scripts/local-state.ts";

let folder: string;
const declaration = () => join(folder, "src/dockets/declaration/resources.ts");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "connectly-migration-"));
  for (const part of ["src", "scripts", "package.json", "tsconfig.json"]) {
    cpSync(join(repositoryFolder, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(repositoryFolder, "node_modules"), join(folder, "node_modules"));
});
beforeEach(() => {
  rmSync(join(folder, "migrations"), { recursive: true, force: true });
  cpSync(join(repositoryFolder, "migrations"), join(folder, "migrations"), { recursive: true });
  cpSync(join(repositoryFolder, "src/dockets/declaration/resources.ts"), declaration());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const migrations = () =>
  readdirSync(join(folder, "migrations"))
    .filter((file) => file.endsWith(".sql"))
    .sort();

/** Puts a line in front of the declaration of a docket's `case_name`. */
function declare(line: string): void {
  const text = readFileSync(declaration(), "utf8");
  const place = text.indexOf("    case_name: text(");
  expect(place).toBeGreaterThan(0);
  writeFileSync(declaration(), `${text.slice(0, place)}    ${line}\n${text.slice(place)}`);
}

function generate() {
  const script = join(folder, "scripts/generate-migration.ts");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--no-warnings", script, "--name", "add_field"],
    { cwd: folder, encoding: "utf8" },
  );
  return { status, output: stdout + stderr };
}

/** A database as it is before the new migration, with a row of every table of dockets. */
function makeDatabase(files: readonly string[]): DatabaseSync {
  const database = new DatabaseSync(":memory:", { enableForeignKeyConstraints: true });
  for (const file of files) database.exec(readFileSync(join(folder, "migrations", file), "utf8"));
  database.exec(`
    INSERT INTO courts (id, jurisdiction, position, date_modified) VALUES ('ca9', 'F', 1, 0);
    INSERT INTO dockets (id, court_id, date_created, date_modified) VALUES (1, 'ca9', 0, 0), (2, 'ca9', 0, 0);
    INSERT INTO docket_entries (id, docket_id, date_created, date_modified) VALUES (1, 1, 0, 0);
    INSERT INTO recap_documents (id, docket_entry_id, date_created, date_modified, document_type) VALUES (1, 1, 0, 0, 1);
  `);
  return database;
}

const count = (database: DatabaseSync, table: string) =>
  database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n;

test("nothing to write where nothing has changed", () => {
  const before = migrations();
  expect(generate()).toMatchObject({ status: 0, output: "The tables have not changed.\n" });
  expect(migrations()).toEqual(before);
});

test("a sortable date, with its check and its indexes, on a database with rows", () => {
  const before = migrations();
  declare("date_heard: date({ nullable: true, sortable: true }),");
  expect(generate()).toMatchObject({ status: 0 });
  const [added, ...more] = migrations().filter((file) => !before.includes(file));
  expect(more).toEqual([]);
  expect(checkMigrations(folder).findings).toEqual([]);

  const database = makeDatabase(before);
  database.exec(readFileSync(join(folder, "migrations", added ?? ""), "utf8"));
  for (const table of ["courts", "docket_entries", "recap_documents"]) {
    expect(count(database, table)).toBe(1);
  }
  expect(count(database, "dockets")).toBe(2);
  const set = (value: string) =>
    database.exec(`UPDATE dockets SET date_heard = ${value} WHERE id = 1`);
  set("'2026-11-20'");
  expect(() => set("'2026-02-30'")).toThrow(/CHECK constraint failed: dockets_date_heard/);
  const plan = database
    .prepare("EXPLAIN QUERY PLAN SELECT id FROM dockets WHERE court_id = 'ca9' ORDER BY date_heard")
    .get();
  expect(plan?.detail).toContain("dockets_court_date_heard");

  expect(generate()).toMatchObject({ status: 0, output: "The tables have not changed.\n" });
});

test("a flag, a number with an initial value, and a text with a sort key", () => {
  const before = migrations();
  declare(
    'is_heard: boolean(), hearings: integer({ initial: 0 }), party: text({ sortable: true, key: beginningKey("party") }),',
  );
  expect(generate()).toMatchObject({ status: 0 });
  const database = makeDatabase(before);
  const [added] = migrations().filter((file) => !before.includes(file));
  database.exec(readFileSync(join(folder, "migrations", added ?? ""), "utf8"));
  expect(
    database.prepare("SELECT is_heard, hearings, party, party_key FROM dockets WHERE id = 2").get(),
  ).toEqual({ is_heard: 0, hearings: 0, party: "", party_key: "" });
  expect(() => database.exec("UPDATE dockets SET is_heard = 2")).toThrow(/CHECK/);
});

test.each([
  ["required: integer(),", /dockets\.required is NOT NULL and has no default value/],
  ["pacer: reference('courts'),", /dockets\.pacer_id is NOT NULL/],
  [
    "phase: text({ choices: ['open', 'closed'] }),",
    /dockets\.phase is NOT NULL and has no default/,
  ],
])("refused, and nothing is written: %s", (line, says) => {
  const before = migrations();
  declare(line);
  const { status, output } = generate();
  expect(status).toBe(1);
  expect(output).toMatch(says);
  expect(migrations()).toEqual(before);
});

test("another rule for an existing column is refused", () => {
  const text = readFileSync(declaration(), "utf8");
  writeFileSync(declaration(), text.replace("MA MT C I T", "MA MT C I T XX"));
  const { status, output } = generate();
  expect(status).toBe(1);
  expect(output).toMatch(/The CHECK constraint courts_jurisdiction of courts has changed/);
});
