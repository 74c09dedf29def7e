/**
 * Lists of dockets whose dates are missing, or all the same: each row once, there and back.
 */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { env, makeUser, type TestUser, walkList } from "../harness.ts";
import { makeCourts, run } from "./world.ts";

let user: TestUser;

beforeAll(async () => {
  user = await makeUser("walker");
  await makeCourts();
});
beforeEach(() => env.DB.prepare("DELETE FROM dockets").run());

/** Dockets with ids from 1; `date` and `created` are SQL expressions of n. */
const fill = (count: number, date: string, created = "n") =>
  run(
    `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})
     INSERT INTO dockets (id, court_id, date_created, date_modified, date_filed) SELECT n, 'scotus', ${created}, n, ${date} FROM numbers`,
  );

async function expectWhole(count: number, order: string, pageSize: number): Promise<void> {
  const field = order.replace("-", "");
  const direction = order.startsWith("-") ? "DESC" : "ASC";
  for (const nulls of ["first", "last"]) {
    const { results } = await env.DB.prepare(
      `SELECT id FROM dockets ORDER BY ${field} ${direction} NULLS ${nulls}, id ${direction}`,
    ).all<{ id: number }>();
    const wanted = results.map(({ id }) => id);
    expect(wanted).toHaveLength(count);
    const path = `/api/rest/v4/dockets/?order_by=${order}&nulls=${nulls}&page_size=${pageSize}&fields=id`;
    const forward = await walkList(path, user);
    expect(forward.flat().map(({ id }) => id)).toEqual(wanted);
    const backward = await walkList(`${path}&position=last`, user, "previous");
    expect(
      backward
        .toReversed()
        .flat()
        .map(({ id }) => id),
    ).toEqual(wanted);
  }
}

describe.each(["date_filed", "-date_filed"])("by %s", (order) => {
  test("1,475 dockets of which 33 have no date", async () => {
    await fill(
      1475,
      "CASE WHEN n % 44 = 7 THEN NULL ELSE date('2000-01-01', '+' || (n * 7919 % 900) || ' days') END",
    );
    await run(
      "UPDATE dockets SET date_filed = '2001-01-01' WHERE date_filed IS NULL AND id > 1416",
    );
    const undated = await env.DB.prepare(
      "SELECT count(*) AS n FROM dockets WHERE date_filed IS NULL",
    ).first("n");
    expect(undated).toBe(33);
    await expectWhole(1475, order, 100);
  });

  test.each([1, 2, 5, 7])("ten without a date and five with one, %d a page", async (pageSize) => {
    await fill(15, "CASE WHEN n % 3 THEN NULL ELSE '2020-01-0' || (n / 3) END");
    await expectWhole(15, order, pageSize);
  });

  test("none with a date", async () => {
    await fill(250, "NULL");
    await expectWhole(250, order, 20);
  });

  test("all on one date", async () => {
    await fill(250, "'2020-02-29'");
    await expectWhole(250, order, 20);
  });
});

test("1,500 with one date_created, as an import makes them", async () => {
  await fill(1500, "NULL", "1700000000000");
  await expectWhole(1500, "date_created", 100);
  await expectWhole(1500, "-date_created", 100);
});

test("links keep a question mark in the value of a filter", async () => {
  await run(
    "INSERT INTO dockets (id, court_id, date_created, date_modified, case_name) VALUES (1, 'scotus', 1, 1, 'Who?'), (2, 'scotus', 2, 2, 'Who'), (3, 'scotus', 3, 3, 'Who?')",
  );
  for (const version of ["v3", "v4"]) {
    const path = `/api/rest/${version}/dockets/?case_name__startswith=Who?&page_size=1&fields=id`;
    const pages = await walkList(path, user);
    expect(pages.flat().map(({ id }) => id)).toEqual([3, 1]);
  }
});
