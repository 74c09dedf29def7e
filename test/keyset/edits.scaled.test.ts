import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { KeyValue } from "../../src/keyset/index.ts";
import { env } from "../harness.ts";
import { inLane } from "../lane.ts";
import { assertProperty } from "../property.ts";
import { someRow, someRows, someWalk } from "./choices.ts";
import { at, readIds, shelvesOf, type Walk } from "./walk.ts";
import {
  codeOf,
  createWorld,
  deleteRows,
  fillWorld,
  type ItemRow,
  insertRows,
  makeOrder,
  readOracle,
  worldLists,
} from "./world.ts";

beforeAll(createWorld);

/** A change of the list between two pages. */
type Edit =
  | { readonly kind: "insert" | "change"; readonly row: Omit<ItemRow, "id">; readonly pick: number }
  | { readonly kind: "delete cursor row" | "delete next page" };

const someEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constantFrom<("insert" | "change")[]>("insert", "change"),
    row: someRow,
    pick: fc.nat(99),
  }),
  fc.record({
    kind: fc.constantFrom<("delete cursor row" | "delete next page")[]>(
      "delete cursor row",
      "delete next page",
    ),
  }),
);

/** The rows of a world that a test edits. */
class Editor {
  readonly rows: Map<KeyValue, ItemRow>;
  readonly touched = new Set<KeyValue>();
  readonly changed = new Set<KeyValue>();
  private readonly idOf: (id: number) => KeyValue;
  private lastId = 100;

  constructor(rows: readonly ItemRow[], isNotes: boolean) {
    this.idOf = isNotes ? codeOf : (id) => id;
    this.rows = new Map(rows.map((row) => [this.idOf(row.id), row]));
  }

  /** Returns the statements of an edit, and remembers which rows it changes. */
  make(edit: Edit, seen: readonly KeyValue[], following: readonly KeyValue[]) {
    const known = [...this.rows.keys()];
    switch (edit.kind) {
      case "insert": {
        // Ids break ties, so new rows come before and after all others by turns.
        this.lastId += 1;
        const id = edit.pick % 2 === 0 ? this.lastId : -this.lastId;
        return this.put({ id, ...edit.row });
      }
      case "change": {
        const id = known[edit.pick % Math.max(1, known.length)] ?? null;
        const row = this.rows.get(id);
        if (row === undefined) return [];
        this.changed.add(id);
        return [...this.drop([id]), ...this.put({ ...edit.row, id: row.id })];
      }
      case "delete cursor row":
        return this.drop(seen.slice(-1));
      case "delete next page":
        return this.drop(following);
    }
  }

  private put(row: ItemRow) {
    const id = this.idOf(row.id);
    this.touched.add(id);
    this.rows.set(id, row);
    return insertRows([row]);
  }

  private drop(ids: readonly KeyValue[]) {
    const rows = ids.flatMap((id) => this.rows.get(id) ?? []);
    for (const id of ids) {
      this.touched.add(id);
      this.rows.delete(id);
    }
    return deleteRows(rows.map(({ id }) => id));
  }
}

test("a row that is not edited is shown exactly once, whatever happens to other rows", async () => {
  await assertProperty(
    fc.asyncProperty(
      someRows(24),
      someWalk,
      fc.array(someEdit, { minLength: 1, maxLength: 8, size: "max" }),
      fc.constantFrom<("forward" | "backward")[]>("forward", "backward"),
      async (rows, { choice, sources, sizes }, edits, direction) => {
        const forward = direction === "forward";
        const size = Math.min(sizes[0] ?? 1, 5);
        const world = worldLists[choice.name];
        const walk: Walk = { world, order: makeOrder(world, choice.keys), sources };
        const read = async () => (await readOracle(walk, shelvesOf(walk))).map(({ id }) => id);
        await fillWorld(rows);
        const before = await read();
        const editor = new Editor(rows, choice.name === "notes");
        const seen: KeyValue[] = [];
        let page = await readIds(walk, { at: forward ? "start" : "end" }, size);
        for (let step = 0; ; step += 1) {
          seen.push(...(forward ? page.ids : page.ids.toReversed()));
          const onward = forward ? page.next : page.previous;
          if (onward === null) break;
          const edit = edits[step];
          if (edit !== undefined) {
            const { ids: following } = await readIds(walk, at(onward), size);
            const statements = editor.make(edit, seen, following);
            if (statements.length > 0) await env.DB.batch(statements);
          }
          page = await readIds(walk, at(onward), size);
          const now = await read();
          const back = forward ? page.previous : page.next;
          // The link back is not null if and only if a row precedes the walk, even from an empty page.
          const first = forward ? page.ids[0] : page.ids.at(-1);
          const place = first === undefined ? -1 : now.indexOf(first);
          if (place >= 0) expect(back !== null).toBe(forward ? place > 0 : place < now.length - 1);
          else expect(back !== null).toBe(now.length > 0);
          expect(step).toBeLessThan(100);
        }
        const untouched = before.filter((id) => !editor.touched.has(id));
        expect(seen.filter((id) => untouched.includes(id))).toEqual(
          forward ? untouched : untouched.toReversed(),
        );
        // Only a row whose keys change during the walk may be shown twice.
        const steady = seen.filter((id) => !editor.changed.has(id));
        expect(new Set(steady).size).toBe(steady.length);
      },
    ),
    inLane({ quick: 20, long: 200 }),
  );
}, 60_000);
