/**
 * What the tables of this family refuse, and how their generated columns sort.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { indexesOf } from "../../src/dockets/declaration/indexes.ts";
import { resources } from "../../src/dockets/declaration/resources.ts";
import { env } from "../harness.ts";

const run = (text: string) => env.DB.prepare(text).run();

beforeAll(async () => {
  await run(
    "INSERT INTO courts (id, jurisdiction, position, date_modified) VALUES ('scotus', 'F', 1, 0)",
  );
  await run(
    "INSERT INTO dockets (id, court_id, date_created, date_modified) VALUES (1, 'scotus', 0, 0)",
  );
  await run(
    "INSERT INTO docket_entries (id, docket_id, date_created, date_modified) VALUES (1, 1, 0, 0)",
  );
});

const docket = (column: string, value: string) =>
  run(
    `INSERT INTO dockets (id, court_id, date_created, date_modified, ${column}) VALUES (2, 'scotus', 0, 0, ${value})`,
  );

test.each([
  ["date_filed", "'2024-02-30'"],
  ["date_filed", "'2024-2-3'"],
  ["date_filed", "'yesterday'"],
  ["date_filed", "'2451545'"],
  ["date_filed", "'2024-02-03T00:00:00'"],
  ["date_filed", "''"],
  ["blocked", "2"],
  ["source", "1.5"],
  ["source", "'x'"],
  ["source", "NULL"],
  ["case_name", "NULL"],
])("a docket's %s cannot be %s", async (column, value) => {
  await expect(docket(column, value)).rejects.toThrow(/constraint failed/);
});

test.each(["9e999", "-9e999", "'x'", "NULL"])("a court's position cannot be %s", async (value) => {
  const text = `INSERT INTO courts (id, jurisdiction, position, date_modified) VALUES ('x', 'F', ${value}, 0)`;
  await expect(run(text)).rejects.toThrow(/constraint failed/);
});

test("a docket needs its court", async () => {
  const text =
    "INSERT INTO dockets (id, court_id, date_created, date_modified) VALUES (3, 'nowhere', 0, 0)";
  await expect(run(text)).rejects.toThrow(/FOREIGN KEY/);
});

test("an entry has each document once, with or without attachment numbers", async () => {
  const insert = (id: number, number: string, attachment: string) =>
    run(
      `INSERT INTO recap_documents (id, docket_entry_id, date_created, date_modified, document_type, document_number, attachment_number) VALUES (${id}, 1, 0, 0, 1, '${number}', ${attachment})`,
    );
  await insert(1, "1", "NULL");
  await insert(2, "1", "1");
  await insert(3, "2", "NULL");
  await expect(insert(4, "1", "NULL")).rejects.toThrow(/UNIQUE/);
  await expect(insert(4, "1", "1")).rejects.toThrow(/UNIQUE/);
  await run("DELETE FROM recap_documents");
});

test("every index that a declaration asks for is there", async () => {
  for (const resource of Object.values(resources)) {
    const { results } = await env.DB.prepare(`PRAGMA index_list('${resource.table}')`).all<{
      name: string;
    }>();
    const names = results.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(indexesOf(resource).map(({ name }) => name)));
  }
});

describe("sort keys", () => {
  const keys = [
    {
      field: resources["recap-documents"].fields.document_number,
      column: "document_number",
      sorted: [
        "",
        "0",
        "1",
        "9",
        "010",
        "11",
        "99",
        "100",
        "1000",
        "12345678901234567890",
        " 1",
        "-1",
        "1-1",
        "1.5",
        "A1",
        "a",
        "é",
        "😀",
      ],
    },
    {
      field: resources["docket-entries"].fields.recap_sequence_number,
      column: "recap_sequence_number",
      sorted: [
        "",
        "2020-01-01",
        "2020-01-01.",
        "2020-01-01.001",
        "2020-01-01.999",
        "2020-01-01.1000",
        "2020-01-01.10000000000",
        "2020-01-02.001",
        "2020-01-02.x",
        "x",
      ],
    },
  ];

  test.each(keys)(
    "$column: what SQL makes of a text, JavaScript makes of it too",
    async ({ field, column, sorted }) => {
      for (const value of [...sorted, "0".repeat(3), "9".repeat(600), "x".repeat(600)]) {
        const row = await env.DB.prepare(
          `SELECT ${field.key?.sql} AS key FROM (SELECT ? AS ${column})`,
        )
          .bind(value)
          .first<{ key: string }>();
        expect(field.key?.of(value), value).toBe(row?.key);
      }
    },
  );

  test.each(keys)("$column sorts", async ({ field, column, sorted }) => {
    const { results } = await env.DB.prepare(
      `SELECT ${column} AS value FROM (SELECT value AS ${column} FROM json_each(?)) ORDER BY ${field.key?.sql}`,
    )
      .bind(JSON.stringify(sorted.toReversed()))
      .all<{ value: string }>();
    const numbersFirst =
      column === "document_number" ? [...sorted.slice(1, 10), "", ...sorted.slice(10)] : sorted;
    expect(results.map(({ value }) => value)).toEqual(numbersFirst);
  });
});
