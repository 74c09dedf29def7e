/**
 * `node scripts/check-migrations.ts`: refuses migrations that could lose data.
 *
 * Migrations must only add to the schema. drizzle-kit changes a column by rebuilding its table: it creates
 * `__new_x`, copies the rows, drops the old table and renames the new one. On D1 this deletes rows of other
 * tables. D1 ignores `PRAGMA foreign_keys=OFF`, DROP TABLE deletes all rows first, and `ON DELETE CASCADE`
 * then deletes the rows that reference them (developers.cloudflare.com/d1/sql-api/foreign-keys;
 * github.com/drizzle-team/drizzle-orm/issues/4938).
 *
 * A migration that was applied to a database is never applied to it again. Therefore a committed migration
 * must not change.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "./local-state.ts";

const rebuild =
  "this is how drizzle-kit rebuilds a table; on D1, DROP TABLE cascades and deletes the rows of other tables";

/** The patterns that no migration may contain, and the reasons. */
const refusals: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\bDROP\s+TABLE\b/i, why: rebuild },
  { pattern: /__new_/i, why: rebuild },
  { pattern: /\bRENAME\b/i, why: `${rebuild}; also, the deployed version still uses the old name` },
  {
    pattern: /\bDROP\s+COLUMN\b/i,
    why: "the data of the column is lost, and the deployed version still reads it",
  },
  { pattern: /\bDELETE\s+FROM\b/i, why: "a migration must not delete rows" },
  {
    pattern: /\b(?:INSERT\s+OR\s+)?REPLACE\s+INTO\b/i,
    why: "REPLACE deletes the row that conflicts",
  },
  { pattern: /\bPRAGMA\s+(?:\w+\.)?foreign_keys\b/i, why: "D1 ignores it, so it protects nothing" },
  { pattern: /\bwritable_schema\b/i, why: "SQLite does not check such a change of the schema" },
];

/** What is wrong at a place in a migration. */
export interface Finding {
  readonly file: string;
  /** Counted from 1. Null if the finding is about the whole file. */
  readonly line: number | null;
  readonly message: string;
}

/**
 * Replaces comments, string literals and triggers by spaces, and keeps line breaks. Only the statements that
 * the migration itself runs are checked. A trigger may delete rows, because it runs later.
 */
function bareStatements(sql: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, " ");
  const withoutTexts = sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'/g, blank);
  return withoutTexts.replace(
    /\bCREATE\s+(?:TEMP\w*\s+)?TRIGGER\b[\s\S]*?\bEND\s*(?:;|$)/gi,
    blank,
  );
}

/** Finds everything in a migration that could lose data. */
export function findDestructive(file: string, sql: string): Finding[] {
  const statements = bareStatements(sql);
  return refusals.flatMap(({ pattern, why }) =>
    Array.from(statements.matchAll(new RegExp(pattern, "gi")), (match) => ({
      file,
      line: statements.slice(0, match.index).split("\n").length,
      message: `${match[0].replace(/\s+/g, " ")}: ${why}`,
    })),
  );
}

/**
 * Finds migrations that were changed or removed after they were committed.
 *
 * @param committed the committed texts by file name.
 * @param present the current texts by file name.
 */
export function findChanged(
  committed: ReadonlyMap<string, string>,
  present: ReadonlyMap<string, string>,
): Finding[] {
  const why =
    "a database that has applied it never applies it again. Put the change into a new migration";
  return Array.from(committed, ([file, before]) => {
    const now = present.get(file);
    if (now === before) return [];
    const what = now === undefined ? "removed" : "changed";
    return [{ file, line: null, message: `${what} after it was committed: ${why}` }];
  }).flat();
}

/** The output of a git command, or null if git, the repository or the object does not exist. */
function git(folder: string, ...command: string[]): string | null {
  const { status, stdout } = spawnSync("git", command, { cwd: folder, encoding: "utf8" });
  return status === 0 ? stdout.replaceAll("\r\n", "\n") : null;
}

/** The commit at which this branch left the main branch, or the last commit if that is unknown. */
function baseCommit(folder: string): string | null {
  for (const branch of ["origin/HEAD", "origin/main", "main"]) {
    const base = git(folder, "merge-base", "HEAD", branch)?.trim();
    if (base) return base;
  }
  return git(folder, "rev-parse", "--verify", "HEAD")?.trim() ?? null;
}

/** The committed migrations by file name, or null if there is no history to compare with. */
function committedMigrations(folder: string): Map<string, string> | null {
  const base = baseCommit(folder);
  if (base === null) return null;
  const listing = git(folder, "ls-tree", "--name-only", base, "migrations/");
  const files = (listing ?? "").split("\n").filter((path) => path.endsWith(".sql"));
  return new Map(
    files.map((path) => [
      path.replace(/^migrations\//, ""),
      git(folder, "show", `${base}:./${path}`) ?? "",
    ]),
  );
}

/**
 * Checks the migrations of a repository.
 *
 * @returns the findings, and whether there was a history to compare with.
 */
export function checkMigrations(folder: string): { findings: Finding[]; compared: boolean } {
  const directory = join(folder, "migrations");
  const present = new Map(
    readdirSync(directory)
      .filter((file) => file.endsWith(".sql"))
      .map((file) => {
        // git may check files out with CRLF line ends.
        const text = readFileSync(join(directory, file), "utf8").replaceAll("\r\n", "\n");
        return [file, text];
      }),
  );
  const committed = committedMigrations(folder);
  return {
    findings: [
      ...Array.from(present, ([file, sql]) => findDestructive(file, sql)).flat(),
      ...findChanged(committed ?? new Map(), present),
    ],
    compared: committed !== null,
  };
}

if (import.meta.main) {
  const { findings, compared } = checkMigrations(repositoryFolder);
  for (const { file, line, message } of findings) {
    console.error(`migrations/${file}${line === null ? "" : `:${line}`}: ${message}.`);
  }
  if (!compared)
    console.log(
      "Migrations: there is no git history, so this check cannot find changes of committed migrations.",
    );
  if (findings.length === 0) console.log("Migrations: all of them only add to the schema.");
  process.exitCode = findings.length === 0 ? 0 : 1;
}
