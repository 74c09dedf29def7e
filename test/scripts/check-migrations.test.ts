import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkMigrations, findChanged, findDestructive } from "../../scripts/check-migrations.ts";
import { repositoryFolder } from "../../scripts/local-state.ts";

const messages = (sql: string) => findDestructive("0001_x.sql", sql).map(({ message }) => message);

test("the migrations of this repository pass", () => {
  expect(checkMigrations(repositoryFolder).findings).toEqual([]);
});

test("a table rebuild by drizzle-kit is refused, with the reason", () => {
  const rebuild = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE \`__new_users\` (\`id\` integer PRIMARY KEY);--> statement-breakpoint
INSERT INTO \`__new_users\`("id") SELECT "id" FROM \`users\`;--> statement-breakpoint
DROP TABLE \`users\`;--> statement-breakpoint
ALTER TABLE \`__new_users\` RENAME TO \`users\`;--> statement-breakpoint
PRAGMA foreign_keys=ON;`;
  const findings = findDestructive("0002_rebuild.sql", rebuild);
  expect(new Set(findings.map(({ line }) => line))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  expect(findings.find(({ line }) => line === 4)?.message).toMatch(/DROP TABLE: .*cascades/);
});

test.each([
  "DROP TABLE posts;",
  "drop\n  table IF EXISTS posts;",
  "ALTER TABLE posts DROP COLUMN body;",
  "ALTER TABLE posts RENAME COLUMN body TO text;",
  "ALTER TABLE posts RENAME TO articles;",
  "DELETE FROM posts;",
  "REPLACE INTO totals VALUES ('x', 0);",
  "INSERT OR REPLACE INTO totals VALUES ('x', 0);",
  "PRAGMA writable_schema = ON;",
  "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END; DROP TABLE a;",
  "INSERT INTO a VALUES ('it''s'); DROP TABLE a; -- 'quoted'",
])("refused: %s", (sql) => {
  expect(messages(sql)).toHaveLength(1);
});

test.each([
  "ALTER TABLE posts ADD COLUMN language text;",
  "CREATE TABLE a (b integer REFERENCES c (id) ON DELETE CASCADE);",
  "-- never DROP TABLE here\nCREATE INDEX a_b ON a (b);",
  "/* DELETE FROM a */ SELECT 1;",
  "INSERT INTO notes VALUES ('DROP TABLE is bad');",
  "CREATE TRIGGER t AFTER DELETE ON a BEGIN\n  DELETE FROM b WHERE id = OLD.id;\nEND;",
  "DROP INDEX a_b;",
  "DROP TRIGGER t;",
])("allowed: %s", (sql) => {
  expect(messages(sql)).toEqual([]);
});

test("a committed migration must not change", () => {
  const committed = new Map([
    ["0000_a.sql", "SELECT 0;"],
    ["0001_b.sql", "SELECT 1;"],
    ["0002_c.sql", "SELECT 2;"],
  ]);
  const present = new Map([
    ["0000_a.sql", "SELECT 0;"],
    ["0001_b.sql", "SELECT 'other';"],
    ["0003_d.sql", "SELECT 3;"],
  ]);
  const findings = findChanged(committed, present);
  expect(findings.map(({ file }) => file)).toEqual(["0001_b.sql", "0002_c.sql"]);
  expect(findings.map(({ message }) => message.split(":")[0])).toEqual([
    "changed after it was committed",
    "removed after it was committed",
  ]);
});

const withoutGit = spawnSync("git", ["--version"]).status !== 0;

describe.skipIf(withoutGit)("with a history", () => {
  let folder = "";
  const git = (...command: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...command], {
      cwd: folder,
      stdio: "pipe",
    });
  const write = (file: string, sql: string) => writeFileSync(join(folder, "migrations", file), sql);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "connectly-migrations-"));
    mkdirSync(join(folder, "migrations"));
    write("0000_a.sql", "CREATE TABLE a (id integer);\n");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("without a git repository, only the texts are checked", () => {
    expect(checkMigrations(folder)).toEqual({ findings: [], compared: false });
  });

  test("a change is found before it is committed, and on a branch also after it", () => {
    git("init", "--quiet", "--initial-branch=main");
    git("add", ".");
    git("commit", "--quiet", "--message=first");
    expect(checkMigrations(folder)).toEqual({ findings: [], compared: true });

    git("checkout", "--quiet", "-b", "feature");
    write("0000_a.sql", "CREATE TABLE a (id integer, b text);\n");
    write("0001_b.sql", "CREATE TABLE b (id integer);\n");
    expect(checkMigrations(folder).findings.map(({ file }) => file)).toEqual(["0000_a.sql"]);

    git("add", ".");
    git("commit", "--quiet", "--message=second");
    expect(checkMigrations(folder).findings.map(({ file }) => file)).toEqual(["0000_a.sql"]);
  });
});
