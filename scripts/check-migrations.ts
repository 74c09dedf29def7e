/**
 * `node scripts/check-migrations.ts`: refuses migrations that could lose data.
 *
 * Migrations only add. drizzle-kit changes a column by building the table anew: create `__new_x`,
 * copy, DROP, RENAME. On D1 that empties other tables: it ignores `PRAGMA foreign_keys=OFF`, the
 * DROP deletes the rows first, and `ON DELETE CASCADE` takes their children along
 * (developers.cloudflare.com/d1/sql-api/foreign-keys; github.com/drizzle-team/drizzle-orm/issues/4938).
 * And a migration that has been applied somewhere is never applied again: changing it changes
 * nothing there.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "./local-state.ts";

const rebuild =
  "drizzle-kit's way to rebuild a table: on D1 the DROP cascades, and deletes the rows of other tables";

/** What no migration may contain, and why. */
const refusals: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\bDROP\s+TABLE\b/i, why: rebuild },
  { pattern: /__new_/i, why: rebuild },
  { pattern: /\bRENAME\b/i, why: `${rebuild}; and code that still runs knows the old name` },
  {
    pattern: /\bDROP\s+COLUMN\b/i,
    why: "the column's data is gone, and older code still reads it",
  },
  { pattern: /\bDELETE\s+FROM\b/i, why: "a migration only adds; it deletes no rows" },
  { pattern: /\b(?:INSERT\s+OR\s+)?REPLACE\s+INTO\b/i, why: "REPLACE deletes the row in its way" },
  { pattern: /\bPRAGMA\s+(?:\w+\.)?foreign_keys\b/i, why: "D1 ignores it, so it protects nothing" },
  { pattern: /\bwritable_schema\b/i, why: "it edits the schema behind SQLite's back" },
];

/** A place in a migration, and what is wrong with it. */
export interface Finding {
  readonly file: string;
  /** From 1; null when it is about the whole file. */
  readonly line: number | null;
  readonly message: string;
}

/**
 * Blanks comments, texts and the bodies of triggers, and keeps the line breaks: only what the
 * migration itself runs counts. A trigger may delete; that is its business at run time.
 */
function bareStatements(sql: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, " ");
  const withoutTexts = sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'/g, blank);
  return withoutTexts.replace(
    /\bCREATE\s+(?:TEMP\w*\s+)?TRIGGER\b[\s\S]*?\bEND\s*(?:;|$)/gi,
    blank,
  );
}

/** Everything in a migration that could lose data. */
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
 * Everything that happened to migrations after they were committed.
 *
 * @param committed texts by file name, as git has them.
 * @param present texts by file name, as they are now.
 */
export function findChanged(
  committed: ReadonlyMap<string, string>,
  present: ReadonlyMap<string, string>,
): Finding[] {
  const why =
    "databases that have applied it never do so again. Put the change into a new migration";
  return Array.from(committed, ([file, before]) => {
    const now = present.get(file);
    if (now === before) return [];
    const what = now === undefined ? "removed" : "changed";
    return [{ file, line: null, message: `${what} after it was committed: ${why}` }];
  }).flat();
}

/** A git command's output, or null when git, its repository or the object is not there. */
function git(folder: string, ...command: string[]): string | null {
  const { status, stdout } = spawnSync("git", command, { cwd: folder, encoding: "utf8" });
  return status === 0 ? stdout.replaceAll("\r\n", "\n") : null;
}

/** Where this branch left the main one, if that is known; else the last commit. */
function baseCommit(folder: string): string | null {
  for (const branch of ["origin/HEAD", "origin/main", "main"]) {
    const base = git(folder, "merge-base", "HEAD", branch)?.trim();
    if (base) return base;
  }
  return git(folder, "rev-parse", "--verify", "HEAD")?.trim() ?? null;
}

/** The migrations of a commit; null when there is no history to compare with. */
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
 * @returns what is wrong, and whether there was a history to compare with.
 */
export function checkMigrations(folder: string): { findings: Finding[]; compared: boolean } {
  const directory = join(folder, "migrations");
  const present = new Map(
    readdirSync(directory)
      .filter((file) => file.endsWith(".sql"))
      .map((file) => {
        // git may check files out with the line ends of the platform.
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
  if (!compared) console.log("Migrations: no git history here, so changed ones cannot be told.");
  if (findings.length === 0) console.log("Migrations: they only add.");
  process.exitCode = findings.length === 0 ? 0 : 1;
}
