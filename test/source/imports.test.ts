/**
 * Holds the structure of `src`: the direction of imports, the sizes of files and folders, and that
 * every exported name is used.
 */
import { dirname } from "node:path";
import { expect, test } from "vitest";
import {
  exportsOf,
  type Import,
  importsOf,
  readSource,
  sourceFiles,
  styleSheets,
} from "../sources.ts";

/** The rooms of `src`, from top to bottom. A file imports its own room and the layers below it. */
const layers = [
  ["index"],
  ["app", "jobs"],
  ["compose"],
  ["accounts", "posts", "files", "dockets", "admin", "web"],
  ["ports"],
  ["feed-cache", "http"],
  ["keyset"],
  ["db"],
  ["signing", "settings", "recent-map"],
];
const families = layers[3];

const files = sourceFiles("src");
const imports = files.flatMap(importsOf);
const inside = imports.filter(({ to }) => to.startsWith("src/"));

const roomOf = (path: string) => path.replace(/\.\w+$/, "").split("/")[1] ?? "";
const layerOf = (path: string) => layers.findIndex((rooms) => rooms.includes(roomOf(path)));

/** Whether an import of one file of `src` by another follows the direction. */
function isAllowed({ from, to }: Pick<Import, "from" | "to">): boolean {
  const [room, target] = [roomOf(from), roomOf(to)];
  if (room === target) return true;
  // The console runs in browsers: of the Worker, it knows the public API through the client.
  if (room === "console") return target === "client";
  const [layer, targetLayer] = [layerOf(from), layerOf(to)];
  if (layer === -1 || targetLayer === -1) return false;
  // A query may join another family's tables, and apply its rule of who may see a row.
  const isShared = /\/(tables|visibility)\.ts$/.test(to);
  if (families?.includes(room) && families.includes(target)) return isShared;
  return targetLayer > layer;
}

/** The circles that imports make: each is the list of files on the way round. */
function circlesOf(all: readonly Pick<Import, "from" | "to">[]): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  function visit(file: string, way: readonly string[]): void {
    if (way.includes(file)) circles.push(way.slice(way.indexOf(file)));
    if (way.includes(file) || done.has(file)) return;
    for (const { from, to } of all) if (from === file) visit(to, [...way, file]);
    done.add(file);
  }
  for (const { from } of all) visit(from, []);
  return circles;
}

test("imports run from the entry down to the database", () => {
  const wrong = inside.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} -> ${to}`);
  expect(wrong).toEqual([]);
});

test("there are no import cycles", () => {
  expect(circlesOf(inside)).toEqual([]);
});

test("an import in the wrong direction is found", () => {
  const found = inside.filter((each) => roomOf(each.from) !== roomOf(each.to) && isAllowed(each));
  expect(found.length).toBeGreaterThan(100);
  for (const { from, to } of found) {
    if (/\/(tables|visibility)\.ts$/.test(from)) continue;
    expect(isAllowed({ from: to, to: from }), `${to} -> ${from}`).toBe(false);
  }
  const [one] = found;
  if (one === undefined) throw new Error("no file imports another room");
  expect(circlesOf([...inside, { from: one.to, to: one.from }])).not.toEqual([]);
});

test("no file is longer than 350 lines, and no folder has many more than 15 files", () => {
  const written = [...files, ...styleSheets("src")].filter((file) => !file.includes("/generated/"));
  const long = written.filter((file) => readSource(file).split("\n").length > 351);
  expect(long).toEqual([]);
  const counts = Map.groupBy(files, (file) => dirname(file));
  expect([...counts].filter(([, all]) => all.length > 17).map(([folder]) => folder)).toEqual([]);
});

test("every exported name is imported somewhere", () => {
  const everywhere = ["src", "test", "scripts", "bench", "migrations", "tools"]
    .flatMap(sourceFiles)
    .flatMap(importsOf);
  const used = new Set(everywhere.flatMap(({ to, names }) => names.map((name) => `${to} ${name}`)));
  // The console is checked by its own compilation, which refuses unused locals.
  const unused = files
    .filter((file) => !file.startsWith("src/console/"))
    .filter(
      (file) =>
        !/^src\/(index|client\/index|client\/generated\/\w+|console\/vite\.config)\.ts$/.test(file),
    )
    .flatMap((file) => exportsOf(file).map((name) => `${file} ${name}`))
    .filter((each) => !used.has(each) && !used.has(each.replace(/ \w+$/, " *")));
  expect(unused).toEqual([]);
});
